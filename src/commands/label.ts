import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { emitKeypressEvents, type Key } from 'node:readline'
import { CommandError, defineChatCommand, sayUnreadable, WRONG_USAGE } from './command.ts'
import { readLabelledFiles } from './labelled-csv.ts'
import { afterKey, csvOf, type Labelling, labellingOf, shownOf } from './labelling.ts'

const KEYS = 'q question · d disappointment · f funny · n neutral · s skip · u undo · x stop'

export const labelCommand = defineChatCommand({
  meta: {
    name: 'label',
    description: 'Label messages for training, a key each; nothing leaves this machine',
  },
  args: {
    file: { type: 'positional', required: true, description: 'Text with one message a line' },
    output: {
      type: 'string',
      valueHint: 'file',
      description: 'CSV that the labels go to and are taken up from (default: FILE.labels.csv)',
    },
  },
  examples: [
    'chat label messages.txt                            # starts, or goes on where you stopped',
    'chat train --base --data messages.txt.labels.csv --model mine.model',
  ],
  async run({ args }) {
    const messages = readMessages(args.file)
    const output = args.output ?? `${args.file}.labels.csv`
    const labelled = existsSync(output) ? readLabelledFiles(output).flat() : []
    if (!process.stdin.isTTY)
      throw new CommandError('label reads single keys: run it in a terminal', WRONG_USAGE)
    process.stdout.write(`${KEYS}\n`)
    const end = await labelByKeys(labellingOf(messages, labelled), output)
    process.stdout.write(`\n${end.labelled.length} messages are labelled in ${output}\n`)
  },
})

/** Asks for message after message until none waits or the person stops; each decision is kept at once. */
function labelByKeys(start: Labelling, output: string): Promise<Labelling> {
  const { promise, resolve, reject } = Promise.withResolvers<Labelling>()
  let labelling = start

  function onKey(character: string | undefined, key: Key): void {
    try {
      if (key.name === 'x' || (key.ctrl === true && key.name === 'c')) resolve(labelling)
      const next = afterKey(labelling, character ?? '')
      if (next === labelling) return
      if (next.labelled !== labelling.labelled) keep(next, output)
      labelling = next
      ask(labelling)
      if (labelling.waiting.length === 0) resolve(labelling)
    } catch (cause) {
      reject(cause)
    }
  }

  emitKeypressEvents(process.stdin)
  process.stdin.setRawMode(true)
  process.stdin.on('keypress', onKey)
  ask(labelling)
  if (labelling.waiting.length === 0) resolve(labelling)
  return promise.finally(() => {
    process.stdin.off('keypress', onKey)
    process.stdin.setRawMode(false)
    process.stdin.pause()
  })
}

function ask({ waiting, labelled }: Labelling): void {
  const [message] = waiting
  if (message !== undefined) {
    process.stdout.write(`\n[${labelled.length} done, ${waiting.length} left]  ${shownOf(message)}\n> `)
  }
}

/** Replaces the file in one step, so that no kill leaves half of it. */
function keep({ labelled }: Labelling, output: string): void {
  writeFileSync(`${output}.new`, csvOf(labelled))
  renameSync(`${output}.new`, output)
}

function readMessages(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
  } catch (cause) {
    throw new CommandError(sayUnreadable(file, cause as NodeJS.ErrnoException), undefined, { cause })
  }
}
