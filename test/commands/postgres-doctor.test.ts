/** What `chat doctor` says of Kafka beside a database that counts a number of partitions. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { prepareBus } from '#bus/open-bus.ts'
import { describeWithKafka, startKafka } from '../bus/kafka-broker.ts'
import { sharedPostgres } from '../store/postgres-server.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

describeWithKafka('chat doctor', { ownBroker: false }, () => {
  it('says which topic has fewer partitions than the database counts, and which is not there', async () => {
    await using kafka = await startKafka()
    const url = await (await sharedPostgres()).createDatabase()
    const chat = (command: string, prefix: string) => {
      const flags = ['--database-url', url, '--kafka', kafka.brokers[0]!, '--kafka-prefix', prefix]
      const away = command === 'doctor' ? ['--twitch-url', 'ws://127.0.0.1:1'] : ['--kafka-partitions', '4']
      return spawnSync(process.execPath, [MAIN, command, ...flags, ...away], { encoding: 'utf8' }).stdout
    }
    expect(chat('migrate', 'whole.')).toContain('made the topics whole.events, whole.channels')
    expect(chat('doctor', 'whole.')).toMatch(/^ok {7}Kafka .*both topics$/m)
    await prepareBus(
      { dataDir: '', logBytes: 0, kafka: [...kafka.brokers], kafkaPrefix: 'few.' },
      { partitions: 2 },
    )
    expect(chat('doctor', 'few.')).toMatch(
      /^problem {2}Kafka {8}few\.events has 2 partitions, but 4 are counted: drain it/m,
    )
    expect(chat('doctor', 'none.')).toMatch(
      /^problem {2}Kafka {8}none\.events is not there: run chat migrate$/m,
    )
  })
})
