import { dirname, resolve } from 'node:path'
import { type ArgsDef, type CommandContext, type CommandDef, type CommandMeta, defineCommand } from 'citty'
import { closest, distance } from 'fastest-levenshtein'
import { BusError } from '#bus/bus-error.ts'
import { StoreError } from '#store/store-error.ts'

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

/** Whether the error's message is the whole line that a person needs, to which its cause adds nothing. */
export function saysEverything(error: Error): boolean {
  return [CommandError, StoreError, BusError].some((kind) => error instanceof kind)
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
  /** Whether the last of its words may be followed by more of the kind. */
  takesMore?: boolean
}

/**
 * A command of `chat`: what citty's defineCommand makes, with examples for `--help`, and refusing options and words
 * that it has no place for.
 */
export function defineChatCommand<const Args extends ArgsDef>(command: ChatCommand<Args>): ChatCommand<Args> {
  const { examples, takesMore = false, run, ...rest } = command
  const checked = defineCommand({
    ...rest,
    async run(context: CommandContext<Args>) {
      const args = (rest.args ?? {}) as ArgsDef
      refuseUnknownOptions(context.rawArgs, args)
      if (!takesMore) refuseFurtherWords(context.args._, args, rest.meta as CommandMeta)
      await run?.(context)
    },
  }) as CommandDef<Args>
  return { ...checked, examples }
}

function refuseUnknownOptions(rawArgs: readonly string[], args: ArgsDef): void {
  const known = Object.entries(args)
    .filter(([, arg]) => arg.type !== 'positional')
    .flatMap(([name, arg]) => [name, ...('alias' in arg ? [arg.alias ?? []].flat() : [])])
  const end = rawArgs.indexOf('--')
  for (const argument of end < 0 ? rawArgs : rawArgs.slice(0, end)) {
    const typed = /^--?([a-z][a-z0-9-]*)/i.exec(argument)?.[1]
    if (typed === undefined) continue
    const name = known.includes(typed) ? typed : typed.replace(/^no-/, '')
    if (known.includes(name)) continue
    const nearest = closest(name, known)
    const hint = nearest && distance(name, nearest) <= 2 ? `did you mean --${nearest}?` : 'see --help'
    throw new CommandError(`There is no option --${typed}: ${hint}`, WRONG_USAGE)
  }
}

/** A file that is named in the wrong place would be passed over, and another taken in its stead. */
function refuseFurtherWords(words: readonly string[], args: ArgsDef, { name }: CommandMeta): void {
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  const word = words[places]
  if (word === undefined) return
  throw new CommandError(`chat ${name} has no place for ${word}: see chat ${name} --help`, WRONG_USAGE)
}
