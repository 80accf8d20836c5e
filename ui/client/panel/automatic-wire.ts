/** Asks a server first, and reads chat directly where none answers. */
import type { LiveRequest } from '#contract/http.ts'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import type { OpenWire, Wire } from '../live-wire.ts'

/** A server on this machine answers at once; one further off, within this. */
const ANSWER_WITHIN_MS = 4_000

export type WirePick = 'server' | 'direct'

interface AutomaticOptions {
  server: OpenWire
  direct: OpenWire
  /** Told once, when it is known which of both it is. */
  onPick(pick: WirePick): void
}

/** The choice is made once: a server that answered is waited for when it goes away. */
export function automaticWire({ server, direct, onPick }: AutomaticOptions): OpenWire {
  let picked: WirePick | undefined

  function pick(which: WirePick): void {
    picked = which
    onPick(which)
  }

  return (events) => {
    if (picked !== undefined) return (picked === 'server' ? server : direct)(events)
    let asked: LiveRequest | undefined
    let opened = false
    let trying = true
    const late = setTimeout(fallBack, ANSWER_WITHIN_MS)
    let wire: Wire = server({
      opened() {
        opened = true
        events.opened()
      },
      frame(frame) {
        settle()
        events.frame(frame)
      },
      lost(code) {
        if (!trying || code === CLOSE_UNAUTHORIZED) {
          settle()
          events.lost(code)
        } else fallBack()
      },
    })

    function settle(): void {
      clearTimeout(late)
      if (trying) pick('server')
      trying = false
    }

    function fallBack(): void {
      clearTimeout(late)
      if (!trying) return
      trying = false
      pick('direct')
      wire.close()
      wire = direct({
        opened() {
          if (!opened) events.opened()
          else if (asked !== undefined) wire.send(asked)
        },
        frame: events.frame,
        lost: events.lost,
      })
    }

    return {
      send(request) {
        asked = request
        wire.send(request)
      },
      close() {
        clearTimeout(late)
        trying = false
        wire.close()
      },
    }
  }
}
