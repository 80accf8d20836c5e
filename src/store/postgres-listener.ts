import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { listenerLost } from '#telemetry/store-events.ts'

/** The pauses between tries to listen again grow from the first to the longest. In milliseconds. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000

export interface PostgresListener {
  /** Resolves, when the server has heard of it, with what ends it; rejects when the server is not reached. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/**
 * Listens on a connection of its own, opened for the first listener. When it is lost it is opened again for as long as
 * anybody listens, with growing pauses; what was notified meanwhile nobody hears of.
 */
export function createPostgresListener(connect: () => Promise<pg.Client>): PostgresListener {
  const handlers = new Map<string, Set<(payload: string) => void>>()
  const closing = new AbortController()
  let listening = new Set<string>()
  let client: pg.Client | undefined
  let turn: Promise<void> = Promise.resolve()

  async function open(): Promise<pg.Client> {
    const opened = await connect()
    opened.on('notification', ({ channel, payload = '' }) => {
      for (const handler of handlers.get(channel) ?? []) handler(payload)
    })
    opened.on('error', () => {})
    opened.once('end', () => {
      if (client !== opened) return
      client = undefined
      listening = new Set()
      if (closing.signal.aborted || handlers.size === 0) return
      listenerLost()
      void listenAgain()
    })
    return opened
  }

  /** Listens to what has handlers, and to nothing else, when all earlier calls have done so. */
  function adjust(): Promise<void> {
    const mine = turn.then(async () => {
      if (closing.signal.aborted || (client === undefined && handlers.size === 0)) return
      client ??= await open()
      try {
        for (const channel of handlers.keys()) {
          if (listening.has(channel)) continue
          await client.query(`listen ${pg.escapeIdentifier(channel)}`)
          listening.add(channel)
        }
        for (const channel of listening) {
          if (handlers.has(channel)) continue
          await client.query(`unlisten ${pg.escapeIdentifier(channel)}`)
          listening.delete(channel)
        }
      } catch (error) {
        void client?.end()
        throw error
      }
    })
    turn = mine.catch(() => {})
    return mine
  }

  async function listenAgain(): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      await delay(pauseMs * (0.5 + Math.random() / 2), undefined, { signal: closing.signal }).catch(() => {})
      const done = await adjust().then(
        () => true,
        () => false,
      )
      if (done) return
    }
  }

  return {
    async listen(channel, onNotify) {
      const ofChannel = handlers.get(channel) ?? new Set()
      handlers.set(channel, ofChannel.add(onNotify))
      function forget() {
        ofChannel.delete(onNotify)
        if (ofChannel.size === 0 && handlers.get(channel) === ofChannel) handlers.delete(channel)
      }
      try {
        await adjust()
      } catch (error) {
        forget()
        throw error
      }
      return async () => {
        forget()
        await adjust().catch(() => {})
      }
    },
    async close() {
      closing.abort()
      await turn
      await client?.end()
    },
  }
}
