/**
 * How fast frames of tagged lines become events on one core, beside the fastest parsers on npm, which stop at tags and
 * parameters. Each contestant decodes and splits the same frames. `node bench/parse.ts [FILE]` measures on the raw
 * lines of a file (plain or .gz) instead of lines made of our corpus.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Bench } from 'tinybench'
import { CORPUS, readLabelledFiles } from '#commands/labelled-csv.ts'
import { parseLine } from '#irc/parse-line.ts'
import { badgesOf, plainChatter } from '#simulator/chatter.ts'
import { privmsgLine } from '#simulator/wire-line.ts'
import { type Figure, keepResult } from './results.ts'

const LINES = 8_000
const PASSES_TIME_MS = 3_000
/** As busy channels send them. */
const LINES_IN_A_FRAME = 8

/** The fastest on npm, each with the name of its function that reads a line. */
const PEERS = [
  { name: '@kararty/dank-twitch-irc', reads: 'parseIRCMessage' },
  { name: 'irc-message-ts', reads: 'parse' },
]

const [file] = process.argv.slice(2)
const lines = file === undefined ? corpusLines() : fileLines(file)
const frames = Array.from({ length: Math.ceil(lines.length / LINES_IN_A_FRAME) }, (_, at) => {
  const some = lines.slice(at * LINES_IN_A_FRAME, (at + 1) * LINES_IN_A_FRAME)
  return Buffer.from(`${some.join('\r\n')}\r\n`)
})
let checksum = 0
const bench = new Bench({ time: PASSES_TIME_MS })

bench.add('ours', () => {
  for (const frame of frames) {
    const text = frame.toString('utf8')
    let at = 0
    while (at < text.length) {
      const end = text.indexOf('\n', at)
      if (parseLine(text, at, end).kind !== 'malformed') checksum++
      at = end + 1
    }
  }
})
for (const { name, reads } of PEERS) {
  const read = await openPeer(name, reads)
  if (read === undefined) continue
  bench.add(name, () => {
    for (const frame of frames) {
      for (const line of frame.toString('utf8').split('\r\n')) {
        if (line !== '' && read(line) !== null) checksum++
      }
    }
  })
}
await bench.run()
if (checksum === 0) throw new Error('no line was read')

/** The best pass of each: what else the machine does only ever adds. */
const rates = bench.tasks.map((task) => {
  const { result } = task
  if (!('latency' in result)) throw new Error(`${task.name} did not run`)
  return { name: task.name, rate: (lines.length / result.latency.min) * 1_000 }
})
const [ours, ...peers] = rates
const figures: Figure[] = rates.map(({ name, rate }) => ({ name, value: rate, unit: 'lines/s' }))
const fastest = Math.max(...peers.map(({ rate }) => rate))
if (ours !== undefined && peers.length > 0) {
  figures.push({ name: 'ours to the fastest of npm', value: ours.rate / fastest, unit: '×' })
}
keepResult('parse', figures)

async function openPeer(name: string, reads: string): Promise<((line: string) => unknown) | undefined> {
  try {
    const peer = (await import(name)) as Record<string, (line: string) => unknown>
    return peer[reads]
  } catch {
    console.error(`parse: ${name} is not installed, so it is not measured`)
    return undefined
  }
}

function corpusLines(): string[] {
  const texts = readLabelledFiles(CORPUS)
    .flat()
    .map(({ text }) => text)
  const room = { login: 'demo_one', roomId: '1001', emotes: new Map([['Kappa', '25']]) }
  return Array.from({ length: LINES }, (_, at) => {
    const months = at % 3 === 0 ? at % 40 : 0
    const badges = badgesOf('viewer', months)
    const chatter = { ...plainChatter(`ann_${at % 900}`, String(20_000 + (at % 900))), badges, months }
    const id = `b34ccfc7-0000-4000-8000-${String(at).padStart(12, '0')}`
    const text = `${texts[(at * 7919) % texts.length]}${at % 4 === 0 ? ' Kappa' : ''}`
    return privmsgLine(room, chatter, { id, text, time: String(1_780_142_048_673 + at) })
  })
}

function fileLines(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split(/\r?\n/).filter((line) => line !== '')
}
