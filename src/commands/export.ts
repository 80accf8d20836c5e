import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { configFlags, loadConfig } from '#config.ts'
import { windowsSchema } from '#contract/http.ts'
import { INSTANT_WANTED, parseInstant } from '#contract/instant.ts'
import { STEPS } from '#contract/window.ts'
import { type Api, openStoredApi } from './api.ts'
import { CommandError, defineChatCommand, WRONG_USAGE } from './command.ts'

const EVERYTHING_FROM = '2000-01-01T00:00:00.000Z'

export const exportCommand = defineChatCommand({
  meta: { name: 'export', description: "Write a channel's windows as CSV or JSON" },
  args: {
    channel: { type: 'string', description: 'Channel: a login, id:… or replay:…', valueHint: 'login' },
    from: {
      type: 'string',
      description: 'First instant: 2026-01-31T20:15:00Z, 2026-01-31 or milliseconds since 1970 [everything]',
      valueHint: 'time',
    },
    to: { type: 'string', description: 'Instant behind the last [now]', valueHint: 'time' },
    step: { type: 'enum', options: [...STEPS], default: '1m', description: 'Width of a window' },
    format: {
      type: 'enum',
      options: ['csv', 'json'],
      default: 'csv',
      description: 'csv, or json: one window a line',
    },
    output: { type: 'string', description: 'File to write [standard output]', valueHint: 'file' },
    ...configFlags('dataDir', 'databaseUrl', 'logBytes'),
  },
  examples: [
    'chat export --channel demo_one > demo_one.csv',
    'chat export --channel demo_one --step 5s --from 2026-01-31T20:00:00Z --to 2026-01-31T23:00:00Z --format json',
  ],
  async run({ args, data }) {
    if (args.channel === undefined) throw new CommandError('Name the channel with --channel', WRONG_USAGE)
    const config = loadConfig(args)
    const fromMs = readInstant('--from', args.from)
    const toMs = readInstant('--to', args.to)
    if (Number(fromMs ?? 0) > Number(toMs ?? Number.POSITIVE_INFINITY))
      throw new CommandError(`--from ${args.from} is after --to ${args.to}`, WRONG_USAGE)
    await using api = await openStoredApi(config)
    const { searchParams: query } = new URL('http://query')
    query.set('from', fromMs ?? EVERYTHING_FROM)
    if (toMs !== undefined) query.set('to', toMs)
    query.set('step', args.step)
    const path = `/api/v1/channels/${encodeURIComponent(args.channel)}/windows`
    const lines: AsyncGenerator<Uint8Array | string, void> =
      args.format === 'csv' ? csvOf(api, path, query) : jsonLinesOf(api, path, query)
    // Before a file is opened, which empties it.
    const first = await lines.next()
    const output = args.output === undefined ? process.stdout : createWriteStream(args.output)
    await pipeline(resumed(first, lines), output, {
      end: args.output !== undefined,
      signal: data as AbortSignal,
    }).catch((cause: NodeJS.ErrnoException) => {
      if (args.output === undefined || cause.syscall === undefined) throw cause
      throw new CommandError(`${args.output} cannot be written: ${cause.message}`, undefined, { cause })
    })
  },
})

function readInstant(flag: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const timeMs = parseInstant(text)
  if (timeMs === undefined) throw new CommandError(`${flag} "${text}" ${INSTANT_WANTED}`, WRONG_USAGE)
  return String(timeMs)
}

async function* resumed<Chunk>(
  first: IteratorResult<Chunk, void>,
  rest: AsyncGenerator<Chunk, void>,
): AsyncGenerator<Chunk, void> {
  if (first.done !== true) yield first.value
  yield* rest
}

async function* csvOf(api: Api, path: string, query: URLSearchParams): AsyncGenerator<Uint8Array, void> {
  const answer = await api.ask(`${path}?${query}&format=csv`)
  if (answer.body !== null) yield* answer.body
}

async function* jsonLinesOf(api: Api, path: string, query: URLSearchParams): AsyncGenerator<string, void> {
  let next: string | null = null
  do {
    const cursor: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`
    const answer = await api.ask(`${path}?${query}${cursor}`)
    const page = windowsSchema.parse(await answer.json())
    for (const window of page.windows) yield `${JSON.stringify(window)}\n`
    next = page.next
  } while (next !== null)
}
