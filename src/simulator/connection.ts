import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import { parseLogin } from '#contract/channel.ts'
import type { Clock } from './clock.ts'
import type { FaultBoard } from './faults.ts'
import type { JoinCounter } from './join-limit.ts'
import type { LedgerBook, SaidMessage } from './ledger.ts'
import { createOutbox } from './outbox.ts'
import type { Random } from './random.ts'
import { globalUserStateLine, noticeLine, prefixOf, userStateLine } from './wire-line.ts'

/** Twitch asks about every five minutes, and cuts who does not answer. */
const PING_EVERY_MS = 280_000
const PONG_WITHIN_MS = 15_000
/** More channels than this on one connection are ignored. */
const MAX_CHANNELS = 100

const CAPABILITIES = ['twitch.tv/tags', 'twitch.tv/commands', 'twitch.tv/membership'] as const
type Capability = (typeof CAPABILITIES)[number]

/** Commands that only a reader with twitch.tv/commands is sent. */
const TWITCH_COMMANDS =
  /^(?:@\S+ )?:\S+ (?:USERNOTICE|CLEARCHAT|CLEARMSG|ROOMSTATE|USERSTATE|GLOBALUSERSTATE|NOTICE|RECONNECT)(?: |$)/

const ANONYMOUS = /^justinfan\d+$/

/** One reader of the chat. */
export interface Connection {
  /** Counts up from 1. */
  readonly number: number
  /** Empty before it has told its name. */
  readonly nick: string
  readonly rooms: ReadonlySet<string>
  readonly socket: WebSocket
  /** A line to this reader; with a channel's login it is a line of that chat. */
  deliver(line: string | Uint8Array, chat?: { login: string; message?: SaidMessage }): void
  /** Bytes past all faults. */
  sendRaw(bytes: Uint8Array): void
  /** Takes it out of a room, and tells it so. */
  part(login: string): void
  /** Ends the TCP connection with a reset; what was on its way is lost. */
  reset(): void
  /** Resolves when it has read everything that was sent before, or is gone. */
  untilRead(): Promise<void>
}

export interface ConnectionOptions {
  number: number
  socket: WebSocket
  tcp: Socket
  clock: Clock
  random: Random
  faults: FaultBoard
  ledger: LedgerBook
  joins: JoinCounter
  /** Logins by the token that proves them, without `oauth:`. */
  tokens: ReadonlyMap<string, string>
  /** The lines that welcome somebody to the room; undefined when there is no such channel. */
  roomLines: (login: string) => readonly string[] | undefined
}

/** Speaks Twitch's protocol with the reader behind a socket until it closes. */
export function serveConnection(options: ConnectionOptions): Connection {
  const { number, socket, tcp, clock, random, faults, ledger, joins, tokens, roomLines } = options
  /** Anonymous readers have no name: those of one machine share its joins. */
  const address = tcp.remoteAddress ?? ''
  const rooms = new Set<string>()
  const capabilities = new Set<string>()
  const awaited = new Map<string, () => void>()
  const outbox = createOutbox({
    connection: number,
    socket,
    clock,
    random,
    faults,
    ledger,
    tooSlow: () => socket.terminate(),
  })
  let nick = ''
  let pass = ''
  let welcomed = false
  let pings = 0
  let nextPing: Disposable | undefined

  const connection: Connection = {
    number,
    rooms,
    socket,
    get nick() {
      return nick
    },
    deliver(line, chat) {
      const fit = typeof line === 'string' ? fitted(line) : line
      if (fit !== undefined) outbox.push({ line: fit, ...chat })
    },
    sendRaw: outbox.sendRaw,
    part,
    reset: () => tcp.resetAndDestroy(),
    untilRead() {
      if (socket.readyState !== socket.OPEN) return Promise.resolve()
      return new Promise((resolve) => {
        ask(`simulator-${++pings}`, resolve)
      })
    },
  }

  /** The line as this reader's capabilities allow it; undefined when it is not for it. */
  function fitted(line: string): string | undefined {
    if (!has('twitch.tv/commands') && TWITCH_COMMANDS.test(line)) return undefined
    if (!has('twitch.tv/tags') && line.startsWith('@')) return line.slice(line.indexOf(' ') + 1)
    return line
  }

  function has(capability: Capability): boolean {
    return capabilities.has(capability)
  }

  function reply(...lines: string[]): void {
    for (const line of lines) connection.deliver(line)
  }

  function ask(text: string, answered: () => void): void {
    awaited.set(text, answered)
    reply(`PING :${text}`)
  }

  function requestCapabilities(asked: string): void {
    const wanted = asked.split(' ').filter((name) => name !== '')
    const known = wanted.every((name) => (CAPABILITIES as readonly string[]).includes(name))
    if (known) for (const name of wanted) capabilities.add(name)
    reply(`:tmi.twitch.tv CAP * ${known ? 'ACK' : 'NAK'} :${asked}`)
  }

  function identify(asked: string): void {
    if (welcomed || nick !== '') return
    if (!ANONYMOUS.test(asked)) {
      const formed = pass.startsWith('oauth:')
      const login = formed ? tokens.get(pass.slice('oauth:'.length)) : undefined
      if (login === undefined) {
        const why = formed || pass === '' ? 'Login authentication failed' : 'Improperly formatted auth'
        connection.sendRaw(Buffer.from(`:tmi.twitch.tv NOTICE * :${why}\r\n`))
        socket.close()
        return
      }
      nick = login
    } else nick = asked
    const slow = faults.strikes('slow_start', { connection: number })
    if (slow === undefined) welcome()
    else clock.after(slow.delayMs, welcome)
  }

  function welcome(): void {
    welcomed = true
    const greeting: readonly [string, string][] = [
      ['001', ':Welcome, GLHF!'],
      ['002', ':Your host is tmi.twitch.tv'],
      ['003', ':This server is rather new'],
      ['004', ':-'],
      ['375', ':-'],
      ['372', ':You are in a maze of twisty passages, all alike.'],
      ['376', ':>'],
    ]
    reply(...greeting.map(([code, text]) => `:tmi.twitch.tv ${code} ${nick} ${text}`))
    if (!isAnonymous()) reply(globalUserStateLine(nick))
    if (socket.readyState === socket.OPEN) keepAlive()
  }

  function isAnonymous(): boolean {
    return ANONYMOUS.test(nick)
  }

  function keepAlive(): void {
    nextPing = clock.after(PING_EVERY_MS, () => {
      const cut = clock.after(PONG_WITHIN_MS, () => {
        if (faults.strikes('black_hole', { connection: number }) === undefined) socket.terminate()
      })
      ask('tmi.twitch.tv', () => cut[Symbol.dispose]())
      keepAlive()
    })
  }

  function join(channel: string): void {
    const login = parseLogin(channel)
    if (login === undefined) return
    const identity = isAnonymous() ? address : nick
    if (!joins.admit(identity, clock.nowMs())) return
    if (rooms.has(login) || rooms.size >= MAX_CHANNELS) return
    const here = { login, connection: number }
    const lines = roomLines(login)
    if (lines === undefined || faults.strikes('unknown', here) !== undefined) return
    if (faults.strikes('suspended', here) !== undefined) {
      reply(noticeLine(login, 'msg_channel_suspended', 'This channel does not exist or has been suspended.'))
    } else if (faults.strikes('banned', here) !== undefined) {
      reply(noticeLine(login, 'msg_banned', `You are permanently banned from talking in ${login}.`))
    } else {
      rooms.add(login)
      reply(
        `${prefixOf(nick)} JOIN #${login}`,
        `:${nick}.tmi.twitch.tv 353 ${nick} = #${login} :${nick}`,
        `:${nick}.tmi.twitch.tv 366 ${nick} #${login} :End of /NAMES list`,
        ...(isAnonymous() ? [] : [userStateLine(login, nick)]),
        ...lines,
      )
    }
  }

  function part(login: string): void {
    if (rooms.delete(login)) reply(`${prefixOf(nick)} PART #${login}`)
  }

  function channels(list: string): string[] {
    return list.split(',').filter((name) => name.startsWith('#'))
  }

  function receive(line: string): void {
    const [command = '', ...rest] = line.split(' ')
    const text = line.slice(line.indexOf(':') + 1)
    switch (command.toUpperCase()) {
      case 'CAP':
        if (rest[0] === 'REQ') requestCapabilities(text)
        if (rest[0] === 'LS') reply(`:tmi.twitch.tv CAP * LS :${CAPABILITIES.join(' ')}`)
        break
      case 'PASS':
        pass = rest[0] ?? ''
        break
      case 'NICK':
        identify((rest[0] ?? '').toLowerCase())
        break
      case 'JOIN':
        if (welcomed) for (const channel of channels(rest[0] ?? '')) join(channel)
        break
      case 'PART':
        for (const channel of channels(rest[0] ?? '')) part(channel.slice(1).toLowerCase())
        break
      case 'PING':
        if (faults.strikes('no_pong', { connection: number }) !== undefined) break
        reply(
          `:tmi.twitch.tv PONG tmi.twitch.tv :${rest.length === 0 ? '' : rest.join(' ').replace(/^:/, '')}`,
        )
        break
      case 'PONG':
        awaited.get(text)?.()
        awaited.delete(text)
        break
    }
  }

  socket.on('message', (data) => {
    if (faults.strikes('black_hole', { connection: number }) !== undefined) return
    for (const line of data.toString().split(/\r?\n/)) if (line !== '') receive(line)
  })
  socket.on('ping', (data) => {
    if (faults.strikes('black_hole', { connection: number }) === undefined) socket.pong(data)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    nextPing?.[Symbol.dispose]()
    rooms.clear()
    for (const answered of awaited.values()) answered()
    awaited.clear()
  })
  return connection
}
