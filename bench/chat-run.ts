import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { type LiveFrame, liveFrameSchema } from '#contract/http.ts'

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts')
/** The simulator admits all joins at once. */
const JOINS_PER_10_SECONDS = 10_000

/** A `chat run` in a process of its own. */
export interface ChatRun extends AsyncDisposable {
  pid: number
  /** Such as http://127.0.0.1:40123. */
  address: string
}

/** Starts `chat run` on the channels of a chat server, and waits until its first page can be asked for. */
export async function startChatRun(
  folder: string,
  { url, logins }: { url: string; logins: readonly string[] },
): Promise<ChatRun> {
  const settings = {
    'data-dir': folder,
    port: 0,
    'metrics-port': 0,
    'twitch-url': url,
    'joins-per-10-seconds': JOINS_PER_10_SECONDS,
    'log-level': 'warn',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(process.execPath, [MAIN, 'run', ...flags, ...logins], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const address = await listening(child)
  return {
    pid: child.pid!,
    address,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function listening(child: ChildProcess): Promise<string> {
  let output = ''
  for await (const text of child.stdout!.setEncoding('utf8')) {
    output += text
    const address = /CHAT is at (\S+)/.exec(output)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('chat run ended before it listened')
}

/** What a page knows of the channels. */
export interface Page extends Disposable {
  /** Resolves when every channel is read. */
  joined: Promise<void>
  /** Messages of all channels, or of one, as told so far. */
  messages(login?: string): number
}

/** Subscribes to the channels on the live socket; `onMessages` is told each channel's messages when they change. */
export async function openPage(
  address: string,
  logins: readonly string[],
  onMessages: (login: string, messages: number, atMs: number) => void = () => {},
): Promise<Page> {
  const windows = new Map(logins.map((login) => [login, new Map<string, number>()]))
  const totals = new Map(logins.map((login) => [login, 0]))
  const live = new Set<string>()
  const { promise: joined, resolve, reject } = Promise.withResolvers<void>()
  joined.catch(() => {})

  function take(frame: LiveFrame, atMs: number): void {
    if (frame.type === 'error') throw new Error(`the live socket closes: ${frame.message}`)
    if (frame.type !== 'snapshot' && frame.type !== 'update') return
    for (const update of frame.channels) {
      const { login } = update
      const known = windows.get(login)
      if (known === undefined) continue
      let total = totals.get(login)!
      for (const { start, step, messages } of update.windows) {
        if (step !== '5s') continue
        total += messages - (known.get(start) ?? 0)
        known.set(start, messages)
      }
      if (total !== totals.get(login)) {
        totals.set(login, total)
        onMessages(login, total, atMs)
      }
      if (update.channel.state === 'joined') live.add(login)
    }
    if (live.size === logins.length) resolve()
  }

  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/v1/live`, {
    headers: { origin: address },
  })
  socket.on('message', (data) => {
    const atMs = Date.now()
    take(liveFrameSchema.parse(JSON.parse(data.toString())), atMs)
  })
  socket.on('error', reject)
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'subscribe', channels: logins }))
  return {
    joined,
    messages: (login) =>
      login === undefined
        ? [...totals.values()].reduce((sum, each) => sum + each, 0)
        : (totals.get(login) ?? 0),
    [Symbol.dispose]: () => socket.terminate(),
  }
}
