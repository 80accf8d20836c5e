import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bus } from '#bus/bus.ts'
import { openLocalBus } from '#bus/local-bus.ts'
import { type Served, type ServeOptions, serve } from '#serve/serve.ts'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

export const TOKEN = 'a-token-of-the-tests-0123456789'
export const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop'

/** A server on real parts: a database in memory, a local bus in a folder of its own, free ports. */
export interface Serving extends AsyncDisposable {
  served: Served
  database: Database
  bus: Bus
  port: number
}

export async function startServing(options: Partial<ServeOptions> = {}): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'chat-serve-'))
  const bus = await openLocalBus({ folder })
  const database = await openFreshDatabase()
  const served = await serve({
    database,
    bus,
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    token: TOKEN,
    allowedHosts: [],
    allowedOrigins: [],
    extensionId: EXTENSION,
    ...options,
  })
  return {
    served,
    database,
    bus,
    port: Number(new URL(served.address).port),
    async [Symbol.asyncDispose]() {
      await served.close()
      await bus[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any
}

export interface Call {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** One request with exactly these headers: fetch would not let a test forge Host. */
export function call(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: Call = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parse(text) })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
