/**
 * How fast one partition is counted on one core, its memory of 2^20 records full: 200 channels of very different
 * size, 40,000 people, drained once a second of chat; each message's label is given. Measures the thread's own CPU
 * time, so that a busy machine falsifies it little.
 */
import { encodeEvent } from '#contract/chat-event.ts'
import { createEventView, type EventView, readEventView } from '#contract/event-view.ts'
import { createTally, MAX_RECORDS } from '#tally/tally.ts'
import { keepResult } from './results.ts'

/** Templates that stay in the processor's cache, as records just fetched do; ids and people are written into them. */
const TEMPLATES = 2 ** 11
const EVENTS_A_PASS = 2 ** 18
const PASSES = 14
/** The passes that fill the memory and warm up the compiler. */
const FIRST_PASSES = 6
/** Chat's own speed, at which 18 minutes are a little more than the memory holds. */
const MESSAGES_A_SECOND = 1_000
const CHANNELS = 200
const PEOPLE = 40_000
const BEGIN_MS = Date.UTC(2026, 0, 1)
const DIGIT_0 = 0x30

interface Measured {
  eventsPerSecond: number
  arrayMib: number
}

let seed = 1
const texts = ['hello there', 'why would anyone do that?', 'LUL', 'well played, that was close', 'a']
const templates = Array.from({ length: TEMPLATES }, (_, at) =>
  encodeEvent({
    kind: 'message',
    roomId: `${40_000_000 + Math.floor(CHANNELS ** random()) * 7_919}`,
    login: 'demo_one',
    sentAtMs: BEGIN_MS,
    receivedAtMs: BEGIN_MS,
    id: '00000000-0000-4000-8000-000000000000',
    userId: '100000000',
    text: texts[at % texts.length]!,
    flags: at % 100 === 0 ? 64 : 0,
    emotes: '',
    replyToId: '',
    sourceId: '',
    sourceRoomId: '',
  }).slice(),
)
const views = templates.map((bytes) => {
  const view = createEventView()
  readEventView(bytes, 0, bytes.length, view)
  return view
})
const view = createEventView()

const reading = countPasses((bytes) => {
  readEventView(bytes, 0, bytes.length, view)
  return view
})
const alone = countPasses((_, template) => views[template]!)
keepResult('tally', [
  { name: 'read and count events', value: reading.eventsPerSecond, unit: 'events/s' },
  { name: 'count events alone', value: alone.eventsPerSecond, unit: 'events/s' },
  {
    name: 'read 2^20 records again after a restart',
    value: MAX_RECORDS / reading.eventsPerSecond,
    unit: 's',
  },
  { name: 'memory of a full partition', value: reading.arrayMib, unit: 'MiB' },
])

/** Counts a log through a view of each event: events a second at the median of the passes with a full memory. */
function countPasses(read: (bytes: Uint8Array, template: number) => EventView): Measured {
  globalThis.gc?.()
  const arraysBefore = process.memoryUsage().arrayBuffers
  const tally = createTally()
  const timesMs: number[] = []
  let offset = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const start = process.threadCpuUsage()
    for (let event = 0; event < EVENTS_A_PASS; event++) {
      const template = offset % TEMPLATES
      const bytes = templates[template]!
      const view = read(bytes, template)
      writeDigits(bytes, view.idStart + 8, offset)
      writeDigits(bytes, view.userEnd, Math.floor(random() * PEOPLE))
      const nowMs = BEGIN_MS + Math.floor((offset * 1_000) / MESSAGES_A_SECOND)
      view.sentAtMs = nowMs - (event % 900)
      tally.apply(bytes, view, event & 3, nowMs, offset)
      if (++offset % MESSAGES_A_SECOND === 0) tally.drain()
    }
    if (pass >= FIRST_PASSES) timesMs.push(process.threadCpuUsage(start).user / 1_000)
  }
  timesMs.sort((a, b) => a - b)
  if (tally.crowdedOut === 0) throw new Error('the memory was never full')
  globalThis.gc?.()
  const figures = {
    eventsPerSecond: (EVENTS_A_PASS * 1_000) / timesMs[timesMs.length >> 1]!,
    arrayMib: (process.memoryUsage().arrayBuffers - arraysBefore) / 2 ** 20,
  }
  tally.discard()
  return figures
}

/** Writes a number in decimal digits that end before `end`. */
function writeDigits(bytes: Uint8Array, end: number, value: number): void {
  let left = value
  for (let at = end - 1; left > 0; at--) {
    bytes[at] = DIGIT_0 + (left % 10)
    left = Math.floor(left / 10)
  }
}

function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
  return (seed >>> 8) / 2 ** 24
}
