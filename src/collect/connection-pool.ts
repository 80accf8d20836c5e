import {
  connectionClosed,
  connectionDeaf,
  connectionOpened,
  reconnectAsked,
} from '#telemetry/collect-events.ts'
import {
  type CloseReason,
  type Connection,
  type ConnectionHandlers,
  type Identity,
  openConnection,
} from './connection.ts'
import { decorrelatedDelayMs, type Random } from './retry-delay.ts'
import type { Timings } from './timings.ts'

/** Ends that are no failure: nothing needs to wait before the next connection. */
const WANTED: ReadonlySet<CloseReason> = new Set(['replaced', 'idle', 'stopped'])

export interface PoolOptions {
  url: string
  /** A new identity for each connection. */
  identity: () => Identity
  timings: Timings
  nowMs: () => number
  random: Random
}

/** Every connection to Twitch chat, opened one at a time at a bounded pace. Times are of the monotonic clock. */
export interface ConnectionPool {
  /** Those that are connecting or ready, oldest first. */
  readonly connections: ReadonlySet<Connection>
  /** Asks for one connection more: it is opened when none is connecting and the pace allows; ask again until then. */
  request(nowMs: number): void
  /** Tells that a join went through: the next failure is the first again. */
  succeeded(): void
  /** Twitch wants the connection closed soon: nothing new is to join on it. */
  retire(connection: Connection): void
  isRetiring(connection: Connection): boolean
  /** Looks at every connection's time-outs; to be called about every 100 ms. */
  check(nowMs: number): void
  /** Reads nothing from those that are there until release. */
  hold(): void
  release(): void
  /** Closes all connections and opens no more. */
  close(): void
}

export function createConnectionPool(
  options: PoolOptions,
  handlers: Omit<ConnectionHandlers, 'onDeaf'>,
): ConnectionPool {
  const { timings, random, nowMs: wallClock } = options
  const connections = new Set<Connection>()
  const retiring = new WeakSet<Connection>()
  const name = Math.floor(random() * 2 ** 48).toString(36)
  const delays = { minMs: timings.reconnectMinMs, maxMs: timings.reconnectMaxMs }
  let opened = 0
  let delayMs = 0
  let notBeforeMs = Number.NEGATIVE_INFINITY
  let isClosed = false

  function open(): void {
    const session = `${wallClock().toString(36)}-${name}-${++opened}`
    const identity = options.identity()
    const connection = openConnection({ ...options, identity, session, nowMs: wallClock }, watching)
    connections.add(connection)
  }

  function isNewlyRetired(connection: Connection): boolean {
    if (retiring.has(connection)) return false
    retiring.add(connection)
    return true
  }

  const watching: ConnectionHandlers = {
    onReady(connection) {
      connectionOpened(connection.session)
      handlers.onReady(connection)
    },
    onLine: handlers.onLine,
    onDeaf(connection) {
      if (isNewlyRetired(connection)) connectionDeaf(connection.session)
    },
    onClosed(connection, reason, detail) {
      connections.delete(connection)
      connectionClosed(connection.session, reason, detail)
      if (!WANTED.has(reason)) {
        delayMs = reason === 'login_refused' ? delays.maxMs : decorrelatedDelayMs(delays, delayMs, random)
        notBeforeMs = Math.max(notBeforeMs, performance.now() + delayMs)
      }
      handlers.onClosed(connection, reason, detail)
    },
  }

  return {
    connections,
    request(nowMs) {
      if (isClosed || nowMs < notBeforeMs) return
      for (const { state } of connections) if (state === 'connecting') return
      notBeforeMs = nowMs + timings.connectEveryMs
      open()
    },
    succeeded() {
      delayMs = 0
    },
    retire(connection) {
      if (isNewlyRetired(connection)) reconnectAsked(connection.session)
    },
    isRetiring: (connection) => retiring.has(connection),
    check(nowMs) {
      for (const connection of [...connections]) connection.check(nowMs)
    },
    hold() {
      for (const connection of connections) connection.hold()
    },
    release() {
      for (const connection of connections) connection.release()
    },
    close() {
      isClosed = true
      for (const connection of [...connections]) connection.close('stopped')
    },
  }
}
