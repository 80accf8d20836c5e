import { WebSocket } from 'ws'
import { type LiveFrame, type LiveRequest, liveFrameSchema } from '#contract/http.ts'

/** A page's side of the live socket. */
export interface LiveClient {
  frames: LiveFrame[]
  say(request: LiveRequest): void
  /** The first frame, of those to come and those not yet asked for, that fits. */
  next<Type extends LiveFrame['type']>(
    type: Type,
    fits?: (frame: Extract<LiveFrame, { type: Type }>) => boolean,
  ): Promise<Extract<LiveFrame, { type: Type }>>
  /** The close code. */
  closed: Promise<number>
  socket: WebSocket
  close(): Promise<void>
}

export async function openLive(
  address: string,
  {
    headers = { origin: address },
    path = '/api/v1/live',
  }: { headers?: Record<string, string>; path?: string } = {},
): Promise<LiveClient> {
  const socket = new WebSocket(address.replace('http', 'ws') + path, { headers })
  const frames: LiveFrame[] = []
  let read = 0
  let look = () => {}
  socket.on('message', (data) => {
    frames.push(liveFrameSchema.parse(JSON.parse(data.toString())))
    look()
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
    socket.once('unexpected-response', (_request, response) =>
      reject(new Error(`status ${response.statusCode}`)),
    )
  })
  return {
    frames,
    closed,
    socket,
    say: (request) => socket.send(JSON.stringify(request)),
    next: (type, fits = () => true) =>
      new Promise((resolve) => {
        look = () => {
          while (read < frames.length) {
            const frame = frames[read++]!
            if (frame.type !== type || !fits(frame as never)) continue
            look = () => {}
            resolve(frame as never)
            return
          }
        }
        look()
      }),
    async close() {
      socket.close()
      await closed
    },
  }
}
