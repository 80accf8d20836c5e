import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import type { LiveSocket } from '../client/live-socket.ts'
import { useNow, useStore } from '../client/store.ts'
import { words } from '../client/words/words.ts'
import { type HeldWord, holdWord, offAir, wordOf } from './on-air.ts'
import type { OverlayAddress } from './overlay-address.ts'
import { Plate } from './plate.tsx'

interface OverlayProps {
  live: LiveSocket
  address: OverlayAddress
}

/** The plate while there is something to say that is true; otherwise an empty, transparent page. */
export function Overlay({ live, address }: OverlayProps): JSX.Element {
  const state = useStore(live.state, (value) => value)
  const nowMs = useNow(1_000)
  const [shown] = Object.values(state.channels)
  const row = shown?.row
  const reason = offAir(state, row, nowMs)
  const held = useRef<HeldWord | undefined>(undefined)
  const last = useRef<ChannelRow | undefined>(undefined)
  if (reason === undefined && row !== undefined) {
    held.current = holdWord(held.current, wordOf(row.mood), nowMs)
    last.current = row
  }
  const plate = last.current
  return (
    <div class={`frame at-${address.at}`}>
      <h1 class="hidden-visually">{words.product}</h1>
      <div class="scaled" ref={(element) => element?.style.setProperty('--size', String(address.size / 100))}>
        {plate === undefined || held.current === undefined ? null : (
          <Plate
            view={address.view}
            labels={address.labels}
            mood={plate.mood}
            word={held.current.word}
            messagesPerSecond={plate.messagesPerSecond}
            out={reason !== undefined}
          />
        )}
      </div>
      {address.debug && reason !== undefined ? <p class="debug">{words.overlay.offAir[reason]}</p> : null}
    </div>
  )
}
