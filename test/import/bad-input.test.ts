import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ImportError } from '#import/archive-format.ts'
import { FORMATS } from '#import/detect-format.ts'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { importContent, optionsFor } from './importing.ts'
import { inventChat, LOGIN, START_MS } from './truth.ts'
import { WRITERS } from './writers.ts'

const CHAT = inventChat({ messages: 60 })
const NAMES = FORMATS.map(({ name }) => name)

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

/** Imports without writing; what is wrong with a file is an ImportError, everything else a fault of ours. */
async function tryImport(content: string | Uint8Array, options = {}): Promise<string> {
  try {
    const report = await importContent(database, content, { dryRun: true, ...options })
    return `${report.messages} messages`
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    expect(error.message).not.toMatch(/\n/)
    return error.message
  }
}

it.each([
  ['empty', '', 'The file is empty'],
  ['blank', ' \n\n', 'The file is empty'],
  ['UTF-16', Buffer.from('\uFEFF[0:00:01] ann: hi\n', 'utf16le'), 'UTF-16'],
  ['UTF-16 without a mark', Buffer.from('[0:00:01] ann: hi\n', 'utf16le'), 'UTF-16'],
  ['a zip', Buffer.from('PK\u0003\u0004rest'), 'unpack it first'],
  ['cut-off gzip', gzipSync(WRITERS['raw IRC']!.write(CHAT)).subarray(0, 400), 'gzip file is damaged'],
  [
    'cut-off gzip of JSON',
    gzipSync(WRITERS['Twitch v5 comments']!.write(CHAT)).subarray(0, 900),
    'gzip file is damaged',
  ],
  [
    'cut-off gzip of CSV',
    gzipSync(WRITERS['CSV with semicolons']!.write(CHAT)).subarray(0, 400),
    'gzip file is damaged',
  ],
  ['cut-off JSON', WRITERS['TwitchDownloader JSON']!.write(CHAT).slice(0, 9_000), 'stops being JSON'],
  ['text without times', 'ann: hi\nbob: hello\n', 'no times'],
  [
    'a log of Chatterino',
    '# Start logging at 2026-01-10 20:00:07 UTC\n[20:00:09]  ann: hi\n',
    'times of day',
  ],
  [
    'a log of Chatty',
    '# Log started: 2026-01-10 20:00:07 +0000\n[20:00:09] <@+ann> hi\n[20:00:10] <bob> no\n',
    'times of day',
  ],
  ['something else', 'once upon a time\nthere was a stream\n', 'none of the formats'],
  ['a table without texts', 'time,viewers\n1,2\n', 'none of the formats'],
  ['JSON of something else', '{"name":"demo","version":"1.0.0"}', 'none of the formats'],
])('refuses a file that is %s in one line', async (_, content, words) => {
  expect(await tryImport(content, { channel: LOGIN, startMs: START_MS })).toContain(words)
})

it('says which formats there are when asked for another', async () => {
  expect(await tryImport('x', { format: 'vhs' })).toContain('There is no format vhs')
})

it('says that nothing could be counted and why', async () => {
  expect(await tryImport('@badges= PING\nnothing\n', { format: 'raw-irc' })).toMatch(
    /no message .* × not_irc/,
  )
})

it.each(Object.entries(WRITERS))('counts the rest of a file with broken pieces: %s', async (_, writer) => {
  const content = Buffer.from(writer.write(CHAT))
  const options = { ...optionsFor(writer), format: writer.format }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(content.length - 1), byte: fc.integer({ min: 0, max: 255 }) }), {
        maxLength: 20,
      }),
      async (changes) => {
        const broken = Buffer.from(content)
        for (const { at, byte } of changes) broken[at] = byte
        await tryImport(broken, options)
      },
    ),
    { numRuns: 15 },
  )
})

it.each(NAMES)('takes any bytes for %s without falling over', async (format) => {
  const start = '[{"0:00:01] #demo_one ann: "comments":[\n'
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ maxLength: 200 }).map((text) => start + text),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      await tryImport(content, { format, channel: LOGIN, startMs: START_MS })
    }),
    { numRuns: 30 },
  )
})

it('leaves out times at which there was no chat, and messages of nobody knows when', async () => {
  const rows = [
    'time,text',
    '1999-01-01 00:00:00,early',
    '2500-01-01 00:00:00,late',
    'soon,hm',
    '2026-01-01 00:00:00,ok',
  ]
  const report = await importContent(database, `${rows.join('\n')}\n`, { channel: LOGIN, dryRun: true })
  expect(report).toMatchObject({ messages: 1, dropped: { absurd_time: 2, no_time: 1 } })
})

it('leaves out the rows of a table that say they are no messages', async () => {
  const rows = [
    'time,text,user,message_type',
    '2026-01-01 00:00:00,hi,ann,text_message',
    '2026-01-01 00:00:01,,bob,mystery_subscription_gift',
    '2026-01-01 00:00:02,again,ann,resubscription',
  ]
  const report = await importContent(database, `${rows.join('\n')}\n`, { channel: LOGIN, dryRun: true })
  expect(report).toMatchObject({ messages: 2, dropped: { not_a_message: 1 } })
})

it('takes room ids and names that could be no key for absent', async () => {
  const rows = ['time,text,channel,channel_id', '2026-01-01 00:00:00,hi,demo one,"a\u0000b"']
  const report = await importContent(database, `${rows.join('\n')}\n`, { channel: 'id:77', dryRun: true })
  expect(report.rooms).toMatchObject([{ roomId: '77', login: '' }])
})
