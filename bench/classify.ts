/**
 * How fast messages are labelled on one core, beside three regular expressions and, where Python has it, native
 * fastText trained on the same corpus. Of each contestant the fastest pass counts, as other work on the machine
 * disturbs it least. `node bench/classify.ts [FILE]` measures on the lines of a file instead of our corpus.
 * CHAT_BENCH_PYTHON names a Python that has fastText.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bench } from 'tinybench'
import { CORPUS, readLabelledFiles, SHIPPED_MODEL } from '#commands/labelled-csv.ts'
import { LABELS } from '#contract/label.ts'
import { type Classifier, openClassifier } from '#model/classifier.ts'
import { type Figure, keepResult } from './results.ts'

/** One pass of each contestant: long enough for the clock, short enough for many passes. */
const MESSAGES_A_PASS = 5_000
/** Other ones that a new classifier labels first, so that it has met the common words and not these messages. */
const MESSAGES_BEFORE = 20_000
const PASSES_TIME_MS = 3_000
/**
 * fastText as it is usually set for short texts: words and pairs of words. Prints messages a second of its inner
 * loop, which reads, cuts and scores a file inside C++ but hands no label out, and of asking it for labels.
 */
const FASTTEXT = `
import fasttext, json, sys, time
model = fasttext.train_supervised(sys.argv[1], wordNgrams=2, dim=10, epoch=15, lr=0.5, thread=1, verbose=0)
lines = [line.split(" ", 1)[1].rstrip() for line in open(sys.argv[2], encoding="utf8")]
def best(run):
    rates = []
    for _ in range(20):
        start = time.perf_counter()
        count = run()
        rates.append(count / (time.perf_counter() - start))
    return max(rates)
print(json.dumps([best(lambda: model.test(sys.argv[2])[0]), best(lambda: len(model.predict(lines)[0]))]))
`

const examples = readLabelledFiles(CORPUS).flat()
const [file] = process.argv.slice(2)
const all =
  file === undefined ? examples.map(({ text }) => text) : readFileSync(file, 'utf8').trim().split('\n')
const picked = Array.from(
  { length: Math.min(all.length, MESSAGES_A_PASS + MESSAGES_BEFORE) },
  (_, index) => all[(index * 7919) % all.length] as string,
)
const messages = picked.slice(0, MESSAGES_A_PASS)
const measured = encodeAll(messages)
const before = encodeAll(picked.slice(MESSAGES_A_PASS))

const modelFile = readFileSync(SHIPPED_MODEL)
const classifier = openClassifier(modelFile)
let newcomer = classifier
let checksum = 0
const bench = new Bench({ time: PASSES_TIME_MS })
bench
  .add('classify', () => classifyAll(classifier, measured))
  .add('classify what it has not met', () => classifyAll(newcomer, measured), {
    beforeEach() {
      newcomer = openClassifier(modelFile)
      classifyAll(newcomer, before)
    },
  })
  .add('three regular expressions', () => {
    for (const message of messages) checksum += byThreeExpressions(message)
  })
await bench.run()

const [ours = 0, unmet = 0, expressions = 0] = bench.tasks.map(({ result }) =>
  result.state === 'completed' ? (MESSAGES_A_PASS / result.latency.min) * 1000 : 0,
)
const figures: Figure[] = [
  { name: 'mean message', value: measured.bytes.length / messages.length, unit: 'bytes' },
  { name: 'classify UTF-8 bytes', value: ours, unit: 'messages/s' },
  {
    name: `classify each once, after ${picked.length - messages.length} others`,
    value: unmet,
    unit: 'messages/s',
  },
  { name: 'three regular expressions on strings', value: expressions, unit: 'messages/s' },
  { name: 'classify to three regular expressions', value: ours / expressions, unit: '×' },
]
const fastText = fastTextRates()
if (fastText === null) console.log('classify: native fastText is absent (pip install fasttext-wheel)')
else {
  figures.push(
    { name: 'native fastText, labels asked from Python', value: fastText.asked, unit: 'messages/s' },
    { name: 'classify to native fastText asked', value: ours / fastText.asked, unit: '×' },
    { name: 'native fastText, its C++ test loop', value: fastText.inner, unit: 'messages/s' },
    { name: 'classify to its C++ test loop', value: ours / fastText.inner, unit: '×' },
  )
}
if (checksum < 0) throw new Error('a label is below 0')
keepResult('classify', figures)

interface Encoded {
  bytes: Uint8Array
  /** Where each message ends; the next one starts there. */
  ends: Int32Array
}

function encodeAll(texts: readonly string[]): Encoded {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  let end = 0
  const ends = Int32Array.from(encoded, ({ length }) => (end += length))
  return { bytes: new Uint8Array(Buffer.concat(encoded)), ends }
}

function classifyAll({ classify }: Classifier, { bytes, ends }: Encoded): void {
  let start = 0
  for (const end of ends) {
    checksum += classify(bytes, start, end)
    start = end
  }
}

/** What a chat bot does: a question mark asks, a few words laugh or mourn. */
function byThreeExpressions(message: string): number {
  if (/\?/.test(message)) return 0
  if (/^f+$|\brip\b|sourpls|residentsleeper|biblethump|feelsbad|sad/i.test(message)) return 1
  return /lol|lul|kek|haha|lmao|xd\b/i.test(message) ? 2 : 3
}

/** Messages a second of native fastText, trained on our corpus; null where Python does not have it. */
function fastTextRates(): { inner: number; asked: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'chat-bench-'))
  try {
    const [train, test] = ['train.txt', 'test.txt'].map((name) => join(folder, name)) as [string, string]
    const line = (text: string, label: string) => `__label__${label} ${text.replace(/\s+/g, ' ')}\n`
    writeFileSync(train, examples.map(({ text, label }) => line(text, LABELS[label])).join(''))
    writeFileSync(test, messages.map((message) => line(message, 'neutral')).join(''))
    const python = process.env['CHAT_BENCH_PYTHON'] ?? 'python3'
    const { status, stdout } = spawnSync(python, ['-c', FASTTEXT, train, test], { encoding: 'utf8' })
    if (status !== 0) return null
    const [inner, asked] = JSON.parse(stdout) as [number, number]
    return { inner, asked }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
