import { writeFileSync } from 'node:fs'
import { writeModelFile } from '#model/model-file.ts'
import { type Trained, type Training, trainModel } from '#model/train.ts'
import { CommandError, defineChatCommand, WRONG_USAGE } from './command.ts'
import { CORPUS, readLabelledFiles, SHIPPED_MODEL } from './labelled-csv.ts'

/** Where every random choice of a training starts. */
export const SEED = 1

/** How our own corpus is learnt. An operator's own messages are taken as they are. */
export const CORPUS_TRAINING = {
  /** Messages that the generator adds. */
  generated: 30_000,
  seed: SEED,
  /** Of a live chat about three fifths are neutral, of the corpus less than a half, so that every feeling has its words. */
  neutralWeight: 1.6,
} as const

export const trainCommand = defineChatCommand({
  meta: { name: 'train', description: 'Train the classifier on labelled messages and write a model file' },
  args: {
    data: {
      type: 'string',
      valueHint: 'a.csv,b.csv',
      description: 'CSV files, or folders of them, with the columns message and label (default: our corpus)',
    },
    base: { type: 'boolean', description: 'Learn from our corpus as well as from --data' },
    model: {
      type: 'string',
      valueHint: 'file',
      description: 'Where the model goes (default: the shipped one)',
    },
    generated: {
      type: 'string',
      valueHint: 'count',
      description: `Messages to invent beside the written ones (default: ${CORPUS_TRAINING.generated} with our corpus, else 0)`,
    },
  },
  examples: [
    'chat train                                         # the shipped model, again',
    'chat train --data mine.csv --model mine.model      # from your own labels alone',
    'chat train --base --data mine.csv --model mine.model   # from our corpus and yours',
  ],
  run({ args }) {
    const started = performance.now()
    const { data } = args
    const hasCorpus = data === undefined || args.base === true
    const sources = [
      ...(hasCorpus ? readLabelledFiles(CORPUS) : []),
      ...(data === undefined ? [] : readLabelledFiles(data)),
    ]
    const generated = countOf(args.generated ?? (hasCorpus ? String(CORPUS_TRAINING.generated) : '0'))
    const target = args.model ?? SHIPPED_MODEL
    const { model, messages, heldOut } = trained({
      ...(hasCorpus ? CORPUS_TRAINING : { seed: SEED }),
      sources,
      generated,
    })
    writeFileSync(target, writeModelFile(model))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(
      `Learnt from ${messages} messages and ${generated} invented ones in ${seconds} s: ${target}\n` +
        `On messages held out in turn: accuracy ${heldOut.accuracy.toFixed(3)}, macro-F1 ${heldOut.macroF1.toFixed(3)}, ` +
        `calibration error ${heldOut.calibrationError.toFixed(3)}\n`,
    )
  },
})

function trained(training: Training): Trained {
  try {
    return trainModel(training)
  } catch (cause) {
    throw new CommandError(`There is too little to learn from: ${(cause as Error).message}`, undefined, {
      cause,
    })
  }
}

function countOf(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new CommandError(`--generated "${text}" is no whole number`, WRONG_USAGE)
  return Number(text)
}
