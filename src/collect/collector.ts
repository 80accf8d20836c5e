import type { Bus, OutgoingRecord, WantedChannel } from '#bus/bus.ts'
import { CHANNEL_STATES } from '#contract/channel.ts'
import {
  type ChannelStatus,
  type ChatMessage,
  type Deletion,
  encodeEvent,
  type Heard,
  type RoomEvent,
} from '#contract/chat-event.ts'
import { type Admission, createChatIntake } from '#irc/chat-intake.ts'
import type { ParsedLine } from '#irc/parse-line.ts'
import {
  censusTaken,
  eventLeftOut,
  eventLost,
  eventRepeated,
  lineInvalid,
  messageArrived,
  published,
} from '#telemetry/collect-events.ts'
import { createBackPressure } from './back-pressure.ts'
import type { Channel } from './channel.ts'
import { createChannelJoins } from './channel-joins.ts'
import type { Connection, Identity } from './connection.ts'
import { createConnectionPool } from './connection-pool.ts'
import { createHeardReport } from './heard-report.ts'
import { createJoinLimiter, type JoinLimit } from './join-limiter.ts'
import { createPublishQueue } from './publish-queue.ts'
import type { Random } from './retry-delay.ts'
import type { Timings } from './timings.ts'

/** Twitch lets an account be in so many channels at a time; anonymous readers have no such limit. */
const MAX_CHANNELS_OF_ACCOUNT = 100

export interface CollectorOptions {
  bus: Pick<Bus, 'publish'>
  twitchUrl: string
  account: { login: string; token: string } | undefined
  joinLimit: JoinLimit
  channelsPerConnection: number
  /** Who is counted; asked at every message. */
  admission: (() => Admission) | undefined
  timings: Timings
  /** Milliseconds since the epoch. */
  nowMs: () => number
  random: Random
}

/** The parts of collecting, joined; somebody else keeps the time. */
export interface Collector {
  want(wanted: readonly WantedChannel[]): void
  /** Looks after connections and joins; to be called about every 100 ms. */
  tick(): void
  /** Publishes what was heard; to be called every 5 s. */
  report(): Promise<void>
  /** Reads no more, and resolves when all that was received is on the bus or known as lost. */
  stop(): Promise<void>
}

interface Outgoing extends OutgoingRecord {
  login: string
  /** Of an event of the chat: its loss is a gap. Both are 0 for what is said about the chat. */
  sentAtMs: number
  receivedAtMs: number
  /** Whose status this is. */
  statusOf: Channel | undefined
}

export function createCollector(options: CollectorOptions): Collector {
  const { account, timings, nowMs, random } = options
  /** Channels whose last status did not reach the bus. */
  const owed = new Set<Channel>()

  const queue = createPublishQueue<Outgoing>(options.bus, {
    onPublished: published,
    onFull: () => backPressure.full(performance.now()),
    onRoom: () => backPressure.room(),
    onLost({ login, sentAtMs, receivedAtMs, statusOf }, reason) {
      if (statusOf !== undefined) owed.add(statusOf)
      if (receivedAtMs === 0) return
      eventLost(reason)
      heard.lost(login, sentAtMs, receivedAtMs)
    },
  })
  const heard = createHeardReport({
    settled: queue.settled,
    onHeard: (span) => tell(span),
    onItsWayMs: timings.onItsWayMs,
  })
  const pool = createConnectionPool(
    { url: options.twitchUrl, identity: () => identityOf(account, random), timings, nowMs, random },
    { onReady: tick, onLine: receive, onClosed: (connection, reason) => joins.closed(connection, reason) },
  )
  const backPressure = createBackPressure(pool)
  const intake = createChatIntake({
    admission: options.admission,
    onEvent: publish,
    notes: { messageArrived, eventRepeated, eventLeftOut, timeReplaced: () => lineInvalid('bad_time') },
  })
  const joins = createChannelJoins({
    pool,
    heard,
    limiter: createJoinLimiter(options.joinLimit),
    joinsAtOnce: options.joinLimit.count,
    channelsPerConnection: options.channelsPerConnection,
    maxChannels: account === undefined ? Number.POSITIVE_INFINITY : MAX_CHANNELS_OF_ACCOUNT,
    timings,
    random,
    onStatus: tellStatus,
    onRoomEvent: publish,
  })

  function publish(event: ChatMessage | Deletion | RoomEvent): void {
    const { roomId, login, sentAtMs, receivedAtMs } = event
    const value = encodeEvent(event)
    queue.offer({ key: roomId, value, login, sentAtMs, receivedAtMs, statusOf: undefined })
  }

  function tell(event: Heard | ChannelStatus, statusOf?: Channel): void {
    const key = event.roomId || event.login
    const value = encodeEvent(event)
    queue.offer({ key, value, login: event.login, sentAtMs: 0, receivedAtMs: 0, statusOf })
  }

  function tellStatus(channel: Channel): void {
    const { login, roomId, state, reason } = channel
    owed.delete(channel)
    channel.toldAtMs = Math.max(nowMs(), channel.toldAtMs + 1)
    const receivedAtMs = channel.toldAtMs
    tell({ kind: 'status', login, roomId, displayName: '', state, reason, receivedAtMs }, channel)
  }

  /** It was left, and is wanted again: what became of it since is told of the new one. */
  function isReplaced(channel: Channel): boolean {
    const wanted = joins.channels.get(channel.login)
    return wanted !== undefined && wanted !== channel
  }

  function receive(connection: Connection, line: ParsedLine, receivedAtMs: number): void {
    switch (line.kind) {
      case 'message':
      case 'deletion':
      case 'user_notice': {
        const channel = joins.channels.get(line.login)
        if (channel === undefined) return
        if (line.roomId !== '') joins.confirm(channel, connection, line.roomId, receivedAtMs)
        intake.take(line, channel.roomId, receivedAtMs)
        return
      }
      case 'room_state':
        joins.roomState(connection, line, receivedAtMs)
        return
      case 'notice':
        joins.notice(connection, line)
        return
      case 'part':
        if (line.nick === connection.nick) joins.parted(connection, line.login)
        return
      case 'reconnect':
        pool.retire(connection)
    }
  }

  function tick(): void {
    const monotonicMs = performance.now()
    backPressure.tick(monotonicMs)
    pool.check(monotonicMs)
    joins.tick(monotonicMs)
  }

  return {
    tick,
    want(wanted) {
      joins.want(wanted)
      tick()
    },
    async report() {
      for (const channel of [...owed]) {
        if (isReplaced(channel)) owed.delete(channel)
        else tellStatus(channel)
      }
      censusTaken(
        count(CONNECTION_STATES, pool.connections, ({ state }) => state),
        count(CHANNEL_STATES, joins.channels.values(), ({ state }) => state),
      )
      await heard.report()
    },
    async stop() {
      pool.close()
      await heard.report()
      await queue.settled()
    },
  }
}

const CONNECTION_STATES = ['connecting', 'ready'] as const

/** How many of the items are in each state; 0 for a state that none is in. */
function count<Item>(
  states: readonly string[],
  items: Iterable<Item>,
  stateOf: (item: Item) => string,
): Map<string, number> {
  const counts = new Map(states.map((state) => [state, 0]))
  for (const item of items) counts.set(stateOf(item), (counts.get(stateOf(item)) ?? 0) + 1)
  return counts
}

/** A new number for each anonymous connection: Twitch counts joins by name. */
function identityOf(account: CollectorOptions['account'], random: Random): Identity {
  if (account !== undefined) return { nick: account.login.toLowerCase(), token: account.token }
  return { nick: `justinfan${10_000 + Math.floor(random() * 89_990_000)}` }
}
