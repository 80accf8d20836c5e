/**
 * How long a message takes over the roles apart: the simulator, `chat collect`, Kafka, `chat analyze`, PostgreSQL and
 * `chat serve`, each in a process of its own, until a page on the live socket is told. Fails when what is counted is not
 * what was sent.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKafka } from '../test/bus/kafka-broker.ts'
import { startChat } from '../test/end-to-end/chat-process.ts'
import { addChannels } from '../test/end-to-end/watching.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { openPage } from './chat-run.ts'
import { assertCounted, delaysOf, quantile, until } from './delays.ts'
import { keepResult } from './results.ts'
import { type SentNote, startSender } from './sender.ts'

const CHANNELS = 20
const PER_SECOND = 5_000
const SECONDS = 20
/** Lets the compilers see the hot paths before they are measured. */
const FIRST_SECONDS = 5

await using opened = new AsyncDisposableStack()
const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
opened.defer(() => rm(folder, { recursive: true, force: true }))
const kafka = opened.use(await startKafka(1, { isMeasured: true }))
const postgres = opened.use(await startPostgres())
const sender = opened.use(await startSender(CHANNELS))
const shared = ['--kafka', kafka.brokers.join(','), '--database-url', await postgres.createDatabase()]
const server = opened.use(await startChat('serve', ...shared, '--data-dir', folder))
opened.use(await startChat('analyze', ...shared))
const reading = ['--twitch-url', sender.url, '--joins-per-10-seconds', '1000', '--data-dir', folder]
opened.use(await startChat('collect', ...shared, ...reading))
await addChannels(server, ...sender.logins)
const told: SentNote[] = []
using page = await openPage(server.address, sender.logins, (login, messages, atMs) =>
  told.push({ login, messages, atMs }),
)
await page.joined
const first = await send(FIRST_SECONDS)
told.length = 0
const { messages, notes } = await send(SECONDS)
assertCounted(page.messages(), first.messages + messages)
const delays = delaysOf(notes, told)
const words = `sent → told to a page over the roles apart at ${PER_SECOND.toLocaleString('en-US')} messages/s`
keepResult('apart', [
  { name: `${words}, median`, value: quantile(delays, 0.5), unit: 'ms' },
  { name: `${words}, p99`, value: quantile(delays, 0.99), unit: 'ms' },
])

/** Sends for so long, and waits until the page knows of all. */
async function send(seconds: number): ReturnType<typeof sender.send> {
  const before = page.messages()
  const sending = await sender.send({
    messages: PER_SECOND * seconds,
    perSecond: PER_SECOND,
    isNoted: true,
  })
  await until(() => page.messages() - before >= sending.messages, page.messages)
  return sending
}
