/** How live frames come to a page: from a server's socket, or from a worker that reads chat itself. */
import type { LiveFrame, LiveRequest } from '#contract/http.ts'

/** Never called before the wire was returned. */
export interface WireEvents {
  /** Requests may be sent. */
  opened(): unknown
  frame(frame: LiveFrame): unknown
  /** It ended unasked, with the close code of a WebSocket or 0. */
  lost(code: number): void
}

export interface Wire {
  send(request: LiveRequest): void
  /** Nothing is told any longer. */
  close(): void
}

export type OpenWire = (events: WireEvents) => Wire

interface ServerWireOptions {
  /** The address of /api/v1/live. */
  url: string
  /** The token to begin with, or undefined where none is needed. */
  readToken(): string | undefined
}

/** The live socket of a server. */
export function serverWire({ url, readToken }: ServerWireOptions): OpenWire {
  return (events) => {
    const socket = new WebSocket(url)
    let over = false
    const send = (request: LiveRequest): void => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(request))
    }
    socket.addEventListener('open', () => {
      if (over) return
      const token = readToken()
      if (token !== undefined) send({ type: 'authenticate', token })
      events.opened()
    })
    socket.addEventListener('message', ({ data }) => {
      const frame = over ? undefined : readFrame(data)
      if (frame !== undefined) events.frame(frame)
    })
    socket.addEventListener('close', ({ code }) => {
      if (over) return
      over = true
      events.lost(code)
    })
    return {
      send,
      close() {
        over = true
        socket.close()
      },
    }
  }
}

const FRAME_TYPES: ReadonlySet<unknown> = new Set<LiveFrame['type']>([
  'snapshot',
  'update',
  'overview',
  'heartbeat',
  'error',
])

/** Undefined for what CHAT does not say: something else may answer at the address, and not all it says is JSON. */
function readFrame(data: unknown): LiveFrame | undefined {
  try {
    const said: unknown = JSON.parse(String(data))
    const isFrame = typeof said === 'object' && said !== null && 'type' in said && FRAME_TYPES.has(said.type)
    return isFrame ? (said as LiveFrame) : undefined
  } catch {
    return undefined
  }
}
