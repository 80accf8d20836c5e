/** One live connection for a visible document: it feeds the pure state of live-state.ts and does what that state asks. */
import type { LiveRequest } from '#contract/http.ts'
import { type LiveEvent, type LiveState, reduceLive, SILENCE_MS, startLive } from './live-state.ts'
import { type OpenWire, serverWire, type Wire } from './live-wire.ts'
import { createStore, type Store } from './store.ts'

/** How often a connection is checked for silence and an overdue retry. */
const CHECK_MS = 1_000
/**
 * A check that comes this much late means that the machine slept, and what was connected is not any more; one that comes
 * this much early, that the clock was set back, and no time that was kept holds.
 */
const ASLEEP_MS = 10_000

export interface LiveSocket {
  state: Store<LiveState>
  /** Asks for these channels' windows from now on. */
  want(channels: readonly string[]): void
  /** Tries again at once, after a wait or a refused token. */
  retry(): void
  /** Takes in rows that came by another way (the list after a channel was added). */
  putRows(rows: LiveState['rows'] & object): void
  [Symbol.dispose](): void
}

interface LiveSocketOptions {
  /** The address of /api/v1/live. */
  url: string
  /** Ask for every channel's row as well. */
  overview: boolean
  /** The token to begin with, or undefined where none is needed. */
  readToken(): string | undefined
}

export function openLiveSocket({ url, overview, readToken }: LiveSocketOptions): LiveSocket {
  return openLive(serverWire({ url, readToken }), { overview })
}

/** Keeps frames coming over wires that `openWire` opens, while the document is visible. */
export function openLive(openWire: OpenWire, { overview }: { overview: boolean }): LiveSocket {
  const state = createStore(startLive(!document.hidden))
  let wire: Wire | undefined
  let asked: readonly string[] | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let checkedAtMs = 0
  let triedAtMs = 0

  function dispatch(event: LiveEvent): void {
    state.set(reduceLive(state.get(), event))
    follow()
  }

  /** Brings the wire and the timer in line with the state. */
  function follow(): void {
    const { phase, wanted, cursor } = state.get()
    if (phase === 'hidden' || phase === 'waiting' || phase === 'refused') close()
    pace(phase !== 'hidden')
    if (phase === 'connecting' && wire === undefined) connect()
    if (phase !== 'open') asked = undefined
    else if (asked !== wanted) {
      asked = wanted
      const request: LiveRequest = { type: 'subscribe', channels: [...wanted], overview }
      wire?.send(cursor === null ? request : { ...request, since: cursor })
    }
  }

  function connect(): void {
    const opening = openWire({
      opened: () => wire === opening && dispatch({ type: 'opened', atMs: Date.now() }),
      frame: (frame) => wire === opening && dispatch({ type: 'frame', frame, atMs: Date.now() }),
      lost(code) {
        if (wire !== opening) return
        wire = undefined
        lose(code)
      },
    })
    wire = opening
    triedAtMs = Date.now()
  }

  function lose(code: number): void {
    dispatch({ type: 'lost', code, atMs: Date.now(), random: Math.random() })
  }

  function close(): void {
    const closing = wire
    wire = undefined
    closing?.close()
  }

  function pace(running: boolean): void {
    if (running === (timer !== undefined)) return
    clearInterval(timer)
    checkedAtMs = Date.now()
    timer = running ? setInterval(check, CHECK_MS) : undefined
  }

  function check(): void {
    const { phase, retryAtMs, lastFrameAtMs } = state.get()
    const nowMs = Date.now()
    const slept = Math.abs(nowMs - checkedAtMs) > ASLEEP_MS
    checkedAtMs = nowMs
    if (slept) {
      close()
      dispatch({ type: 'woke' })
      return
    }
    if (phase === 'waiting' && retryAtMs !== null && nowMs >= retryAtMs) {
      dispatch({ type: 'retry' })
      return
    }
    const heardAtMs = phase === 'open' ? lastFrameAtMs : phase === 'connecting' ? triedAtMs : null
    if (heardAtMs !== null && nowMs - heardAtMs > SILENCE_MS) {
      close()
      lose(0)
    }
  }

  function followVisibility(): void {
    dispatch({ type: document.hidden ? 'hidden' : 'shown' })
  }

  function followNetwork(): void {
    if (state.get().phase === 'waiting') dispatch({ type: 'retry' })
  }

  document.addEventListener('visibilitychange', followVisibility)
  globalThis.addEventListener('online', followNetwork)
  follow()

  return {
    state,
    want: (channels) => dispatch({ type: 'want', channels }),
    retry: () => dispatch({ type: 'retry' }),
    putRows: (rows) => dispatch({ type: 'rows', rows }),
    [Symbol.dispose]() {
      document.removeEventListener('visibilitychange', followVisibility)
      globalThis.removeEventListener('online', followNetwork)
      dispatch({ type: 'hidden' })
    },
  }
}
