/**
 * The simulator in a process of its own, so that inventing chat costs the measured process nothing. Its argument is how
 * many channels it has; over the channel of `fork` it tells its address, and sends when it is asked to.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { FullSpeedOptions } from '#simulator/full-speed.ts'
import { startSimulator } from '#simulator/simulator.ts'

/** How often it is noted what was sent: so much earlier than noted a message was sent at most. */
const NOTE_EVERY_MS = 5

/** So many messages of the channel were sent in all by that time, milliseconds since the epoch. */
export interface SentNote {
  login: string
  messages: number
  /** Not later than the newest of them was sent. */
  atMs: number
}

export interface Sending {
  messages: number
  elapsedMs: number
  notes: SentNote[]
}

export interface SendOptions extends Omit<FullSpeedOptions, 'signal'> {
  /** Whether notes are taken. */
  isNoted?: boolean
}

export interface Sender extends Disposable {
  url: string
  logins: readonly string[]
  /** How many rooms are joined, over all sockets. */
  joined(): Promise<number>
  /** Sends invented messages to whoever has joined; resolves when all are handed to the sockets. */
  send(options: SendOptions): Promise<Sending>
}

/** Starts the simulator with so many channels, in a process that ends with this one. */
export async function startSender(channels: number): Promise<Sender> {
  const child = fork(import.meta.filename, [String(channels)], { execArgv: [] })
  const { url, logins } = (await answer(child)) as { url: string; logins: string[] }
  return {
    url,
    logins,
    async joined() {
      child.send('joined')
      return (await answer(child)) as number
    },
    async send(options) {
      child.send(options)
      return (await answer(child)) as Sending
    },
    [Symbol.dispose]: () => child.kill('SIGKILL'),
  }
}

async function answer(child: ChildProcess): Promise<unknown> {
  const over = new AbortController()
  const ended = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`the simulator ended with ${code}`)
  })
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal: over.signal }), ended])) as [
      unknown,
    ]
    return message
  } finally {
    over.abort()
    ended.catch(() => {})
  }
}

async function simulate(channels: number): Promise<void> {
  const logins = Array.from({ length: channels }, (_, at) => `demo_${at}`)
  const simulator = await startSimulator({
    channels: logins.map((login) => ({ login })),
    joinLimit: null,
    ledger: 'counts',
  })
  process.on('disconnect', () => process.exit())
  process.on('message', async (asked: SendOptions | 'joined') => {
    if (asked === 'joined') {
      process.send?.(simulator.connections.reduce((sum, { rooms }) => sum + rooms.size, 0))
      return
    }
    const { isNoted = false, ...options } = asked
    const notes: SentNote[] = []
    const noted = new Map(logins.map((login) => [login, simulator.ledger.counts(login).said]))
    let atMs = Date.now()
    function note(): void {
      for (const login of logins) {
        const messages = simulator.ledger.counts(login).said
        if (messages !== noted.get(login)) notes.push({ login, messages, atMs })
        noted.set(login, messages)
      }
      atMs = Date.now()
    }
    const noting = isNoted ? setInterval(note, NOTE_EVERY_MS) : undefined
    const { messages, elapsedMs } = await simulator.sendAtFullSpeed(options)
    clearInterval(noting)
    if (isNoted) note()
    process.send?.({ messages, elapsedMs, notes } satisfies Sending)
  })
  process.send?.({ url: simulator.url, logins })
}

if (process.argv[1] === import.meta.filename) await simulate(Number(process.argv[2]))
