import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What waits in the proxy for one direction of a connection, at most; then its sender has to wait. */
const MAX_HELD_BYTES = 1_000_000

/** A TCP proxy on this machine that can misbehave as networks do. */
export interface FaultyProxy extends AsyncDisposable {
  readonly port: number
  /** The port that connections lead to. */
  lead(port: number): void
  /** Resets every connection; gives how many. */
  cut(): number
  /** Passes everything on so much later, until told 0. */
  delay(ms: number): void
  /** Passes nothing on any more and keeps every connection open, new ones too, until told false. */
  blackHole(isOn: boolean): void
  readonly connections: number
}

export async function startFaultyProxy(): Promise<FaultyProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let target = 0
  let delayMs = 0
  let light = Promise.resolve()
  let relight: (() => void) | undefined

  /** In order, however the delay changes meanwhile. */
  function passOn(from: Socket, to: Socket): void {
    let last: Promise<unknown> = Promise.resolve()
    let heldBytes = 0
    from.on('data', (chunk: Buffer) => {
      heldBytes += chunk.length
      if (heldBytes > MAX_HELD_BYTES) from.pause()
      const late = delayMs === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, delayMs))
      last = last
        .then(() => Promise.all([late, light]))
        .then(() => {
          heldBytes -= chunk.length
          from.resume()
          if (!to.destroyed && !to.write(chunk)) return once(to, 'drain').catch(() => {})
          return undefined
        })
    })
    from.on('end', () => void last.then(() => to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => void last.then(() => to.destroy()))
  }

  const server = createServer((client) => {
    const upstream = connect({ host: '127.0.0.1', port: target })
    const pair = [client, upstream] as const
    pairs.add(pair)
    client.on('close', () => pairs.delete(pair))
    passOn(client, upstream)
    passOn(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function cut(): number {
    const count = pairs.size
    for (const [client, upstream] of pairs) {
      client.resetAndDestroy()
      upstream.destroy()
    }
    return count
  }

  return {
    port: (server.address() as AddressInfo).port,
    lead(port) {
      target = port
    },
    cut,
    delay(ms) {
      delayMs = ms
    },
    blackHole(isOn) {
      relight?.()
      relight = undefined
      if (isOn)
        light = new Promise((resolve) => {
          relight = resolve
        })
    },
    get connections() {
      return pairs.size
    },
    async [Symbol.asyncDispose]() {
      relight?.()
      cut()
      server.close()
    },
  }
}
