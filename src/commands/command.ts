import { dirname, resolve } from 'node:path'
import { type ArgsDef, type CommandContext, type CommandDef, defineCommand } from 'citty'
import { closest, distance } from 'fastest-levenshtein'

/** What a script may rely on beside 0 = done. */
export const FAILED = 1
export const WRONG_USAGE = 2
export const IN_USE = 75

/** A failure that its message explains whole, in one line; no stack is shown. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = FAILED, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}

/** Why a file that a person named cannot be read, with where it was looked for. */
export function sayUnreadable(file: string, cause: NodeJS.ErrnoException): string {
  return cause.code === 'ENOENT'
    ? `${file}: there is no such file in ${dirname(resolve(file))}`
    : `${file}: ${cause.message}`
}

export interface ChatCommand<Args extends ArgsDef = ArgsDef> extends CommandDef<Args> {
  /** Command lines that `--help` shows, each with what it does after a #. */
  examples: readonly string[]
}

/**
 * A command of `chat`: what citty's defineCommand makes, with examples for `--help`, and refusing options that it does
 * not have.
 */
export function defineChatCommand<const Args extends ArgsDef>(command: ChatCommand<Args>): ChatCommand<Args> {
  const { examples, run, ...rest } = command
  const checked = defineCommand({
    ...rest,
    async run(context: CommandContext<Args>) {
      refuseUnknownOptions(context.rawArgs, rest.args as ArgsDef | undefined)
      await run?.(context)
    },
  }) as CommandDef<Args>
  return { ...checked, examples }
}

function refuseUnknownOptions(rawArgs: readonly string[], args: ArgsDef = {}): void {
  const known = Object.entries(args)
    .filter(([, arg]) => arg.type !== 'positional')
    .flatMap(([name, arg]) => [name, ...('alias' in arg ? [arg.alias ?? []].flat() : [])])
  const end = rawArgs.indexOf('--')
  for (const argument of end < 0 ? rawArgs : rawArgs.slice(0, end)) {
    const name = /^--?(?:no-)?([a-z][a-z0-9-]*)/i.exec(argument)?.[1]
    if (name === undefined || known.includes(name)) continue
    const nearest = closest(name, known)
    const hint = nearest && distance(name, nearest) <= 2 ? `did you mean --${nearest}?` : 'see --help'
    throw new CommandError(`There is no option --${name}: ${hint}`, WRONG_USAGE)
  }
}
