import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { type ChannelScript, type PresetName, presetChannels } from './channel-script.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Connection, serveConnection } from './connection.ts'
import { type Crowd, createCrowd } from './crowd/crowd.ts'
import { createFaults, type Faults, type SuddenFault, type SuddenOptions } from './faults.ts'
import { type FullSpeedOptions, type FullSpeedResult, sendAtFullSpeed } from './full-speed.ts'
import { createJoinCounter, type JoinCounts, type JoinLimit, TWITCH_JOIN_LIMIT } from './join-limit.ts'
import { createLedger, type Ledger, type SaidMessage } from './ledger.ts'
import { raidNotice } from './notices.ts'
import { perform } from './perform.ts'
import { createRandom } from './random.ts'
import { createRoom, type Deletion, type Notice, type Room, type Utterance } from './room.ts'
import type { RoomModes } from './room-modes.ts'
import { inflict } from './sudden-fault.ts'
import { roomStateLine } from './wire-line.ts'

/** How often the crowds are asked for what they do next. */
const TICK_MS = 50
/** After a pause longer than this (a machine that slept) the evening goes on where it was, and catches nothing up. */
const LONGEST_CATCH_UP_MS = 5_000
const FIRST_ROOM_ID = 1_001
/** A reader sends commands, no essays. */
const MAX_PAYLOAD_BYTES = 64 * 1_024
const RECONNECT_DELAY_MS = 1_000

export interface SimulatorOptions {
  /** 0, unless given: any free port. */
  port?: number
  /** 127.0.0.1 unless given. */
  host?: string
  /** The same seed gives the same evening. */
  seed?: string | number
  /** Channels, or a preset: evening, six lively ones; quiet, two in which only the caller speaks. Quiet unless given. */
  channels?: readonly ChannelScript[] | PresetName
  clock?: Clock
  /** Twitch's unless given; null counts joins and admits them all. */
  joinLimit?: JoinLimit | null
  /** Who may log in: logins by token, without `oauth:`. */
  tokens?: ReadonlyMap<string, string>
  /** Whether the ledger keeps every message (tests) or only counts (evenings without end). */
  ledger?: 'messages' | 'counts'
}

/** A running chat server that speaks as Twitch does. Logins that it does not have are wrong usage and throw a RangeError. */
export interface Simulator extends AsyncDisposable {
  /** ws://host:port */
  readonly url: string
  /** The logins of its channels. */
  readonly channels: readonly string[]
  readonly ledger: Ledger
  readonly faults: Faults
  readonly joins: Readonly<JoinCounts>
  /** Open connections, oldest first. */
  readonly connections: readonly Connection[]
  /** Lets somebody say it, now unless it says otherwise. */
  say(login: string, message: string | Utterance): SaidMessage
  notice(login: string, notice: Notice): void
  raid(login: string, from: string, viewers: number): void
  deleteMessage(message: SaidMessage): void
  /** Takes away everything that a user of `say` said; a ban when no seconds are given. */
  timeoutUser(login: string, user: string, seconds?: number): void
  clearRoom(login: string): void
  setMode(login: string, modes: Partial<RoomModes>): void
  /** From now on these rooms show each other's messages; an empty list ends it for all. */
  shareChat(logins: readonly string[]): void
  roomId(login: string): string
  /** Sends so many messages as fast as the readers take them: for benches. */
  sendAtFullSpeed(options: FullSpeedOptions): Promise<FullSpeedResult>
  /** Resolves when every open connection has read all that was sent to it; never while one is a black hole. */
  untilRead(): Promise<void>
  close(): Promise<void>
}

/** Starts the server; its evening begins at once, whoever listens. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const {
    port = 0,
    host = '127.0.0.1',
    seed = 1,
    clock = systemClock,
    joinLimit = TWITCH_JOIN_LIMIT,
  } = options
  const scripts =
    typeof options.channels === 'object' ? options.channels : presetChannels(options.channels ?? 'quiet')
  const random = createRandom(seed)
  const ledger = createLedger(options.ledger ?? 'messages')
  const joins = createJoinCounter(joinLimit ?? TWITCH_JOIN_LIMIT, joinLimit !== null)
  const faults = createFaults(random.fork('faults'), carryOut)
  const connections = new Set<Connection>()
  const rooms = new Map<string, Room>()
  let fullSpeedNumber = 0
  const crowds: { room: Room; crowd: Crowd }[] = []

  for (const [at, { login, crowd, ...script }] of scripts.entries()) {
    const roomId = script.roomId ?? String(FIRST_ROOM_ID + at)
    const ownRandom = random.fork(login)
    const room = createRoom({
      login,
      roomId,
      emotes: channelEmotes(Object.values(crowd?.emotes ?? {}), roomId),
      nowMs: clock.nowMs,
      random: ownRandom.fork('room'),
      faults,
      ledger,
      members: () => [...connections].filter((connection) => connection.rooms.has(login)),
    })
    rooms.set(login, room)
    if (crowd !== undefined) crowds.push({ room, crowd: createCrowd(ownRandom, room, crowd) })
  }

  function roomOf(login: string): Room {
    const room = rooms.get(login)
    if (room === undefined) throw new RangeError(`the simulator has no channel ${login}`)
    return room
  }

  function carryOut(
    fault: SuddenFault,
    { login, connection: number, delayMs = RECONNECT_DELAY_MS }: SuddenOptions,
  ): void {
    for (const connection of connections) {
      if (number !== undefined && number !== connection.number) continue
      if (login !== undefined && !connection.rooms.has(login)) continue
      faults.carriedOut(fault)
      const there = login === undefined ? [...connection.rooms] : [login]
      inflict(fault, connection, { rooms: there.map(roomOf), clock, delayMs })
    }
  }

  const http = createServer((_, response) => response.writeHead(426).end())
  http.listen(port, host)
  await once(http, 'listening')
  const server = new WebSocketServer({
    server: http,
    maxPayload: MAX_PAYLOAD_BYTES,
    perMessageDeflate: false,
    autoPong: false,
  })
  let connectionCount = 0
  server.on('connection', (socket, request) => {
    const number = ++connectionCount
    if (faults.strikes('refuse_connections', { connection: number }) !== undefined) {
      socket.terminate()
      return
    }
    const connection = serveConnection({
      number,
      socket,
      tcp: request.socket,
      clock,
      random: random.fork(`connection ${number}`),
      faults,
      ledger,
      joins,
      tokens: options.tokens ?? new Map(),
      roomLines: (login) => {
        const room = rooms.get(login)
        return room === undefined ? undefined : [roomStateLine(room, room.modes)]
      },
    })
    connections.add(connection)
    socket.on('close', () => connections.delete(connection))
  })
  const { port: listeningPort } = http.address() as AddressInfo

  let beganMs = clock.nowMs()
  let lastTickMs = beganMs
  let nextTick = clock.after(TICK_MS, tick)

  function tick(): void {
    const nowMs = clock.nowMs()
    const pausedMs = nowMs - lastTickMs
    if (pausedMs > LONGEST_CATCH_UP_MS) beganMs += pausedMs
    lastTickMs = nowMs
    for (const { room, crowd } of crowds) {
      for (const action of crowd.until(nowMs - beganMs)) perform(room, action, beganMs)
    }
    nextTick = clock.after(TICK_MS, tick)
  }

  async function close(): Promise<void> {
    nextTick[Symbol.dispose]()
    for (const client of server.clients) client.terminate()
    server.close()
    if (!http.listening) return
    http.close()
    await once(http, 'close')
  }

  return {
    url: `ws://${host}:${listeningPort}`,
    channels: [...rooms.keys()],
    ledger,
    faults,
    joins: joins.counts,
    get connections() {
      return [...connections]
    },
    say(login, message) {
      const room = roomOf(login)
      const utterance = typeof message === 'string' ? { text: message } : message
      if (typeof utterance.from === 'object') room.meet(utterance.from)
      return room.say(utterance)
    },
    notice: (login, notice) => roomOf(login).notice(notice),
    raid(login, from, viewers) {
      const room = roomOf(login)
      room.notice(raidNotice(room.chatter(from), viewers))
    },
    deleteMessage({ id, login, user, text }) {
      roomOf(login).remove({ message: { id, login: user, text } })
    },
    timeoutUser(login, user, seconds) {
      const { userId } = roomOf(login).chatter(user)
      const target: Deletion['user'] = { login: user, userId, ...(seconds === undefined ? {} : { seconds }) }
      roomOf(login).remove({ user: target })
    },
    clearRoom: (login) => roomOf(login).remove({}),
    setMode: (login, modes) => roomOf(login).setModes(modes),
    shareChat(logins) {
      const together = logins.map(roomOf)
      for (const room of logins.length === 0 ? rooms.values() : together) {
        room.partners = together.filter((other) => other !== room)
      }
    },
    roomId: (login) => roomOf(login).roomId,
    sendAtFullSpeed(speed) {
      const firstNumber = fullSpeedNumber
      fullSpeedNumber += speed.messages
      const parts = { random: random.fork('full speed'), ledger, lineRoom: roomOf, firstNumber }
      return sendAtFullSpeed([...connections], parts, speed)
    },
    async untilRead() {
      await Promise.all([...connections].map((connection) => connection.untilRead()))
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Ids for a channel's own emotes, in the form that Twitch gives them. */
function channelEmotes(names: readonly string[], roomId: string): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => [name, `emotesv2_${createRandom(`${roomId} ${name}`).uuid().replaceAll('-', '')}`]),
  )
}
