/** Commands beside Kafka and a PostgreSQL server. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBus, prepareBus } from '#bus/open-bus.ts'
import { encodeEvent, type Heard } from '#contract/chat-event.ts'
import { lockDataFolder } from '#store/data-folder.ts'
import { describeWithKafka, startKafka, type TestKafka } from '../bus/kafka-broker.ts'
import { sharedPostgres } from '../store/postgres-server.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** Of the local log, which is not there. */
const KEPT = { dataDir: '', logBytes: 0 }

const HEARD: Heard = {
  kind: 'heard',
  roomId: '1',
  login: 'demo_one',
  session: 'one',
  heardFromMs: 0,
  heardToMs: 5_000,
}

describeWithKafka('commands beside Kafka and a PostgreSQL server', { ownBroker: false }, () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chat-held-'))
  let kafka: TestKafka
  let url: string

  beforeAll(async () => {
    kafka = await startKafka()
    url = await (await sharedPostgres()).createDatabase()
    expect(await lockDataFolder(dataDir)).not.toHaveProperty('heldBy')
    const { stdout } = chat('migrate', '--kafka-prefix', 'whole.', '--kafka-partitions', '4')
    expect(stdout).toContain('made the topics whole.events, whole.channels')
  })

  afterAll(async () => {
    await kafka?.[Symbol.asyncDispose]()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** In an environment that names both. */
  function chat(...args: string[]) {
    return chatIn({ ...process.env, CHAT_DATABASE_URL: url }, ...args)
  }

  function doctor(prefix: string): string {
    return chat('doctor', '--kafka-prefix', prefix, '--twitch-url', 'ws://127.0.0.1:1').stdout
  }

  function chatIn(env: NodeJS.ProcessEnv, ...args: string[]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      env: { ...env, CHAT_KAFKA: kafka.brokers[0]!, CHAT_DATA_DIR: dataDir },
    })
    return { stdout, stderr, status }
  }

  it('keep the watch-list on Kafka, whoever has the data folder', () => {
    const prefix = ['--kafka-prefix', 'whole.']
    expect(chat('channels', 'add', 'Demo_One', 'demo_two', 'no name', ...prefix)).toEqual({
      stdout: 'watching demo_one\nwatching demo_two\n',
      stderr: 'no name: There is no channel name in this.\nchat: 1 of 3 are no channels\n',
      status: 1,
    })
    expect(chat('channels', 'remove', 'demo_two', ...prefix).stdout).toBe('no longer watching demo_two\n')
    expect(chat('channels', 'remove', 'demo_two', ...prefix)).toMatchObject({ status: 1 })
    expect(chat('channels', ...prefix).stdout).toBe('demo_one  waiting\n')
    expect(chatIn(process.env, 'channels', ...prefix).stdout).toBe('demo_one\n')
  })

  it('import into the server, whoever has the data folder', () => {
    const file = join(dataDir, 'old.log')
    writeFileSync(file, '2025-11-02 20:00:05,#demo_one,song name?\n')
    const at = ['--utc-offset', '+00:00', '--kafka-prefix', 'whole.']
    expect(chat('import', file, '--json', ...at).stdout).toContain('"messages":1')
    expect(chat('export', '--channel', 'demo_one', '--step', '1h').stdout.split('\n')).toHaveLength(3)
  })

  it('doctor says how much of Kafka is not counted yet, and where', async () => {
    await using bus = await openBus({ ...KEPT, kafka: [...kafka.brokers], kafkaPrefix: 'whole.' })
    expect(doctor('whole.')).toMatch(/^ok {7}Kafka {8}whole\.events is counted to its end$/m)
    const keys = ['1', '1', '1', '2']
    await bus.publish(keys.map((key) => ({ key, value: encodeEvent(HEARD) })))
    expect(doctor('whole.')).toMatch(
      /^\w+ +Kafka {8}whole\.events has 4 records that are not counted yet \(3 of them in partition \d\)/m,
    )
  })

  it('doctor says which topic has fewer partitions than the database counts, and which is not there', async () => {
    expect(doctor('whole.')).toMatch(/^ok {7}Kafka .*both topics$/m)
    await prepareBus({ ...KEPT, kafka: [...kafka.brokers], kafkaPrefix: 'few.' }, { partitions: 2 })
    expect(doctor('few.')).toMatch(
      /^problem {2}Kafka {8}few\.events has 2 partitions, but 4 are counted: drain it/m,
    )
    expect(doctor('none.')).toMatch(/^problem {2}Kafka {8}none\.events is not there: run chat migrate$/m)
  })
})
