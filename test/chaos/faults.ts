import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '#simulator/random.ts'
import type { Simulator } from '#simulator/simulator.ts'
import type { TestKafka } from '../bus/kafka-broker.ts'
import type { PostgresServer } from '../store/postgres-server.ts'
import type { FaultyProxy } from './faulty-proxy.ts'
import { COUNTING, type Member } from './fleet.ts'
import { countOwnedPartitions } from './owned-partitions.ts'
import { until, type Watched } from './watched.ts'

/** What a change of the watch-list or of the analyzers' number may take to come about, whatever else is broken. */
const COMES_ABOUT_WITHIN_MS = 120_000

export interface Stage {
  random: Random
  simulator: Simulator
  kafka: TestKafka
  kafkaProxy: FaultyProxy
  postgres: PostgresServer
  postgresProxy: FaultyProxy
  /** Of the one database. */
  databaseUrl: string
  analyzers: readonly Member[]
  collectors: readonly Member[]
  /** A further analyzer, which only comes and goes. */
  guest: Member
  /** As many analyzers again, which do not run at first. */
  reinforcements: readonly Member[]
  watched: Watched
  /** Notes what must not be, in words. */
  complain: (words: string) => void
}

/** What can be done to an installation. Each resolves when its fault is over, with how often it struck. */
export const FAULTS: Readonly<Record<string, (stage: Stage) => Promise<number>>> = {
  'kill an analyzer': async ({ random, analyzers }) => killAndRestart(random.pick(analyzers), random),
  'kill a collector': async ({ random, collectors }) => killAndRestart(random.pick(collectors), random),
  'freeze an analyzer until others have its partitions': async ({ random, analyzers, databaseUrl }) => {
    const analyzer = random.pick(analyzers)
    const owned = (pid = 0) => countOwnedPartitions(databaseUrl, pid)
    const isOwner = async () => ((await owned(analyzer.pid)) ?? 0) > 0
    if (!(await until(isOwner, COMES_ABOUT_WITHIN_MS))) return 0
    const { pid } = analyzer
    return freezeUntil(async () => (await owned(pid)) === 0, { member: analyzer, random })
  },
  'freeze a collector until others have its channels': ({ random, collectors, simulator, watched }) => {
    const isReadByOne = () =>
      simulator.connections.some(({ rooms }) => watched.wanted.every((login) => rooms.has(login)))
    return freezeUntil(isReadByOne, { member: random.pick(collectors), random })
  },
  'kill the broker': async ({ random, kafka }) => {
    await kafka.kill(0)
    await sleep(random.between(500, 3_000))
    await kafka.restart(0)
    return 1
  },
  'freeze the broker': async ({ random, kafka }) => {
    await kafka.freeze(0)
    await sleep(random.between(3_000, 9_000))
    await kafka.thaw(0)
    return 1
  },
  'kill the postmaster': async ({ random, postgres }) => {
    await postgres.kill()
    await sleep(random.between(200, 3_000))
    await postgres.restart()
    return 1
  },
  'stop the database at once': async ({ random, postgres }) => {
    await postgres.stopAtOnce()
    await sleep(random.between(200, 3_000))
    await postgres.restart()
    return 1
  },
  "end the database's connections": ({ postgres, databaseUrl }) => postgres.endConnections(databaseUrl),
  "cut the broker's connections": async ({ kafkaProxy }) => kafkaProxy.cut(),
  "cut the database's connections": async ({ postgresProxy }) => postgresProxy.cut(),
  'delay the broker': ({ random, kafkaProxy }) => delay(kafkaProxy, random),
  'delay the database': ({ random, postgresProxy }) => delay(postgresProxy, random),
  'swallow what the broker is told': ({ random, kafkaProxy }) => swallow(kafkaProxy, random),
  'swallow what the database is told': ({ random, postgresProxy }) => swallow(postgresProxy, random),
  'change the watch-list while a collector is dead': async ({ random, collectors, watched }) => {
    const collector = random.pick(collectors)
    await collector.kill()
    const exchange = await watched.exchange(random)
    const isDead = !collector.isRunning
    await sleep(random.between(100, 3_000))
    collector.start()
    return Number((await exchange.followed(COMES_ABOUT_WITHIN_MS)) && isDead)
  },
  'double the analyzers and halve them again': async ({ random, reinforcements, complain }) => {
    const before = reinforcements.map((member) => member.said(COUNTING))
    for (const member of reinforcements) member.start()
    const counts = (member: Member, at: number) => member.said(COUNTING) > before[at]!
    const isDoubled = await until(() => reinforcements.every(counts), COMES_ABOUT_WITHIN_MS)
    await sleep(random.between(500, 3_000))
    const codes = await Promise.all(reinforcements.map((member) => member.end()))
    for (const [at, code] of codes.entries()) {
      const { name, lastWords } = reinforcements[at]!
      if (code !== 0) complain(`${name} ended with ${code} when it was asked to end, ${lastWords()}`)
    }
    return Number(isDoubled)
  },
  'let an analyzer come and go': async ({ random, guest }) => {
    for (let round = 0; round < 3; round++) {
      guest.start()
      await sleep(random.between(1_500, 3_000))
      await guest.kill()
    }
    return 3
  },
  'reset the connections to chat': async ({ simulator }) => {
    simulator.faults.fire('reset')
    return 1
  },
  'tell the readers of chat to reconnect': async ({ simulator }) => {
    simulator.faults.fire('reconnect')
    return 1
  },
}

/** Those of the short form, which every run of the tests has. */
export const SHORT_FORM: readonly string[] = [
  'kill an analyzer',
  'freeze an analyzer until others have its partitions',
  'kill the broker',
  'stop the database at once',
  "end the database's connections",
  "cut the broker's connections",
  'change the watch-list while a collector is dead',
]

/** While one of these is under way, none other begins: they ask of a server what it could not do. */
export const SERVER_FAULTS: ReadonlySet<string> = new Set([
  'kill the broker',
  'freeze the broker',
  'kill the postmaster',
  'stop the database at once',
  "end the database's connections",
])

async function killAndRestart(member: Member, random: Random): Promise<number> {
  const isKilled = await member.kill()
  await sleep(random.between(100, 3_000))
  member.start()
  return Number(isKilled)
}

/** For longer than a group waits, and until what it had is taken. */
async function freezeUntil(
  isTaken: () => boolean | Promise<boolean>,
  { member, random }: { member: Member; random: Random },
): Promise<number> {
  let hasBeenTaken = false
  const wasFrozen = await member.freeze(async () => {
    await sleep(random.between(11_000, 15_000))
    hasBeenTaken = await until(isTaken, COMES_ABOUT_WITHIN_MS)
  })
  return Number(wasFrozen && hasBeenTaken)
}

async function delay(proxy: FaultyProxy, random: Random): Promise<number> {
  proxy.delay(random.between(50, 800))
  await sleep(random.between(1_000, 4_000))
  proxy.delay(0)
  return proxy.connections
}

async function swallow(proxy: FaultyProxy, random: Random): Promise<number> {
  proxy.blackHole(true)
  await sleep(random.between(2_000, 8_000))
  proxy.blackHole(false)
  return proxy.connections
}
