import { LABELS } from '#contract/label.ts'
import { type Coverage, coverageOf } from '#model/coverage.ts'
import { type Evaluation, evaluate, type Prediction } from '#model/evaluate.ts'
import { createRandom } from '#model/random.ts'
import { shareErrorOf } from '#model/share-error.ts'
import { openModel } from './classify.ts'
import { CommandError, defineChatCommand } from './command.ts'
import { CORPUS, type LabelledMessage, readLabelledFiles, SHIPPED_MODEL } from './labelled-csv.ts'
import { type CurvePoint, learningCurve } from './learning-curve.ts'
import { predict } from './predict.ts'

const COLUMN_CHARACTERS = 15
/** Messages in a window of 5 s and of 60 s, of a chat that moves at ten messages a second. */
const MESSAGES_IN_5_S = 50
const MESSAGES_IN_60_S = 600

/** Everything that is told of a model. */
interface Report extends Evaluation {
  readonly coverage: readonly Coverage[]
  /** By the column language; empty without it. */
  readonly languages: Readonly<Record<string, { messages: number; accuracy: number; macroF1: number }>>
  /** Mean absolute error of a label's share of a window, 0 to 1. */
  readonly shareError: { readonly window5s: number; readonly window60s: number }
}

export const evaluateCommand = defineChatCommand({
  meta: { name: 'evaluate', description: 'Compare what a model says with the labels of messages' },
  args: {
    data: {
      type: 'string',
      valueHint: 'a.csv,b.csv',
      description: 'CSV files, or folders of them, with the columns message and label (default: our corpus)',
    },
    model: { type: 'string', valueHint: 'file', description: 'Model file (default: the shipped one)' },
    'learning-curve': {
      type: 'boolean',
      description: 'Train on 10 % to 100 % of our corpus and evaluate each; takes a minute',
    },
    json: { type: 'boolean', description: 'One JSON object instead of tables' },
  },
  examples: [
    'chat evaluate --data mine.csv                      # the shipped model on your labels',
    'chat evaluate --data mine.csv --model mine.model --json',
    'chat evaluate --data mine.csv --learning-curve     # is more corpus worth writing?',
  ],
  run({ args }) {
    const examples = readLabelledFiles(args.data ?? CORPUS).flat()
    if (examples.length === 0) throw new CommandError(`${args.data}: holds no message`)
    if (args['learning-curve'] === true) {
      const points = learningCurve(readLabelledFiles(CORPUS), examples)
      process.stdout.write(args.json === true ? `${JSON.stringify(points, null, 2)}\n` : curveOf(points))
      return
    }
    const classifier = openModel(args.model ?? SHIPPED_MODEL)
    const report = reportOf(examples, predict(classifier, examples))
    process.stdout.write(
      args.json === true
        ? `${JSON.stringify({ model: classifier.id, ...report }, null, 2)}\n`
        : tableOf(report),
    )
  },
})

function reportOf(examples: readonly LabelledMessage[], predictions: readonly Prediction[]): Report {
  const byLanguage = Map.groupBy(predictions.keys(), (index) => examples[index]?.language ?? '')
  byLanguage.delete('')
  const languages = [...byLanguage].map(([language, indices]) => {
    const { messages, accuracy, macroF1 } = evaluate(indices.map((index) => predictions[index] as Prediction))
    return [language, { messages, accuracy, macroF1 }] as const
  })
  return {
    ...evaluate(predictions),
    coverage: coverageOf(predictions),
    languages: Object.fromEntries(languages),
    shareError: {
      window5s: shareErrorOf(predictions, MESSAGES_IN_5_S, createRandom(1)),
      window60s: shareErrorOf(predictions, MESSAGES_IN_60_S, createRandom(1)),
    },
  }
}

/** The report as people read it. */
function tableOf(report: Report): string {
  const { messages, accuracy, macroF1, calibrationError, logLoss, labels, confusion } = report
  const { coverage, languages, shareError } = report
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
    '',
    row('at least', ['coverage', 'precision']),
    ...coverage.map((of) => row(of.threshold.toFixed(1), [share(of.coverage), share(of.precision)])),
    ...languageRows(languages),
    '',
    `Mean error of a label's share: ${share(shareError.window5s)} of ${MESSAGES_IN_5_S} messages (5 s), ` +
      `${share(shareError.window60s)} of ${MESSAGES_IN_60_S} (60 s)`,
  ]
  return `${lines.join('\n')}\n`
}

function languageRows(languages: Report['languages']): string[] {
  const entries = Object.entries(languages)
  if (entries.length === 0) return []
  return [
    '',
    row('language', ['messages', 'accuracy', 'macro-F1']),
    ...entries.map(([language, of]) =>
      row(language, [String(of.messages), share(of.accuracy), share(of.macroF1)]),
    ),
  ]
}

function curveOf(points: readonly CurvePoint[]): string {
  const lines = [
    row('corpus', ['messages', 'accuracy', 'macro-F1']),
    ...points.map(({ part, messages, accuracy, macroF1 }) =>
      row(`${Math.round(part * 100)} %`, [String(messages), share(accuracy), share(macroF1)]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function row(head: string, cells: readonly string[]): string {
  return head.padEnd(COLUMN_CHARACTERS) + cells.map((cell) => cell.padStart(COLUMN_CHARACTERS)).join('')
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
