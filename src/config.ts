import { readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'

/** The file that is read when --config names no other and it exists. */
const CONFIG_FILE = 'chat.config.json'

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

interface Option<Type extends z.ZodType> {
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

type Values = { [Name in OptionName]: z.output<(typeof OPTIONS)[Name]['type']> }
type Unset =
  | 'databaseUrl'
  | 'token'
  | 'twitchLogin'
  | 'twitchToken'
  | 'kafka'
  | 'kafkaCa'
  | 'kafkaUser'
  | 'kafkaPassword'
  | 'kafkaReplication'

/** Every setting, validated. A setting without a default is undefined when nobody set it. */
export type Config = Omit<Values, Unset> & { [Name in Unset]: Values[Name] | undefined } & {
  /** What somebody set, and by what: `--keep-5s-days`, `CHAT_KEEP_5S_DAYS` or the place in the file. */
  readonly given: Readonly<Partial<Record<OptionName, string>>>
}

/** Settings that do not hold; the message names each with its source, and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface Sources {
  /** By flag name as typed, `data-dir`; undefined values are not set. */
  flags: Readonly<Record<string, unknown>>
  environment: Readonly<Record<string, string | undefined>>
  /** The content of the configuration file and its path; undefined when there is none. */
  file: { path: string; text: string } | undefined
  /** Reads the file that a CHAT_…_FILE names. */
  readSecret: (path: string) => string
}

/** The settings of this process: flags over environment over file over defaults. */
export function loadConfig(flags: Readonly<Record<string, unknown>>): Config {
  const named = flags['config'] ?? process.env['CHAT_CONFIG']
  const path = typeof named === 'string' ? named : CONFIG_FILE
  return toConfig({
    flags,
    environment: process.env,
    file: readConfigFile(path, typeof named === 'string'),
    readSecret: (secret) => readFileSync(secret, 'utf8'),
  })
}

function readConfigFile(path: string, wanted: boolean): Sources['file'] {
  try {
    if (statSync(path).isDirectory()) return readConfigFile(join(path, CONFIG_FILE), wanted)
    return { path, text: readFileSync(path, 'utf8') }
  } catch (cause) {
    if (!wanted) return undefined
    throw new ConfigError(`The configuration file ${path} cannot be read`, { cause })
  }
}

/** The settings that the sources give, validated whole; throws a ConfigError that names everything that is wrong. */
export function toConfig(sources: Sources): Config {
  const problems: string[] = []
  const fileValues = parseFile(sources.file, problems)
  const config: Record<string, unknown> = {}
  const givenBy: Partial<Record<OptionName, string>> = {}
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const { type, default: fallback } = OPTIONS[name] as Option<z.ZodType>
    const [value, source] = firstGiven(name, sources, fileValues, problems)
    if (value !== undefined) givenBy[name] = source
    const given = value ?? fallback
    if (given === undefined) continue
    const parsed = type.safeParse(given)
    if (parsed.success) config[name] = parsed.data
    else problems.push(`${source}${shown(name, given)} ${problemOf(parsed.error)}`)
  }
  if (config['twitchToken'] !== undefined && config['twitchLogin'] === undefined)
    problems.push('--twitch-token needs --twitch-login beside it')
  if ((config['kafkaUser'] === undefined) !== (config['kafkaPassword'] === undefined))
    problems.push('--kafka-user and --kafka-password need each other')
  if (problems.length > 0) throw new ConfigError(problems.join('; '))
  return { ...config, given: givenBy } as Config
}

/** What was given, for people to find it; of a secret nothing. */
function shown(name: OptionName, given: unknown): string {
  return 'secret' in OPTIONS[name] ? '' : ` ${JSON.stringify(given)}`
}

/** What the first thing wrong is, as the end of a sentence that begins with the setting's name. */
function problemOf({ issues: [issue] }: z.ZodError): string {
  return issue?.message ?? 'does not hold'
}

function parseFile(file: Sources['file'], problems: string[]): Record<string, unknown> {
  if (file === undefined) return {}
  let values: unknown
  try {
    values = JSON.parse(file.text)
  } catch (error) {
    throw new ConfigError(`${file.path} is no JSON: ${error instanceof Error ? error.message : error}`)
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(values)
  if (!parsed.success) throw new ConfigError(`${file.path} must hold one JSON object`)
  const { $schema: _, ...settings } = parsed.data
  for (const key of Object.keys(settings)) {
    if (key in OPTIONS) continue
    const nearest = closest(key, Object.keys(OPTIONS))
    const hint = distance(key, nearest) <= 3 ? `, did you mean ${nearest}?` : ''
    problems.push(`${file.path}: there is no setting ${key}${hint}`)
  }
  return settings
}

function firstGiven(
  name: OptionName,
  sources: Sources,
  fileValues: Record<string, unknown>,
  problems: string[],
): [unknown, string] {
  const flagValue = sources.flags[flagName(name)]
  if (flagValue !== undefined) return [flagValue, `--${flagName(name)}`]
  const variable = variableName(name)
  const variableValue = sources.environment[variable]
  if (variableValue !== undefined) return [variableValue, variable]
  const secretPath = 'secret' in OPTIONS[name] ? sources.environment[`${variable}_FILE`] : undefined
  if (secretPath !== undefined) {
    try {
      return [sources.readSecret(secretPath).trim(), `${variable}_FILE`]
    } catch {
      problems.push(`${variable}_FILE names ${secretPath}, which cannot be read`)
    }
  }
  return [fileValues[name], `${sources.file?.path ?? ''}: ${name}`]
}

/** `data-dir` for `dataDir`. */
export function flagName(name: OptionName): string {
  return name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)
}

/** `CHAT_DATA_DIR` for `dataDir`. */
export function variableName(name: OptionName): string {
  return `CHAT_${flagName(name).replaceAll('-', '_').toUpperCase()}`
}

interface FlagDefinition {
  type: 'string' | 'boolean'
  description: string
  valueHint?: string
}

/** The settings as flags of a command, with `--config`, in the shape that citty takes. */
export function configFlags(...names: OptionName[]): Record<string, FlagDefinition> {
  const flags = names.map((name): [string, FlagDefinition] => {
    const { description, default: fallback, hint } = OPTIONS[name] as Option<z.ZodType>
    const shown =
      fallback === undefined || fallback === false || Array.isArray(fallback) ? '' : ` [${fallback}]`
    if (hint === undefined) return [flagName(name), { type: 'boolean', description }]
    return [flagName(name), { type: 'string', description: description + shown, valueHint: hint }]
  })
  const config: FlagDefinition = {
    type: 'string',
    description: `File of settings [${CONFIG_FILE}, if there]`,
    valueHint: 'file',
  }
  return { ...Object.fromEntries(flags), config }
}
