import { LABELS } from '#contract/label.ts'
import { type Evaluation, evaluate } from '#model/evaluate.ts'
import { openModel } from './classify.ts'
import { CommandError, defineChatCommand } from './command.ts'
import { CORPUS, readLabelledFiles, SHIPPED_MODEL } from './labelled-csv.ts'

const COLUMN_CHARACTERS = 15

export const evaluateCommand = defineChatCommand({
  meta: { name: 'evaluate', description: 'Compare what a model says with the labels of messages' },
  args: {
    data: {
      type: 'string',
      valueHint: 'a.csv,b.csv',
      description: 'CSV files, or folders of them, with the columns message and label (default: our corpus)',
    },
    model: { type: 'string', valueHint: 'file', description: 'Model file (default: the shipped one)' },
    json: { type: 'boolean', description: 'One JSON object instead of tables' },
  },
  examples: [
    'chat evaluate --data mine.csv                      # the shipped model on your labels',
    'chat evaluate --data mine.csv --model mine.model --json',
  ],
  run({ args }) {
    const classifier = openModel(args.model ?? SHIPPED_MODEL)
    const examples = readLabelledFiles(args.data ?? CORPUS).flat()
    if (examples.length === 0) throw new CommandError(`${args.data}: holds no message`)
    const encoder = new TextEncoder()
    const evaluation = evaluate(
      examples.map(({ text, label }) => ({
        truth: label,
        probabilities: classifier.probabilities(encoder.encode(text)),
      })),
    )
    process.stdout.write(
      args.json === true
        ? `${JSON.stringify({ model: classifier.id, ...evaluation }, null, 2)}\n`
        : tableOf(evaluation),
    )
  },
})

/** The evaluation as people read it: the figures, each label's, and who was taken for whom. */
function tableOf(evaluation: Evaluation): string {
  const { messages, accuracy, macroF1, calibrationError, logLoss, labels, confusion } = evaluation
  const lines = [
    `${messages} messages: accuracy ${share(accuracy)}, macro-F1 ${share(macroF1)}, ` +
      `calibration error ${share(calibrationError)}, log loss ${share(logLoss)}`,
    '',
    row('label', ['messages', 'precision', 'recall', 'F1']),
    ...labels.map(({ label, messages: count, precision, recall, f1 }) =>
      row(label, [String(count), share(precision), share(recall), share(f1)]),
    ),
    '',
    row('is, taken for', LABELS),
    ...confusion.map((counts, truth) => row(LABELS[truth] as string, counts.map(String))),
  ]
  return `${lines.join('\n')}\n`
}

function row(head: string, cells: readonly string[]): string {
  return head.padEnd(COLUMN_CHARACTERS) + cells.map((cell) => cell.padStart(COLUMN_CHARACTERS)).join('')
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
