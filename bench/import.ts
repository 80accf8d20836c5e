/**
 * How fast a raw IRC archive is imported into PGlite, beside only reading and parsing the same lines. The archive is
 * invented: one channel with ten messages a second, as a top channel has. `node bench/import.ts [MESSAGES]`
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SHIPPED_MODEL } from '#commands/labelled-csv.ts'
import { readArchiveBytes } from '#import/archive-bytes.ts'
import { importArchive } from '#import/import-archive.ts'
import { readLines } from '#import/lines.ts'
import { parseLine } from '#irc/parse-line.ts'
import { openClassifier } from '#model/classifier.ts'
import { plainChatter } from '#simulator/chatter.ts'
import { composeMessage } from '#simulator/crowd/compose.ts'
import { inventPerson } from '#simulator/crowd/person.ts'
import { ENGLISH } from '#simulator/crowd/phrases/english.ts'
import { createRandom } from '#simulator/random.ts'
import { privmsgLine } from '#simulator/wire-line.ts'
import { openStore } from '#store/open-store.ts'
import { keepResult } from './results.ts'

const MESSAGES = Number(process.argv[2] ?? 600_000)
const MESSAGES_PER_SECOND = 10
const STARTS_AT_MS = Date.UTC(2026, 0, 10, 18)
/** Lines that differ in more than id and time. */
const DISTINCT_LINES = 5_000
const PEOPLE = 2_000
const ID_DIGITS = 12
const TIME_DIGITS = 13
const LINES_A_WRITE = 1_000

const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
try {
  const file = join(folder, 'channel.txt')
  await pipeline(Readable.from(archive()), createWriteStream(file))
  const { size } = await stat(file)
  const signal = new AbortController().signal

  const parsing = await timed(async () => {
    let parsed = 0
    for await (const lines of readLines(readArchiveBytes(file, { signal })))
      for (const { text } of lines) if (parseLine(text).kind === 'message') parsed++
    return parsed
  })

  const database = await openStore({ dataDir: folder })
  const classifier = openClassifier(readFileSync(SHIPPED_MODEL))
  const parts = { database, classifier, scratchDir: folder, clock: Date.now }
  const imported = await timed(async () => (await importArchive(parts, file, {}, signal)).messages)
  await database[Symbol.asyncDispose]()

  if (parsing.count !== MESSAGES || imported.count !== MESSAGES)
    throw new Error(`${parsing.count} parsed and ${imported.count} imported of ${MESSAGES}`)
  const parsingRate = MESSAGES / parsing.seconds
  const rate = MESSAGES / imported.seconds
  keepResult('import', [
    { name: 'mean line', value: size / MESSAGES, unit: 'bytes' },
    { name: 'raw IRC archive into PGlite', value: rate, unit: 'messages/s' },
    { name: 'reading and parsing alone', value: parsingRate, unit: 'messages/s' },
    { name: 'import to reading and parsing alone', value: rate / parsingRate, unit: '×' },
    { name: 'peak memory', value: process.resourceUsage().maxRSS / 1_024, unit: 'MiB' },
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function timed(work: () => Promise<number>): Promise<{ count: number; seconds: number }> {
  const startedMs = performance.now()
  const count = await work()
  return { count, seconds: (performance.now() - startedMs) / 1_000 }
}

/** The archive's bytes: invented lines over and over, each with an id and a time of its own. */
function* archive(): Generator<string> {
  const idEnd = '0'.repeat(ID_DIGITS)
  const time = '0'.repeat(TIME_DIGITS)
  const templates = invent({ idEnd, time })
  for (let at = 0; at < MESSAGES; at += LINES_A_WRITE) {
    let lines = ''
    for (let number = at; number < Math.min(at + LINES_A_WRITE, MESSAGES); number++) {
      const sentAtMs = STARTS_AT_MS + Math.floor((number * 1_000) / MESSAGES_PER_SECOND)
      lines += templates[(number * 7_919) % DISTINCT_LINES]!.replace(
        idEnd,
        String(number).padStart(ID_DIGITS, '0'),
      ).replace(`tmi-sent-ts=${time}`, `tmi-sent-ts=${sentAtMs}`)
    }
    yield lines
  }
}

function invent({ idEnd, time }: { idEnd: string; time: string }): string[] {
  const random = createRandom('import')
  const room = { login: 'demo_one', roomId: '1001', emotes: new Map<string, string>() }
  const people = Array.from({ length: PEOPLE }, (_, at) => {
    const login = `ann_${at}`
    return {
      ...inventPerson(random, { userId: '', login, book: ENGLISH }),
      ...plainChatter(login, String(9_000_000 + at)),
    }
  })
  return Array.from({ length: DISTINCT_LINES }, () => {
    const person = random.pick(people)
    const kind = random.weighted({ talking: 5, asking: 1, laughing: 2, letDown: 1, cheering: 1 })
    const words = { viewer: random.pick(people).displayName, streamer: 'ann' }
    const said = { kind, book: ENGLISH, habits: person.habits, words, channelEmotes: {} }
    const id = `${random.uuid().slice(0, -ID_DIGITS)}${idEnd}`
    return `${privmsgLine(room, person, { id, text: composeMessage(random, said), time })}\r\n`
  })
}
