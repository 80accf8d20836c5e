import { Counter, Gauge, Histogram } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'
import { endToEndLatency, eventsDropped, eventsDuplicate } from './pipeline-metrics.ts'

const lines = new Counter({
  name: 'chat_irc_lines_received_total',
  help: 'Lines of Twitch chat by what they were.',
  labelNames: ['command'],
  registers: [metrics],
})
const invalidLines = new Counter({
  name: 'chat_irc_lines_invalid_total',
  help: 'Lines of Twitch chat that could not be read, or not whole, by reason.',
  labelNames: ['reason'],
  registers: [metrics],
})
const bytes = new Counter({
  name: 'chat_irc_bytes_received_total',
  help: 'Bytes received from Twitch chat.',
  registers: [metrics],
})
const connections = new Gauge({
  name: 'chat_irc_connections',
  help: 'Connections to Twitch chat by state.',
  labelNames: ['state'],
  registers: [metrics],
})
const closedConnections = new Counter({
  name: 'chat_irc_connections_closed_total',
  help: 'Connections to Twitch chat that ended, by reason.',
  labelNames: ['reason'],
  registers: [metrics],
})
const channels = new Gauge({
  name: 'chat_irc_channels',
  help: 'Wanted channels by state.',
  labelNames: ['state'],
  registers: [metrics],
})
const joinFailures = new Counter({
  name: 'chat_irc_join_failures_total',
  help: 'Joins that Twitch refused or did not answer, by reason.',
  labelNames: ['reason'],
  registers: [metrics],
})
const joinSeconds = new Histogram({
  name: 'chat_irc_join_seconds',
  help: 'From sending a join to its confirmation.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
  registers: [metrics],
})
const gapSeconds = new Counter({
  name: 'chat_ingest_gap_seconds_total',
  help: 'Seconds in which a channel was not heard between two spans in which it was, summed over channels, by reason.',
  labelNames: ['reason'],
  registers: [metrics],
})
const publishSeconds = new Histogram({
  name: 'chat_bus_produce_seconds',
  help: 'Duration of a publication to the bus.',
  labelNames: ['outcome'],
  buckets: [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1, 5, 30],
  registers: [metrics],
})

/** A complaint about the same thing is not repeated within this time. In milliseconds. */
const COMPLAIN_EVERY_MS = 10_000
const complainedAtMs = new Map<string, number>()

function mayComplain(about: string): boolean {
  const nowMs = performance.now()
  if (nowMs - (complainedAtMs.get(about) ?? Number.NEGATIVE_INFINITY) < COMPLAIN_EVERY_MS) return false
  complainedAtMs.set(about, nowMs)
  return true
}

export function frameReceived(size: number): void {
  bytes.inc(size)
}

const linesOf = new Map<string, { inc(count?: number): void }>()

/** `command` is one of the kinds of line that the parser knows. */
export function lineReceived(command: string): void {
  let counter = linesOf.get(command)
  if (counter === undefined) {
    counter = lines.labels(command)
    linesOf.set(command, counter)
  }
  counter.inc()
}

export function lineInvalid(reason: string): void {
  invalidLines.inc({ reason })
}

export function messageArrived(sentAtMs: number, receivedAtMs: number): void {
  endToEndLatency.observe({ hop: 'sent_to_recv' }, Math.max(0, receivedAtMs - sentAtMs) / 1_000)
}

export function eventRepeated(): void {
  eventsDuplicate.inc({ stage: 'collect' })
}

/** An event was left out on purpose: a bot, somebody who opted out, or a room that we do not know. */
export function eventLeftOut(reason: 'bot' | 'opted_out' | 'room_unknown'): void {
  eventsDropped.inc({ stage: 'collect', reason })
}

/** An event could not be published: a gap in what was heard. */
export function eventLost(reason: 'queue_full' | 'publish_failed'): void {
  eventsDropped.inc({ stage: 'collect', reason })
  if (mayComplain(reason)) log().error({ reason }, 'chat is lost on its way to the bus')
}

export function published(seconds: number, error: unknown): void {
  publishSeconds.observe({ outcome: error === undefined ? 'done' : 'failed' }, seconds)
  if (error !== undefined && mayComplain('publish'))
    log().error({ err: error }, 'the bus did not take events')
}

export function connectionOpened(session: string): void {
  log().info({ session }, 'connected to the chat server')
}

export function connectionClosed(session: string, reason: string, detail: string): void {
  closedConnections.inc({ reason })
  const expected = reason === 'stopped' || reason === 'replaced' || reason === 'idle'
  if (expected) log().debug({ session, reason }, 'left the chat server')
  else if (mayComplain(`closed ${reason}`))
    log().warn({ session, reason, detail }, 'a connection to the chat server ended')
}

export function reconnectAsked(session: string): void {
  log().info({ session }, 'Twitch asks to reconnect: its channels move to another connection')
}

export function connectionDeaf(session: string): void {
  log().warn({ session }, 'Twitch chat answers no PING: its channels move to another connection')
}

export function channelJoined(login: string, seconds: number): void {
  joinSeconds.observe(seconds)
  log().debug({ login }, 'joined')
}

export function joinFailed(login: string, reason: string): void {
  joinFailures.inc({ reason })
  log().debug({ login, reason }, 'a join failed')
}

/** A channel is heard again after a gap. */
export function channelUnheard(gapMs: number, reason: string): void {
  gapSeconds.inc({ reason }, Math.max(0, gapMs) / 1_000)
}

/** How many connections and channels are in which state now. */
export function censusTaken(
  connectionStates: ReadonlyMap<string, number>,
  channelStates: ReadonlyMap<string, number>,
): void {
  for (const [state, count] of connectionStates) connections.set({ state }, count)
  for (const [state, count] of channelStates) channels.set({ state }, count)
}
