/** One live socket for a visible document: it feeds the pure state of live-state.ts and does what that state asks. */
import type { LiveFrame, LiveRequest } from '#contract/http.ts'
import { type LiveEvent, type LiveState, reduceLive, SILENCE_MS, startLive } from './live-state.ts'
import { createStore, type Store } from './store.ts'

/** How often a connection is checked for silence and an overdue retry. */
const CHECK_MS = 1_000

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
  const state = createStore(startLive(!document.hidden))
  let socket: WebSocket | undefined
  let asked: readonly string[] | undefined

  function dispatch(event: LiveEvent): void {
    state.set(reduceLive(state.get(), event))
    follow()
  }

  /** Brings the socket in line with the state. */
  function follow(): void {
    const { phase, wanted, cursor } = state.get()
    if (phase === 'connecting' && socket === undefined) connect()
    if (phase === 'hidden' || phase === 'waiting' || phase === 'refused') close()
    if (phase !== 'open') asked = undefined
    else if (asked !== wanted) {
      asked = wanted
      send({
        type: 'subscribe',
        channels: [...wanted],
        overview,
        ...(cursor === null ? {} : { since: cursor }),
      })
    }
  }

  function connect(): void {
    const opening = new WebSocket(url)
    socket = opening
    opening.addEventListener('open', () => {
      if (socket !== opening) return
      const token = readToken()
      if (token !== undefined) send({ type: 'authenticate', token })
      dispatch({ type: 'opened', atMs: Date.now() })
    })
    opening.addEventListener('message', ({ data }) => {
      if (socket === opening)
        dispatch({ type: 'frame', frame: JSON.parse(data) as LiveFrame, atMs: Date.now() })
    })
    opening.addEventListener('close', ({ code }) => {
      if (socket !== opening) return
      socket = undefined
      lose(code)
    })
  }

  function lose(code: number): void {
    dispatch({ type: 'lost', code, atMs: Date.now(), random: Math.random() })
  }

  function send(request: LiveRequest): void {
    socket?.send(JSON.stringify(request))
  }

  function close(): void {
    const closing = socket
    socket = undefined
    closing?.close()
  }

  function check(): void {
    const { phase, retryAtMs, lastFrameAtMs } = state.get()
    const nowMs = Date.now()
    if (phase === 'waiting' && retryAtMs !== null && nowMs >= retryAtMs) dispatch({ type: 'retry' })
    if (phase === 'open' && lastFrameAtMs !== null && nowMs - lastFrameAtMs > SILENCE_MS) {
      close()
      lose(0)
    }
  }

  function followVisibility(): void {
    dispatch({ type: document.hidden ? 'hidden' : 'shown' })
  }

  const timer = setInterval(check, CHECK_MS)
  document.addEventListener('visibilitychange', followVisibility)
  follow()

  return {
    state,
    want: (channels) => dispatch({ type: 'want', channels }),
    retry: () => dispatch({ type: 'retry' }),
    putRows: (rows) => dispatch({ type: 'rows', rows }),
    [Symbol.dispose]() {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', followVisibility)
      dispatch({ type: 'hidden' })
    },
  }
}
