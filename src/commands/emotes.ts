import { configFlags, loadConfig } from '#config.ts'
import { EMOTE_MEANINGS } from '#contract/emote.ts'
import { type ChannelEmotes, emotesSchema, lessonSchema } from '#contract/http.ts'
import { type Api, openStoredApi } from './api.ts'
import { CommandError, defineChatCommand, WRONG_USAGE } from './command.ts'
import { toLogin } from './login.ts'

const ACTIONS = ['list', 'teach', 'forget', 'propose']

export const emotesCommand = defineChatCommand({
  meta: { name: 'emotes', description: 'Teach what a channel’s own emotes mean, also while CHAT is running' },
  args: {
    action: {
      type: 'positional',
      required: false,
      default: 'list',
      description: 'list, teach, forget or propose',
    },
    channel: { type: 'positional', required: false, description: 'Whose emotes' },
    emote: { type: 'positional', required: false, description: 'Its name, as chat writes it' },
    meaning: { type: 'positional', required: false, description: EMOTE_MEANINGS.join(', ') },
    json: { type: 'boolean', description: 'Print JSON' },
    ...configFlags('dataDir', 'databaseUrl', 'logBytes'),
  },
  examples: [
    'chat emotes list demo_one                      # what was taught, and since when',
    'chat emotes propose demo_one                   # words that many use and nobody taught',
    'chat emotes teach demo_one demoWiggle funny    # counts from half a minute later',
    'chat emotes forget demo_one demoWiggle',
  ],
  async run({ args }) {
    const { action, channel, emote, meaning, json } = args
    if (!ACTIONS.includes(action)) {
      throw new CommandError(`emotes can ${ACTIONS.join(', ')}, not ${action}`, WRONG_USAGE)
    }
    if (channel === undefined) throw new CommandError('Name the channel', WRONG_USAGE)
    const writes = action === 'teach' || action === 'forget'
    if (!writes && emote !== undefined) {
      throw new CommandError(`${action} takes a channel alone, not ${emote} beside it`, WRONG_USAGE)
    }
    if (writes && emote === undefined) throw new CommandError(`Name the emote to ${action}`, WRONG_USAGE)
    if (action === 'teach' && !EMOTE_MEANINGS.some((known) => known === meaning)) {
      throw new CommandError(`Say what ${emote} means: ${EMOTE_MEANINGS.join(', ')}`, WRONG_USAGE)
    }
    const path = `/api/v1/channels/${encodeURIComponent(toLogin(channel))}/emotes`
    await using api = await openStoredApi(loadConfig(args))
    if (writes) await teach(api, path, { emote, meaning: action === 'teach' ? meaning : null })
    else await show(api, path, { action, json: json === true })
  },
})

async function show(
  api: Api,
  path: string,
  { action, json }: { action: string; json: boolean },
): Promise<void> {
  const emotes = emotesSchema.parse(await (await api.ask(path)).json())
  if (json) print(JSON.stringify(action === 'list' ? emotes.taught : emotes.proposed, null, 2))
  else if (action === 'list') list(emotes)
  else propose(emotes)
}

async function teach(api: Api, path: string, lesson: Record<string, unknown>): Promise<void> {
  const answer = await api.ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lesson),
  })
  const { emote, meaning, since } = lessonSchema.parse(await answer.json())
  const said = meaning === null ? 'is forgotten' : `means ${meaning}`
  print(`${emote} ${said}, for messages from ${since} on`)
}

function list({ channel, taught }: ChannelEmotes): void {
  if (taught.length === 0) print(`Nothing was taught. Teach: chat emotes teach ${channel} EMOTE MEANING`)
  const width = Math.max(...taught.map(({ emote }) => emote.length), 0)
  for (const { emote, meaning, since } of taught) {
    print(`${emote.padEnd(width)}  ${meaning.padEnd('disappointment'.length)}  since ${since}`)
  }
}

function propose({ proposed }: ChannelEmotes): void {
  if (proposed.length === 0)
    print('Nothing to propose: no unknown word was used by several people in the last half hour')
  const width = Math.max(...proposed.map(({ emote }) => emote.length), 0)
  for (const { emote, people, suggestion } of proposed) {
    const hint = suggestion === null ? '' : `  perhaps ${suggestion}`
    print(`${emote.padEnd(width)}  ${String(people).padStart(4)} people${hint}`)
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
