import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { OPTIONS, type Option, type OptionName } from './options.ts'

/** The file that is read when --config names no other and it exists. */
const CONFIG_FILE = 'chat.config.json'

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
  if ((config['twitchLogin'] === undefined) !== (config['twitchToken'] === undefined))
    problems.push('--twitch-login and --twitch-token need each other')
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
    const hint = distance(key, nearest) <= 2 ? `, did you mean ${nearest}?` : ''
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
