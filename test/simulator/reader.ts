import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A plain reader of chat that keeps every line and answers PING, as any well-behaved client does. */
export interface Reader extends AsyncDisposable {
  readonly socket: WebSocket
  /** Every line so far, without its end. */
  readonly lines: string[]
  /** The WebSocket messages as they came. */
  readonly frames: Buffer[]
  /** Ids of the chat messages so far, in the order of their arrival. */
  ids(): string[]
  send(line: string): void
  /** Resolves with the first line, old or new, that matches. */
  line(pattern: RegExp): Promise<string>
  /** Resolves when the connection is closed, with its code. */
  readonly closed: Promise<number>
}

export interface ReaderOptions {
  nick?: string
  pass?: string
  capabilities?: string
  /** Joined after the welcome, and awaited. */
  channels?: readonly string[]
}

const USUAL_CAPABILITIES = 'twitch.tv/tags twitch.tv/commands'

/** Connects and says its name; with channels it resolves when they are joined. */
export async function openReader(url: string, options: ReaderOptions = {}): Promise<Reader> {
  const { nick = 'justinfan1', pass, capabilities = USUAL_CAPABILITIES, channels = [] } = options
  const socket = new WebSocket(url, { skipUTF8Validation: true })
  const lines: string[] = []
  const frames: Buffer[] = []
  const waiting = new Set<() => void>()
  let rest: Buffer = Buffer.alloc(0)

  socket.on('message', (data: Buffer) => {
    frames.push(data)
    rest = Buffer.concat([rest, data])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      receive(rest.toString('utf8', 0, end).replace(/\r$/, ''))
      rest = rest.subarray(end + 1)
    }
    for (const look of waiting) look()
  })

  function receive(line: string): void {
    lines.push(line)
    if (line.startsWith('PING ')) socket.send(`PONG ${line.slice('PING '.length)}\r\n`)
  }

  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve)
  })
  socket.on('error', () => {})

  const reader: Reader = {
    socket,
    lines,
    frames,
    closed,
    ids: () =>
      lines
        .filter((line) => / (?:PRIVMSG|USERNOTICE) #\w+ :/.test(line))
        .map((line) => /[@;]id=([^; ]*)/.exec(line)?.[1] ?? ''),
    send: (line) => socket.send(`${line}\r\n`),
    line: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = lines.find((line) => pattern.test(line))
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    async [Symbol.asyncDispose]() {
      socket.terminate()
      await closed
    },
  }

  await once(socket, 'open')
  if (capabilities !== '') reader.send(`CAP REQ :${capabilities}`)
  if (pass !== undefined) reader.send(`PASS ${pass}`)
  reader.send(`NICK ${nick}`)
  if (channels.length > 0) {
    await reader.line(/ 001 /)
    reader.send(`JOIN ${channels.map((login) => `#${login}`).join(',')}`)
    // The last line of a welcome to a room, which has a ROOMSTATE for those who asked for such commands.
    const last = capabilities.includes('twitch.tv/commands') ? 'ROOMSTATE' : '366 \\S+'
    for (const login of channels) await reader.line(new RegExp(` ${last} #${login}\\b`))
  }
  return reader
}
