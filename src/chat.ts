/** argv -> command; what a command throws -> one line and an exit code. */
import { stripVTControlCharacters } from 'node:util'
import type { CommandDef } from 'citty'
import { renderUsage, runCommand } from 'citty'
import { closest, distance } from 'fastest-levenshtein'
import { type ChatCommand, CommandError, FAILED, saysEverything, WRONG_USAGE } from '#commands/command.ts'
import { ConfigError } from '#config.ts'
import packageJson from '../package.json' with { type: 'json' }

// biome-ignore lint/suspicious/noExplicitAny: commands differ in their arguments
type Load = () => Promise<ChatCommand<any>>

/** In the order in which a person meets them. */
const COMMANDS: Record<string, Load> = {
  run: async () => (await import('#commands/run.ts')).runCommand,
  demo: async () => (await import('#commands/demo.ts')).demoCommand,
  collect: async () => (await import('#commands/collect.ts')).collectCommand,
  analyze: async () => (await import('#commands/analyze.ts')).analyzeCommand,
  serve: async () => (await import('#commands/serve.ts')).serveCommand,
  channels: async () => (await import('#commands/channels.ts')).channelsCommand,
  emotes: async () => (await import('#commands/emotes.ts')).emotesCommand,
  export: async () => (await import('#commands/export.ts')).exportCommand,
  import: async () => (await import('#commands/import.ts')).importCommand,
  replay: async () => (await import('#commands/replay.ts')).replayCommand,
  classify: async () => (await import('#commands/classify.ts')).classifyCommand,
  train: async () => (await import('#commands/train.ts')).trainCommand,
  evaluate: async () => (await import('#commands/evaluate.ts')).evaluateCommand,
  label: async () => (await import('#commands/label.ts')).labelCommand,
  migrate: async () => (await import('#commands/migrate.ts')).migrateCommand,
  doctor: async () => (await import('#commands/doctor.ts')).doctorCommand,
}

/** Does what the arguments say until the signal. 0 when that went well; else its message stands on standard error. */
export async function chat(argv: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    await execute(argv, signal)
    return 0
  } catch (error) {
    return tell(error)
  }
}

async function execute(argv: readonly string[], signal: AbortSignal): Promise<void> {
  const [name = '--help', ...rawArgs] = argv
  if (name === '--version' || name === '-v') return print(packageJson.version)
  if (name === '--help' || name === '-h' || name === 'help') return print(await helpOfAll())
  const load = COMMANDS[name]
  if (load === undefined) throw new CommandError(unknownCommand(name), WRONG_USAGE)
  const command = await load()
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) return print(await helpOf(name, command))
  await runCommand(command, { rawArgs, data: signal })
}

function unknownCommand(name: string): string {
  if (name.startsWith('-')) return `${name} stands where a command is wanted, as in: chat run ${name}`
  const nearest = closest(name, Object.keys(COMMANDS))
  const hint = distance(name, nearest) <= 2 ? `did you mean ${nearest}?` : 'see chat --help'
  return `There is no command ${name}: ${hint}`
}

async function helpOfAll(): Promise<string> {
  const subCommands: Record<string, CommandDef> = {}
  for (const [name, load] of Object.entries(COMMANDS)) subCommands[name] = await load()
  const { description, version } = packageJson
  return `${await renderUsage({ meta: { name: 'chat', description, version }, subCommands })}\n`
}

async function helpOf(name: string, command: ChatCommand): Promise<string> {
  const meta = { ...(await command.meta), name }
  const usage = await renderUsage({ ...command, meta }, { meta: { name: 'chat' } })
  return `${usage}\nEXAMPLES\n\n${command.examples.map((example) => `  ${example}`).join('\n')}\n`
}

/** Colours are for a terminal alone. */
function print(text: string): void {
  process.stdout.write(`${process.stdout.isTTY ? text : stripVTControlCharacters(text)}\n`)
}

/** Writes what went wrong in a line, and gives the exit code for it. */
function tell(error: unknown): number {
  const known = error instanceof CommandError || error instanceof ConfigError
  const wrongUsage = error instanceof ConfigError || (error as { code?: unknown }).code === 'EARG'
  const text = known || wrongUsage ? (error as Error).message : explain(error)
  process.stderr.write(
    `chat: ${stripVTControlCharacters(text)
      .trim()
      .replaceAll(/\s*\n\s*/g, ' ')}\n`,
  )
  if (error instanceof CommandError) return error.exitCode
  return wrongUsage ? WRONG_USAGE : FAILED
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.argv.includes('--log-level=debug')) return error.stack ?? error.message
  const { message, cause } = error
  const isTold = !(cause instanceof Error) || message.includes(cause.message) || saysEverything(error)
  return isTold ? message : `${message}: ${cause.message}`
}
