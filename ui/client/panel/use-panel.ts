/** One channel of a live socket as a panel shows it. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LiveSocket } from '../live-socket.ts'
import type { LiveState } from '../live-state.ts'
import { keepSame } from '../same.ts'
import { useClock, useStore } from '../store.ts'
import { type Panelled, toPanelled } from './panelled.ts'

/** Renders again only when there is another word to say: most frames move the chart alone, which follows by itself. */
export function usePanel(live: LiveSocket, login: string, alone: boolean): Panelled {
  const kept = useRef<Panelled | undefined>(undefined)
  const look = (state: LiveState, nowMs: number): Panelled => {
    kept.current = keepSame(kept.current, toPanelled(state, { login, alone, nowMs }))
    return kept.current
  }
  useClock(1_000, (nowMs) => JSON.stringify(toPanelled(live.state.get(), { login, alone, nowMs })))
  // Before a socket can open, so that it is never asked for nothing first.
  useLayoutEffect(() => live.want([login]), [live, login])
  return useStore(live.state, (state) => look(state, Date.now()))
}
