import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '#simulator/random.ts'
import type { Simulator } from '#simulator/simulator.ts'
import type { TestKafka } from '../bus/kafka-broker.ts'
import type { PostgresServer } from '../store/postgres-server.ts'
import type { FaultyProxy } from './faulty-proxy.ts'
import type { Member } from './fleet.ts'

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
}

/** What can be done to an installation. Each resolves when its fault is over, with how often it struck. */
export const FAULTS: Readonly<Record<string, (stage: Stage) => Promise<number>>> = {
  'kill an analyzer': async ({ random, analyzers }) => killAndRestart(random.pick(analyzers), random),
  'kill a collector': async ({ random, collectors }) => killAndRestart(random.pick(collectors), random),
  'freeze an analyzer until others have its partitions': async ({ random, analyzers }) =>
    Number(await random.pick(analyzers).freeze(random.between(11_000, 15_000))),
  'freeze a collector until others have its channels': async ({ random, collectors }) =>
    Number(await random.pick(collectors).freeze(random.between(11_000, 15_000))),
  'kill the broker': async ({ random, kafka }) => {
    await kafka.kill(0)
    await sleep(random.between(500, 3_000))
    await kafka.restart(0)
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

/** While one of these is under way, none other begins: they ask of a server what it could not do. */
export const SERVER_FAULTS: ReadonlySet<string> = new Set([
  'kill the broker',
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
