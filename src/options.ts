/** Every setting that there is: what it is called, what it may be, and what it is unless somebody says otherwise. */
import { isIP } from 'node:net'
import { z } from 'zod'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const SASL_MECHANISMS = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const

function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
  const error = `is no whole number ${range}`
  const digits = z
    .string()
    .trim()
    .regex(/^[+-]?\d+$/, error)
    .transform(Number)
  return z
    .union([z.number(), digits], { error })
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }))
}

const port = wholeNumber(0, 65_535)
const positive = wholeNumber(1)
const flag = z.union(
  [
    z.boolean(),
    z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((word) => /^(true|1|yes)$/.test(word)),
  ],
  { error: 'is neither true nor false' },
)
const text = z.string({ error: 'is no text' }).min(1, 'is empty')
const list = z.union(
  [
    z.array(z.string()),
    z.string().transform((items) =>
      items
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    ),
  ],
  { error: 'is no list' },
)
const httpOrigin = z
  .string()
  .regex(/^(https?|chrome-extension|moz-extension):\/\/[^/]+$/, 'is no origin such as https://example.org')

/** As proxy-addr takes them: 10.0.0.1, 10.0.0.0/8, loopback. */
const network = z.string().refine(
  (text) => {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
    const version = isIP(address)
    if (version === 0) return text === 'loopback'
    return bits === undefined || Number(bits) <= (version === 4 ? 32 : 128)
  },
  { error: 'names a proxy by something else than loopback, an address or a network such as 10.0.0.0/8' },
)

const broker = z
  .string()
  .regex(/^(\[[0-9a-f:.]+\]|[^\s:,/]+):\d{1,5}$/i, 'names a broker by something else than host:port')

export interface Option<Type extends z.ZodType> {
  /** One line for --help and the configuration table. */
  description: string
  type: Type
  default?: unknown
  /** What the value is called in --help. */
  hint?: string
  /** Never shown; may be given as a file's content by CHAT_…_FILE. */
  secret?: true
}

function option<Type extends z.ZodType>(definition: Option<Type>): Option<Type> {
  return definition
}

/** Every setting: a flag (--data-dir), an environment variable (CHAT_DATA_DIR) and a key of the file (dataDir). */
export const OPTIONS = {
  dataDir: option({
    description: 'Folder that holds the log and the database',
    type: text,
    default: '.chat',
    hint: 'folder',
  }),
  databaseUrl: option({
    description: 'Database of a PostgreSQL server, in the place of the one in the data folder',
    type: text.regex(/^postgres(?:ql)?:\/\//, 'is no postgres:// address'),
    hint: 'url',
    secret: true,
  }),
  host: option({
    description: 'Address to listen on',
    type: text,
    default: '127.0.0.1',
    hint: 'address',
  }),
  port: option({
    description: 'Port of the dashboard and the API; 0 takes a free one',
    type: port,
    default: 8787,
    hint: 'port',
  }),
  metricsPort: option({
    description: 'Port of /metrics; 0 takes a free one',
    type: port,
    default: 9464,
    hint: 'port',
  }),
  metricsHost: option({
    description: 'Address on which /metrics listens; it asks for no token',
    type: text,
    default: '127.0.0.1',
    hint: 'address',
  }),
  token: option({
    description: 'What callers from elsewhere must present; needed when --host is not loopback',
    type: text.min(16, 'is shorter than 16 characters'),
    hint: 'token',
    secret: true,
  }),
  allowedHosts: option({
    description: 'Further names under which this server may be called, by commas',
    type: list,
    default: [],
    hint: 'host,host',
  }),
  allowedOrigins: option({
    description: 'Further pages that may call the API, by commas',
    type: list.pipe(z.array(httpOrigin)),
    default: [],
    hint: 'origin,origin',
  }),
  trustedProxies: option({
    description: 'Reverse proxies whose X-Forwarded-For names the caller: loopback, addresses or networks',
    type: list.pipe(z.array(network)),
    default: [],
    hint: 'address,address',
  }),
  twitchUrl: option({
    description: 'Chat server to read',
    type: z.url({ protocol: /^wss?$/, error: 'is no ws:// or wss:// address' }),
    default: 'wss://irc-ws.chat.twitch.tv:443',
    hint: 'url',
  }),
  twitchLogin: option({
    description: 'Read as this account instead of anonymously; at most 100 channels',
    type: text.regex(/^[a-z0-9_]{1,25}$/, 'is no login'),
    hint: 'login',
  }),
  twitchToken: option({
    description: 'User token of --twitch-login, with the scope chat:read',
    // Those who hand out tokens write them with this before them, and the server wants it there.
    type: text.transform((token) => token.replace(/^oauth:/i, '')),
    hint: 'token',
    secret: true,
  }),
  joinsPer10Seconds: option({
    description: 'How many channels may be joined in 10 seconds',
    type: positive,
    default: 20,
    hint: 'number',
  }),
  channelsPerConnection: option({
    description: 'How many channels share one connection to the chat server',
    type: wholeNumber(1, 100),
    default: 90,
    hint: 'number',
  }),
  leaveOutBots: option({ description: 'Do not count known chat bots at all', type: flag, default: false }),
  bots: option({
    description: 'Logins of chat bots beside those that are known, by commas',
    type: list,
    default: [],
    hint: 'login,login',
  }),
  optOut: option({
    description: 'User ids or logins that are dropped unread, by commas',
    type: list,
    default: [],
    hint: 'user,user',
  }),
  emoteCatalogues: option({
    description:
      'Ask 7TV, BTTV and FFZ what emotes of watched channels were called first, for better proposals',
    type: flag,
    default: false,
  }),
  logBytes: option({
    description: 'How large the local log may grow before the collector stops hearing',
    type: wholeNumber(1_000_000),
    default: 4_000_000_000,
    hint: 'bytes',
  }),
  kafka: option({
    description: 'Brokers of Kafka, by commas; the bus is there in the place of the local log',
    type: list.pipe(z.array(broker).min(1, 'names no broker')),
    hint: 'host:port',
  }),
  kafkaPrefix: option({
    description: 'What the names of the topics begin with',
    type: text.regex(/^[\w.-]{1,200}$/, 'is no part of the name of a topic'),
    default: 'chat.',
    hint: 'text',
  }),
  kafkaTls: option({ description: 'Reach the brokers by TLS', type: flag, default: false }),
  kafkaCa: option({
    description: 'File with the certificate, in PEM, that the brokers are known by; TLS is used then',
    type: text,
    hint: 'file',
  }),
  kafkaUser: option({
    description: 'Log in to the brokers as this user, by SASL',
    type: text,
    hint: 'name',
  }),
  kafkaPassword: option({
    description: 'Password of --kafka-user',
    type: text,
    hint: 'password',
    secret: true,
  }),
  kafkaMechanism: option({
    description: `How to log in to the brokers: ${SASL_MECHANISMS.join(', ')}`,
    type: z.enum(SASL_MECHANISMS, { error: `is none of ${SASL_MECHANISMS.join(', ')}` }),
    default: 'SCRAM-SHA-512',
    hint: 'mechanism',
  }),
  kafkaPartitions: option({
    description: 'Over how many partitions new topics and a new database spread channels',
    type: wholeNumber(1, 1_024),
    default: 12,
    hint: 'number',
  }),
  kafkaReplication: option({
    description: 'How many brokers hold each record of a new topic; 3 where there are as many unless given',
    type: wholeNumber(1, 15),
    hint: 'number',
  }),
  kafkaHours: option({
    description: 'How many hours a new topic keeps raw chat',
    type: wholeNumber(1, 24),
    default: 24,
    hint: 'hours',
  }),
  threads: option({
    description:
      'How many threads of an analyzer count beside each other; as many as the machine has cores, at most 4, unless given',
    type: wholeNumber(1, 64),
    hint: 'number',
  }),
  rememberRecords: option({
    description: 'How many records back a partition remembers messages and people',
    type: wholeNumber(1_000),
    default: 1_048_576,
    hint: 'number',
  }),
  keep5sDays: option({
    description: 'Days that five-second windows are kept',
    type: positive,
    default: 30,
    hint: 'days',
  }),
  keep1mDays: option({
    description: 'Days that one-minute windows are kept',
    type: positive,
    default: 365,
    hint: 'days',
  }),
  logLevel: option({
    description: `How much is logged: ${LOG_LEVELS.join(', ')}`,
    type: z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(', ')}` }),
    default: 'info',
    hint: 'level',
  }),
} as const

export type OptionName = keyof typeof OPTIONS
