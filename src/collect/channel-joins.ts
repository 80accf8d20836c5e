import type { WantedChannel } from '#bus/bus.ts'
import type { ChannelState } from '#contract/channel.ts'
import type { RoomEvent } from '#contract/chat-event.ts'
import { REASONS } from '#contract/reason.ts'
import type { ControlLine } from '#irc/control-line.ts'
import { isLoginRefusal, refusalOf } from '#irc/join-refusal.ts'
import { changedModes } from '#irc/room-modes.ts'
import { channelJoined, channelUnheard, joinFailed } from '#telemetry/collect-events.ts'
import { type Channel, createChannel, isOn } from './channel.ts'
import { closeWords, NEVER_READY } from './close-words.ts'
import type { CloseReason, Connection } from './connection.ts'
import type { ConnectionPool } from './connection-pool.ts'
import type { HeardReport } from './heard-report.ts'
import type { JoinLimiter } from './join-limiter.ts'
import { createMemberships } from './memberships.ts'
import { planJoins } from './plan-joins.ts'
import { exponentialDelayMs, type Random } from './retry-delay.ts'
import type { Timings } from './timings.ts'

/** Joins without an answer after which a channel is called silent. */
const SILENT_AFTER = 3

/** How much longer than the first the last wait of a refused channel may get. */
const REFUSED_RETRY_GROWTH = 8

export interface ChannelJoinsOptions {
  pool: ConnectionPool
  heard: HeardReport
  limiter: JoinLimiter
  /** The limiter's count: so many joins may be due at once. */
  joinsAtOnce: number
  channelsPerConnection: number
  /** All that the identity may read. */
  maxChannels: number
  timings: Timings
  random: Random
  onStatus(channel: Channel): void
  onRoomEvent(event: RoomEvent): void
}

/** Makes what is joined what is wanted: the wanted channels are the only truth. */
export interface ChannelJoins {
  readonly channels: ReadonlyMap<string, Channel>
  want(wanted: readonly WantedChannel[]): void
  /** Joins what is due, gives up what is overdue; to be called about every 100 ms of the monotonic clock. */
  tick(nowMs: number): void
  /** Twitch confirmed a join, told that a room's modes changed, or that the login is another room's. */
  roomState(connection: Connection, state: RoomState, receivedAtMs: number): void
  /** A line of the channel's chat came with a room id: as good as a confirmation. */
  confirm(channel: Channel, connection: Connection, roomId: string, receivedAtMs: number): void
  notice(connection: Connection, notice: Notice): void
  parted(connection: Connection, login: string): void
  closed(connection: Connection, reason: CloseReason): void
}

type RoomState = Extract<ControlLine, { kind: 'room_state' }>
type Notice = Extract<ControlLine, { kind: 'notice' }>

export function createChannelJoins(options: ChannelJoinsOptions): ChannelJoins {
  const { pool, heard, limiter, timings, random } = options
  const channels = new Map<string, Channel>()
  const memberships = createMemberships()
  const asked = new Set<Channel>()
  const leaving = new Set<Channel>()
  const retryDelays = { minMs: timings.joinRetryMinMs, maxMs: timings.joinRetryMaxMs }
  const refusedDelays = {
    minMs: timings.refusedRetryMs,
    maxMs: timings.refusedRetryMs * REFUSED_RETRY_GROWTH,
  }

  function setState(channel: Channel, state: ChannelState, reason: string): void {
    if (channel.state === state && channel.reason === reason) return
    channel.state = state
    channel.reason = reason
    options.onStatus(channel)
  }

  function ask(channel: Channel, connection: Connection, nowMs: number): void {
    limiter.take(nowMs)
    channel.asked = { connection, sentAtMs: nowMs }
    asked.add(channel)
    memberships.join(channel, connection)
    if (channel.state === 'waiting') setState(channel, 'joining', '')
  }

  function stopAsking(channel: Channel): Connection | undefined {
    const connection = channel.asked?.connection
    channel.asked = undefined
    asked.delete(channel)
    return connection
  }

  function stopLeaving(channel: Channel): void {
    const connection = channel.leaving?.connection
    if (connection === undefined) return
    channel.leaving = undefined
    leaving.delete(channel)
    heard.end(channel.login, connection)
    memberships.part(channel, connection)
  }

  function stopHearing(channel: Channel, reason: string): Connection | undefined {
    const connection = channel.heardOn
    if (connection === undefined) return undefined
    channel.heardOn = undefined
    channel.silence = { sinceMs: connection.lastByteAtMs, reason }
    heard.end(channel.login, connection)
    return connection
  }

  function retryLater(channel: Channel, delays: typeof retryDelays): void {
    channel.failures++
    channel.notBeforeMs = performance.now() + exponentialDelayMs(delays, channel.failures, random)
  }

  function enter(channel: Channel, roomId: string): void {
    if (channel.roomId === roomId) return
    channel.roomId = roomId
    channel.modes = {}
    // The status is then told again, with the new room.
    channel.state = 'joining'
  }

  /** The login now belongs to another room, while we are in it. */
  function moveIn(channel: Channel, connection: Connection, roomId: string, receivedAtMs: number): void {
    stopLeaving(channel)
    heard.end(channel.login, connection)
    enter(channel, roomId)
    heard.begin(channel, connection, receivedAtMs)
    setState(channel, 'joined', '')
  }

  function confirm(channel: Channel, connection: Connection, roomId: string, receivedAtMs: number): void {
    const sentAtMs = channel.asked?.sentAtMs
    if (sentAtMs === undefined || channel.asked?.connection !== connection) return
    stopAsking(channel)
    stopLeaving(channel)
    enter(channel, roomId)
    if (channel.heardOn !== undefined) {
      channel.leaving = { connection: channel.heardOn, untilMs: receivedAtMs }
      leaving.add(channel)
      channel.heardOn.probe()
    }
    channel.heardOn = connection
    channel.failures = 0
    channel.wasHeard = true
    memberships.update(channel, connection)
    heard.begin(channel, connection, receivedAtMs)
    if (channel.silence !== undefined)
      channelUnheard(receivedAtMs - channel.silence.sinceMs, channel.silence.reason)
    channel.silence = undefined
    channelJoined(channel.login, (performance.now() - sentAtMs) / 1_000)
    pool.succeeded()
    setState(channel, 'joined', '')
  }

  function giveUp(channel: Channel): void {
    const connection = stopAsking(channel)
    if (connection !== undefined) memberships.part(channel, connection)
    joinFailed(channel.login, 'no_answer')
    retryLater(channel, retryDelays)
    if (channel.heardOn !== undefined || channel.state === 'denied') return
    if (channel.failures < SILENT_AFTER) setState(channel, channel.state, REASONS.no_answer_yet)
    else setState(channel, 'silent', REASONS.silent)
  }

  function refuse(channel: Channel, connection: Connection, reason: string, msgId: string): void {
    if (channel.asked?.connection === connection) stopAsking(channel)
    if (channel.heardOn === connection) stopHearing(channel, 'denied')
    memberships.update(channel, connection)
    joinFailed(channel.login, msgId)
    retryLater(channel, refusedDelays)
    if (channel.heardOn === undefined) setState(channel, 'denied', reason)
  }

  function leave(channel: Channel): void {
    const askedOn = stopAsking(channel)
    if (askedOn !== undefined) memberships.part(channel, askedOn)
    stopLeaving(channel)
    const heardOn = stopHearing(channel, 'unwanted')
    if (heardOn !== undefined) memberships.part(channel, heardOn)
  }

  function admit(channel: Channel, isAdmitted: boolean): void {
    const wasAdmitted = channel.notBeforeMs !== Number.POSITIVE_INFINITY
    if (isAdmitted === wasAdmitted) return
    channel.notBeforeMs = isAdmitted ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    if (isAdmitted) setState(channel, 'waiting', '')
    else {
      leave(channel)
      setState(channel, 'denied', REASONS.over_limit)
    }
  }

  function join(nowMs: number): void {
    const rooms = new Map<Connection, number>()
    for (const connection of pool.connections) {
      if (connection.state !== 'ready' || pool.isRetiring(connection)) continue
      rooms.set(connection, Math.max(0, options.channelsPerConnection - memberships.of(connection).size))
    }
    const limits = { free: limiter.free(nowMs), soon: options.joinsAtOnce, nowMs }
    const plan = planJoins(channels.values(), rooms, limits)
    for (const { channel, socket } of plan.joins) ask(channel, socket, nowMs)
    if (plan.needsSocket) pool.request(nowMs)
    else if (plan.joins.length === 0) closeIdle(rooms)
  }

  function closeIdle(rooms: ReadonlyMap<Connection, number>): void {
    let room = 0
    for (const free of rooms.values()) room += free
    let homeless = 0
    for (const { hearing } of channels.values()) if (hearing !== 'well') homeless++
    for (const [connection, free] of rooms) {
      if (memberships.of(connection).size > 0 || room - free < homeless) continue
      room -= free
      connection.close('idle')
    }
  }

  return {
    channels,
    confirm,
    want(wanted) {
      const logins = new Set(wanted.map(({ login }) => login))
      for (const channel of [...channels.values()]) {
        if (logins.has(channel.login)) continue
        leave(channel)
        channels.delete(channel.login)
        setState(channel, 'left', '')
      }
      const oldestFirst = [...wanted].sort((a, b) => a.addedAtMs - b.addedAtMs)
      for (const [rank, { login }] of oldestFirst.entries()) {
        let channel = channels.get(login)
        if (channel === undefined) {
          channel = createChannel(login, pool.isRetiring)
          channels.set(login, channel)
          if (rank < options.maxChannels) options.onStatus(channel)
        }
        admit(channel, rank < options.maxChannels)
      }
    },
    tick(nowMs) {
      for (const channel of [...asked]) {
        if (nowMs - channel.asked!.sentAtMs >= timings.joinTimeoutMs) giveUp(channel)
      }
      for (const channel of [...leaving]) {
        const { connection, untilMs } = channel.leaving!
        if (connection.lastByteAtMs >= untilMs) stopLeaving(channel)
      }
      join(nowMs)
      for (const connection of [...pool.connections]) {
        if (pool.isRetiring(connection) && memberships.of(connection).size === 0) connection.close('replaced')
      }
    },
    roomState(connection, { login, roomId, modes }, receivedAtMs) {
      const channel = channels.get(login)
      if (channel === undefined) return
      if (roomId !== '') {
        confirm(channel, connection, roomId, receivedAtMs)
        const isElsewhere = channel.heardOn === connection && channel.roomId !== roomId
        if (isElsewhere) moveIn(channel, connection, roomId, receivedAtMs)
      }
      if (!isOn(channel, connection) || channel.roomId === '') return
      const room = { roomId: channel.roomId, login, sentAtMs: receivedAtMs, receivedAtMs }
      for (const { event, amount } of changedModes(channel.modes, modes)) {
        options.onRoomEvent({ kind: 'room_event', ...room, id: '', event, amount, displayName: '' })
      }
      channel.modes = { ...channel.modes, ...modes }
    },
    notice(connection, { login, msgId, text }) {
      if (login === '') {
        if (isLoginRefusal(text)) connection.close('login_refused')
        return
      }
      const reason = refusalOf(msgId)
      const channel = channels.get(login)
      if (reason !== undefined && channel !== undefined && isOn(channel, connection)) {
        refuse(channel, connection, reason, msgId)
      }
    },
    parted(connection, login) {
      if (memberships.isOwnPart(login, connection)) return
      const channel = channels.get(login)
      if (channel === undefined || !isOn(channel, connection)) return
      if (channel.leaving?.connection === connection) {
        stopLeaving(channel)
        return
      }
      if (channel.asked?.connection === connection) stopAsking(channel)
      if (channel.heardOn === connection) stopHearing(channel, 'put_out')
      memberships.update(channel, connection)
      joinFailed(login, 'put_out')
      retryLater(channel, retryDelays)
      if (channel.heardOn === undefined) setState(channel, 'waiting', REASONS.put_out)
    },
    closed(connection, reason) {
      const lost = [...memberships.of(connection)]
      for (const channel of lost) {
        if (channel.asked?.connection === connection) stopAsking(channel)
        if (channel.leaving?.connection === connection) stopLeaving(channel)
        if (channel.heardOn === connection) stopHearing(channel, reason)
      }
      memberships.closed(connection)
      const state = reason === 'login_refused' ? 'denied' : 'waiting'
      for (const channel of NEVER_READY.has(reason) ? channels.values() : lost) {
        const isWaiting =
          channel.state === 'joined' || channel.state === 'joining' || channel.state === 'waiting'
        const isHeld = channel.heardOn !== undefined || channel.asked !== undefined
        if (isWaiting && !isHeld) setState(channel, state, closeWords(reason))
      }
    },
  }
}
