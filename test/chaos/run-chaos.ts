import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { ChatWindow } from '#contract/window.ts'
import { openClassifier } from '#model/classifier.ts'
import { createRandom, type Random } from '#simulator/random.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { startKafka } from '../bus/kafka-broker.ts'
import { type ChatProcess, startChat } from '../end-to-end/chat-process.ts'
import { startPostgres } from '../store/postgres-server.ts'
import { FAULTS, SERVER_FAULTS, type Stage } from './faults.ts'
import { startFaultyProxy } from './faulty-proxy.ts'
import { COUNTING, createMember, FENCED } from './fleet.ts'
import { compare } from './truth.ts'
import { startWatching } from './watched.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'model', 'chat.model')
const WITHOUT_FENCE = join(import.meta.dirname, 'without-fence.mjs')

const ANALYZERS = 3
const COLLECTORS = 2
/** Of these, so many are watched at a time. */
const WATCHED = 12
const CHANNELS = Array.from({ length: 15 }, (_, at) => `demo_${at + 1}`)
const PEOPLE = Array.from({ length: 150 }, (_, at) => `ann_${at}`)
const WORDS = [
  'hi all',
  'haha',
  'what rank is he?',
  'this is so bad',
  'nice one',
  '???',
  'lol',
  'unlucky',
  "let's go",
]
/** Everybody together, a second. */
const MESSAGES_A_SECOND = 600
const TICK_MS = 50
/** Of twice the analyzers and all the others with the database, at most. */
const CONNECTIONS = 200
/** How long everything has, after the last fault, to work again and count what is left. */
const SETTLE_MS = 15_000
const COUNTED_WITHIN_MS = 180_000
const STILL_S = 8
/** Without the fence two owners may overwrite each other for ever: nothing is waited for. */
const UNFENCED_WITHIN_MS = 15_000
/** A fault that did not strike in so many rounds never does. */
const MOST_ROUNDS = 4
const BEGAN_AT_MS = Date.now()

export interface ChaosOptions {
  seed: string
  /** How long faults strike. */
  forMs: number
  /** Only these; all of FAULTS unless given. */
  faults?: readonly string[]
  /** Whether the ledger's compare-and-set is left in; without it counts must be wrong. */
  fence?: boolean
  onProgress?: (words: string) => void
}

export interface ChaosReport {
  /** How often each fault struck. */
  struck: Record<string, number>
  said: number
  counted: number
  exact: number
  doubtful: number
  unheard: number
  /** Flushes of owners that were none any more, refused. */
  fenced: number
  deadLetters: number
  gaps: number
  /** Figures that are wrong. */
  wrong: readonly string[]
  /** What processes did, beside their figures, that they must not. */
  astray: readonly string[]
}

/** An installation of many processes under faults, held against what was said. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, forMs, faults = Object.keys(FAULTS), fence = true, onProgress = () => {} } = options
  const random = createRandom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'chat-chaos-'))
  await using opened = new AsyncDisposableStack()
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  const kafkaProxy = opened.use(await startFaultyProxy())
  const postgresProxy = opened.use(await startFaultyProxy())
  const kafka = opened.use(
    await startKafka(1, {
      advertise: (port) => {
        kafkaProxy.lead(port)
        return kafkaProxy.port
      },
    }),
  )
  const postgres = opened.use(await startPostgres([`max_connections=${CONNECTIONS}`]))
  postgresProxy.lead(postgres.port)
  const directUrl = await postgres.createDatabase()
  const proxiedUrl = directUrl.replace(`:${postgres.port}/`, `:${postgresProxy.port}/`)
  const simulator = opened.use(
    await startSimulator({ seed, joinLimit: null, channels: CHANNELS.map((login) => ({ login })) }),
  )
  const shared = (url: string) => [
    ...['--kafka', kafka.brokers.join(','), '--kafka-partitions', '6', '--database-url', url],
    ...['--metrics-port', '0'],
  ]
  const nodeArgs = fence ? [] : ['--import', WITHOUT_FENCE]
  const analyzer = (name: string) =>
    createMember({ name, args: ['analyze', ...shared(proxiedUrl)], counted: [COUNTING, FENCED], nodeArgs })
  const analyzers = Array.from({ length: ANALYZERS }, (_, at) => analyzer(`analyzer ${at + 1}`))
  const collectors = Array.from({ length: COLLECTORS }, (_, at) =>
    createMember({
      name: `collector ${at + 1}`,
      args: [
        'collect',
        ...shared(proxiedUrl),
        ...['--data-dir', join(folder, `collector-${at}`)],
        ...['--twitch-url', simulator.url, '--joins-per-10-seconds', '1000'],
      ],
      counted: [],
    }),
  )
  const guest = analyzer('the guest')
  const reinforcements = Array.from({ length: ANALYZERS }, (_, at) => analyzer(`reinforcement ${at + 1}`))
  const everybody = [...analyzers, ...collectors, guest, ...reinforcements]
  opened.defer(async () => void (await Promise.all(everybody.map((member) => member.kill()))))
  const server = opened.use(await startChat('serve', ...shared(directUrl).slice(0, -2), '--data-dir', folder))
  const watched = await startWatching({ server, simulator, count: WATCHED })
  for (const member of [...analyzers, ...collectors]) member.start()
  const reviving = setInterval(() => {
    for (const member of [...analyzers, ...collectors]) member.revive()
  }, 500)
  opened.defer(() => clearInterval(reviving))
  const unread = await watched.settle(COUNTED_WITHIN_MS)
  if (unread.length > 0) throw new Error(`The installation does not read: ${unread.join('; ')}`)

  const astray: string[] = []
  const silence = new AbortController()
  const talking = talk(simulator, random.fork('talk'), silence.signal)
  const stage: Stage = {
    random: random.fork('faults'),
    ...{ simulator, kafka, kafkaProxy, postgres, postgresProxy, databaseUrl: directUrl },
    ...{ analyzers, collectors, guest, reinforcements, watched },
    complain: (words) => astray.push(words),
  }
  const struck = await strike(stage, { faults, forMs, onProgress })
  onProgress('no more faults')
  await sleep(SETTLE_MS)
  astray.push(...(await watched.settle(COUNTED_WITHIN_MS)))
  silence.abort()
  await talking
  await simulator.untilRead()
  await settled(server, {
    logins: watched.ever,
    withinMs: fence ? COUNTED_WITHIN_MS : UNFENCED_WITHIN_MS,
  })
  for (const member of [...collectors, ...analyzers]) {
    const code = await member.end()
    if (code !== 0)
      astray.push(`${member.name} ended with ${code} when it was asked to end, ${member.lastWords()}`)
  }
  const report = await examine(server, simulator, { url: directUrl, logins: watched.ever })
  const fenced = everybody.reduce((sum, member) => sum + member.said(FENCED), 0)
  return { struck, fenced, ...report, astray }
}

/**
 * Lets an invented crowd talk until the signal; now and then a moderator takes something away. Who is timed out is quiet
 * for the moment: a timeout takes what was sent in its own millisecond.
 */
async function talk(simulator: Simulator, random: Random, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const quiet = new Set<string>()
    for (let left = random.poisson((MESSAGES_A_SECOND * TICK_MS) / 1_000); left > 0; left--) {
      const login = random.pick(CHANNELS)
      const user = random.pick(PEOPLE)
      if (quiet.has(`${login} ${user}`)) continue
      const said = simulator.say(login, { from: user, text: random.pick(WORDS) })
      if (random.chance(0.03)) simulator.deleteMessage(said)
      if (!random.chance(0.001)) continue
      simulator.timeoutUser(login, user, 60)
      quiet.add(`${login} ${user}`)
    }
    await sleep(TICK_MS)
  }
}

interface Striking {
  faults: readonly string[]
  forMs: number
  onProgress: (words: string) => void
}

/** Every fault at least once, in an order drawn anew each round, with short pauses; two at a time now and then. */
async function strike(
  stage: Stage,
  { faults, forMs, onProgress }: Striking,
): Promise<Record<string, number>> {
  const { random } = stage
  const struck: Record<string, number> = Object.fromEntries(faults.map((name) => [name, 0]))
  const beganAt = performance.now()
  let round: string[] = []
  let rounds = 0
  const underWay = new Set<Promise<void>>()
  while (performance.now() - beganAt < forMs || Object.values(struck).includes(0)) {
    if (round.length === 0) {
      if (rounds >= MOST_ROUNDS && performance.now() - beganAt > forMs) break
      round = shuffled(faults, random)
      rounds++
    }
    const name = round.pop()!
    onProgress(name)
    const striking = FAULTS[name]!(stage)
      .then((times) => {
        struck[name] = struck[name]! + times
      })
      .finally(() => underWay.delete(striking))
    underWay.add(striking)
    const isAlone = SERVER_FAULTS.has(name) || round.length === 0
    if (isAlone || underWay.size >= 2 || random.chance(0.5)) await Promise.all(underWay)
    await sleep(random.between(300, 2_000))
  }
  await Promise.all(underWay)
  return struck
}

function shuffled(names: readonly string[], random: Random): string[] {
  return names
    .map((name) => ({ name, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name)
}

/** Until the figures of what was said by now have stood still for some seconds, or that took too long. */
async function settled(
  server: ChatProcess,
  { logins, withinMs }: { logins: Iterable<string>; withinMs: number },
): Promise<void> {
  const giveUpAt = performance.now() + withinMs
  const toMs = Date.now()
  let before = ''
  let same = 0
  while (same < STILL_S && performance.now() < giveUpAt) {
    await sleep(1_000)
    const windows = await Promise.all([...logins].map((login) => windowsOf(server, login, toMs)))
    const now = JSON.stringify(
      windows.map((list) => list.map(({ messages, removed }) => [messages, removed])),
    )
    same = now === before ? same + 1 : 0
    before = now
  }
}

async function windowsOf(server: ChatProcess, login: string, toMs: number): Promise<ChatWindow[]> {
  const answer = await fetch(
    `${server.address}/api/v1/channels/${login}/windows?step=5s&from=${BEGAN_AT_MS}&to=${toMs}&limit=1000`,
  )
  if (!answer.ok) throw new Error(`No windows: ${await answer.text()}`)
  const { windows } = (await answer.json()) as { windows: ChatWindow[] }
  return windows
}

async function examine(
  server: ChatProcess,
  simulator: Simulator,
  { url, logins }: { url: string; logins: Iterable<string> },
): Promise<Omit<ChaosReport, 'struck' | 'fenced' | 'astray'>> {
  const classifier = openClassifier(readFileSync(MODEL))
  const { ledger } = simulator
  const total = { said: 0, counted: 0, exact: 0, doubtful: 0, unheard: 0 }
  const wrong: string[] = []
  for (const login of logins) {
    const windows = await windowsOf(server, login, Date.now())
    const { wrong: found, ...sums } = compare({ ledger, classifier }, login, windows)
    wrong.push(...found)
    total.said += ledger.messages(login).length
    for (const { messages, removed } of windows) total.counted += messages + (removed ?? 0)
    for (const key of ['exact', 'doubtful', 'unheard'] as const) total[key] += sums[key]
  }
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ letters: number; gaps: number }>(
    'select (select count(*)::int from dead_letters) as letters, (select count(*)::int from ingest_gaps) as gaps',
  )
  await client.end()
  return { ...total, deadLetters: rows[0]!.letters, gaps: rows[0]!.gaps, wrong }
}
