/** Real Kafka brokers for tests: on the machine's Java, on free ports, in a temporary folder, with a sure end. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe } from 'vitest'
import { freePorts } from '../free-ports.ts'
import { CLASSES, LIBS, RUNNING_KAFKA, whyNoKafka } from './why-no-kafka.ts'

const LISTENS_WITHIN_MS = 120_000

export interface TestKafka extends AsyncDisposable {
  /** host:port of each broker. */
  readonly brokers: readonly string[]
  /** Ends a broker at once, as a power cut of the process would. */
  kill(broker: number): Promise<void>
  /** Starts a killed broker again, and resolves when it listens. */
  restart(broker: number): Promise<void>
  /** Stops a broker without its noticing, until thawed: its connections stay open, and nothing is answered. */
  freeze(broker: number): Promise<void>
  thaw(broker: number): Promise<void>
}

/**
 * Tests that need a broker. Where none can be had they are left out, which the end of the run says loudly; under CI they
 * fail. Those that stop brokers need their own: with CHAT_TEST_KAFKA they are left out, too.
 */
export function describeWithKafka(
  name: string,
  { ownBroker }: { ownBroker: boolean },
  tests: () => void,
): void {
  const isLeftOut = whyNoKafka() !== undefined || (ownBroker && RUNNING_KAFKA !== undefined)
  if (isLeftOut && process.env['CI'] === undefined) describe.skip(name, tests)
  else describe(name, tests)
}

export interface KafkaOptions {
  /** Where the broker says that it is, by its own port: a proxy before it. */
  advertise?: (port: number) => number
  /** Clients must come by TLS and log in, by PLAIN or SCRAM; they find the broker as `localhost`. */
  secured?: Secured
  /** Its throughput is measured: Java may take its time to compile it well. */
  isMeasured?: boolean
}

export interface Secured {
  /** PEM. */
  key: string
  cert: string
  user: string
  password: string
}

/** Starts so many brokers that know each other, or names the one of CHAT_TEST_KAFKA. */
export async function startKafka(
  count = 1,
  { advertise = (port) => port, secured, isMeasured = false }: KafkaOptions = {},
): Promise<TestKafka> {
  if (RUNNING_KAFKA !== undefined && count === 1 && secured === undefined) {
    const unable = () => Promise.reject(new Error('The broker of CHAT_TEST_KAFKA is not ours to kill.'))
    const brokers = [RUNNING_KAFKA]
    return {
      ...{ brokers, kill: unable, restart: unable, freeze: unable, thaw: unable },
      [Symbol.asyncDispose]: async () => {},
    }
  }
  const missing = whyNoKafka()
  if (missing !== undefined) throw new Error(`No Kafka for this test: ${missing}`)
  const folder = await mkdtemp(join(tmpdir(), 'chat-kafka-'))
  const ports = await freePorts(3 * count)
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    port: ports[3 * index]!,
    advertisedPort: advertise(ports[3 * index]!),
    controllerPort: ports[3 * index + 1]!,
    securedPort: ports[3 * index + 2]!,
    secured,
    isMeasured,
    folder: join(folder, `node-${index + 1}`),
  }))
  const clusterId = newClusterId()
  await Promise.all(nodes.map((node) => formatNode(node, nodes, clusterId)))
  const running = nodes.map((node) => startNode(node))
  const started = await Promise.allSettled(running)
  const processes = started.map((result) => (result.status === 'fulfilled' ? result.value : undefined))

  async function stopAll(): Promise<void> {
    await Promise.all(processes.map((process) => process?.end()))
    await rm(folder, { recursive: true, force: true })
  }

  const failed = started.find((result) => result.status === 'rejected')
  if (failed !== undefined) {
    await stopAll()
    throw failed.reason
  }
  return {
    brokers: nodes.map(({ advertisedPort, securedPort }) =>
      secured === undefined ? `127.0.0.1:${advertisedPort}` : `localhost:${securedPort}`,
    ),
    async kill(broker) {
      await processes[broker]!.end()
    },
    async restart(broker) {
      processes[broker] = await startNode(nodes[broker]!)
    },
    async freeze(broker) {
      processes[broker]!.signal('SIGSTOP')
    },
    async thaw(broker) {
      processes[broker]!.signal('SIGCONT')
    },
    [Symbol.asyncDispose]: stopAll,
  }
}

interface Node {
  id: number
  port: number
  advertisedPort: number
  controllerPort: number
  securedPort: number
  secured: Secured | undefined
  isMeasured: boolean
  folder: string
}

/** Has Java compile in haste: half the work for a program that does little. */
const IN_HASTE = '-XX:TieredStopAtLevel=1'

function java(...args: string[]): string[] {
  return [
    '-Xmx256m',
    '-Xms128m',
    '-XX:+UseSerialGC',
    ...(existsSync(CLASSES) ? [`-XX:SharedArchiveFile=${CLASSES}`] : []),
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-cp',
    join(LIBS, '*'),
    ...args,
  ]
}

/** One that begins with a letter: a minus would make it an option. */
function newClusterId(): string {
  const bytes = randomBytes(16)
  bytes[0]! &= 0x7f
  return bytes.toString('base64url')
}

async function formatNode(node: Node, nodes: readonly Node[], clusterId: string): Promise<void> {
  await mkdir(node.folder, { recursive: true })
  const properties = join(node.folder, 'server.properties')
  await writeFile(properties, propertiesOf(node, nodes))
  const { secured } = node
  const login =
    secured === undefined
      ? []
      : ['--add-scram', `SCRAM-SHA-512=[name=${secured.user},password=${secured.password}]`]
  await promisify(execFile)(
    'java',
    java(IN_HASTE, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties, ...login),
  )
}

function propertiesOf(
  { id, port, advertisedPort, controllerPort, securedPort, secured, folder }: Node,
  nodes: readonly Node[],
): string {
  const [listener, advertised, mapped] =
    secured === undefined
      ? ['', '', '']
      : [`,CLIENT://127.0.0.1:${securedPort}`, `,CLIENT://localhost:${securedPort}`, ',CLIENT:SASL_SSL']
  const voters = nodes.map((node) => `${node.id}@127.0.0.1:${node.controllerPort}`).join(',')
  const replicas = Math.min(3, nodes.length)
  return `process.roles=broker,controller
node.id=${id}
controller.quorum.voters=${voters}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}${listener}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort}${advertised}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT${mapped}
log.dirs=${join(folder, 'data')}
auto.create.topics.enable=false
default.replication.factor=${replicas}
unclean.leader.election.enable=false
offsets.topic.replication.factor=${replicas}
offsets.topic.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
log.cleaner.dedupe.buffer.size=2097152
controlled.shutdown.enable=false
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=300
${secured === undefined ? '' : securityOf(secured)}`
}

function securityOf({ key, cert, user, password }: Secured): string {
  const modules = 'org.apache.kafka.common.security'
  // A line of its own in a file of properties would end the value.
  const inOneLine = (pem: string) => pem.trim().replaceAll('\n', '\\n')
  return `sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-512
listener.name.client.plain.sasl.jaas.config=${modules}.plain.PlainLoginModule required user_${user}="${password}";
listener.name.client.scram-sha-512.sasl.jaas.config=${modules}.scram.ScramLoginModule required;
ssl.keystore.type=PEM
ssl.keystore.key=${inOneLine(key)}
ssl.keystore.certificate.chain=${inOneLine(cert)}
`
}

interface RunningNode {
  /** SIGKILLs the broker, and resolves when it is gone. */
  end(): Promise<void>
  signal(name: NodeJS.Signals): void
}

/**
 * The broker runs under a shell that kills it when its standard input ends: so it ends with this process, however this
 * one ends.
 */
async function startNode({ folder, port, isMeasured }: Node): Promise<RunningNode> {
  const log = join(folder, 'broker.log')
  const script = `trap '' INT TERM
    java "$@" >>"$0" 2>&1 </dev/null &
    echo $!
    read -r end || rm -rf "$(dirname "$(dirname "$0")")"
    kill -9 $! 2>/dev/null
    wait`
  const flags = isMeasured ? [] : [IN_HASTE]
  const program = java(...flags, 'kafka.Kafka', join(folder, 'server.properties'))
  const shell = spawn('sh', ['-c', script, log, ...program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [pid] = await once(shell.stdout!, 'data')
  const node = {
    end: () => endShell(shell),
    signal: (name: NodeJS.Signals) => void process.kill(Number(pid), name),
  }
  const deadline = performance.now() + LISTENS_WITHIN_MS
  while (!(await listens(port))) {
    if (performance.now() > deadline || shell.exitCode !== null) {
      await node.end()
      throw new Error(`The broker does not listen: ${(await readFile(log, 'utf8')).slice(-2_000)}`)
    }
    await sleep(100)
  }
  return node
}

async function endShell(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.signalCode !== null) return
  const ended = once(shell, 'exit')
  shell.stdin!.end('end\n')
  await ended
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
