import { createServer } from 'node:net'

/** Below the ports that the system gives to clients: one of those could take a server's port while it is down. */
const LOWEST_PORT = 20_000
/** Workers of a test run draw from parts of their own: no other takes a port before its server listens, or while it is down. */
const PORTS_OF_A_WORKER = 2_000
const WORKERS = 5

const given = new Set<number>()

/** So many ports of 127.0.0.1 that nobody listens on, and that are given to nobody else as long as this process lives. */
export async function freePorts(count: number): Promise<number[]> {
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 0) % WORKERS
  const ports: number[] = []
  while (ports.length < count) {
    const port = LOWEST_PORT + worker * PORTS_OF_A_WORKER + Math.floor(Math.random() * PORTS_OF_A_WORKER)
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    ports.push(port)
  }
  return ports
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
