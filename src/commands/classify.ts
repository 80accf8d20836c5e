import { createReadStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { LABELS, labelOf, SIGNALS, signalsOf } from '#contract/label.ts'
import { type Classifier, openClassifier } from '#model/classifier.ts'
import { CommandError, defineChatCommand, sayUnreadable } from './command.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'

const encoder = new TextEncoder()

export const classifyCommand = defineChatCommand({
  meta: { name: 'classify', description: 'Label each line of a file, or of standard input' },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'Text with one message a line (default: standard input)',
    },
    model: { type: 'string', valueHint: 'file', description: 'Model file (default: the shipped one)' },
    json: { type: 'boolean', description: 'One JSON object a line: message, label, probabilities, signals' },
  },
  examples: [
    'chat classify messages.txt                 # one label a line',
    'echo "what rank is he" | chat classify --json',
  ],
  async run({ args }) {
    const classifier = openModel(args.model ?? SHIPPED_MODEL)
    const describe = args.json === true ? describeAsJson : describeAsLabel
    const input = args.file === undefined ? process.stdin : createReadStream(args.file)
    try {
      await pipeline(input.setEncoding('utf8'), linesOf, describedBy, process.stdout, { end: false })
    } catch (cause) {
      const fault = cause as NodeJS.ErrnoException
      // Whoever read our output has seen enough ("| head").
      if (fault.code === 'EPIPE') return
      throw new CommandError(sayUnreadable(args.file ?? 'standard input', fault), undefined, { cause })
    }

    async function* describedBy(lines: AsyncIterable<string[]>): AsyncIterable<string> {
      for await (const batch of lines) yield batch.map((line) => `${describe(classifier, line)}\n`).join('')
    }
  },
})

/** Opens a model file; throws a CommandError that names it. */
export function openModel(file: string): Classifier {
  try {
    return openClassifier(readFileSync(file))
  } catch (cause) {
    throw new CommandError(`${file}: ${(cause as Error).message}`, undefined, { cause })
  }
}

/** The whole lines of each chunk; the last one may lack its line break. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}

function describeAsLabel(classifier: Classifier, message: string): string {
  return LABELS[verdictOf(classifier, message).label]
}

function describeAsJson(classifier: Classifier, message: string): string {
  const { label, signals } = verdictOf(classifier, message)
  const probabilities = classifier.probabilities(encoder.encode(message))
  return JSON.stringify({
    message,
    label: LABELS[label],
    probabilities: Object.fromEntries(
      LABELS.map((name, index) => [name, Number((probabilities[index] as number).toFixed(4))]),
    ),
    signals: SIGNALS.filter((_, index) => signals & (1 << index)),
  })
}

function verdictOf(classifier: Classifier, message: string) {
  const text = encoder.encode(message)
  const verdict = classifier.classify(text, 0, text.length)
  return { label: labelOf(verdict), signals: signalsOf(verdict) }
}
