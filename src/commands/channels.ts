import { readFileSync } from 'node:fs'
import { configFlags, loadConfig } from '#config.ts'
import { CommandError, defineChatCommand, sayUnreadable, WRONG_USAGE } from './command.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'
import { toLogin } from './login.ts'
import { openWatching, type Watching } from './watching.ts'

export const channelsCommand = defineChatCommand({
  meta: { name: 'channels', description: 'List, add or remove watched channels, also while CHAT is running' },
  args: {
    action: { type: 'positional', required: false, default: 'list', description: 'list, add or remove' },
    channel: { type: 'positional', required: false, description: 'Channels to add or remove' },
    file: { type: 'string', description: 'Text file with further channels, one a line', valueHint: 'file' },
    json: { type: 'boolean', description: 'Print JSON' },
    ...configFlags('dataDir', 'databaseUrl', 'logBytes'),
    ...KAFKA_FLAGS,
  },
  takesMore: true,
  examples: [
    'chat channels                           # what is watched, and how it is going',
    'chat channels add demo_one demo_two',
    'chat channels add --file hundreds.txt   # one a line; # begins a comment',
    'chat channels remove demo_two',
  ],
  async run({ args }) {
    const [, ...typed] = args._
    const logins = [...typed, ...(args.file === undefined ? [] : readList(args.file))]
    if (!['list', 'add', 'remove'].includes(args.action)) {
      throw new CommandError(`channels can list, add or remove, not ${args.action}`, WRONG_USAGE)
    }
    if (args.action === 'list' && logins.length > 0) {
      throw new CommandError('list takes no channels: it shows all of them', WRONG_USAGE)
    }
    if (args.action !== 'list' && logins.length === 0) {
      throw new CommandError(`Name the channels to ${args.action}, or a --file of them`, WRONG_USAGE)
    }
    await using watching = await openWatching(loadConfig(args))
    if (args.action === 'add') await add(watching, logins)
    else if (args.action === 'remove') await remove(watching, logins.map(toLogin))
    else await list(watching, args.json === true)
  },
})

function readList(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new CommandError(sayUnreadable(file, cause as NodeJS.ErrnoException), undefined, { cause })
  }
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\uFEFF|(?:^|\s)# .*$/g, '').trim())
  return lines.filter((line) => line !== '' && line !== '#')
}

/** However long each of them is, a request may carry so many. */
const LOGINS_AT_ONCE = 100

async function add(watching: Watching, logins: readonly string[]): Promise<void> {
  let refusals = 0
  for (let start = 0; start < logins.length; start += LOGINS_AT_ONCE) {
    const { added, refused } = await watching.add(logins.slice(start, start + LOGINS_AT_ONCE))
    for (const login of added) print(`watching ${login}`)
    for (const { typed, reason } of refused) process.stderr.write(`${typed}: ${reason}\n`)
    refusals += refused.length
  }
  if (refusals > 0) throw new CommandError(`${refusals} of ${logins.length} are no channels`)
}

async function remove(watching: Watching, logins: readonly string[]): Promise<void> {
  for (const login of logins) {
    await watching.remove(login)
    print(`no longer watching ${login}`)
  }
}

async function list(watching: Watching, json: boolean): Promise<void> {
  const channels = await watching.list()
  if (json)
    return print(
      JSON.stringify(
        channels.map(({ row }) => row),
        null,
        2,
      ),
    )
  const wanted = channels.filter(({ row }) => row.wanted)
  if (wanted.length === 0) print('No channel is watched. Add one: chat channels add NAME')
  const width = Math.max(...wanted.map(({ row }) => row.login.length), 0)
  for (const { row, words } of wanted) print(`${row.login.padEnd(width)}  ${words}`.trimEnd())
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
