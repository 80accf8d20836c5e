import { LABELS } from '#contract/label.ts'
import { digest32 } from './digest.ts'
import { type Evaluation, evaluate, lossOf, type Prediction } from './evaluate.ts'
import { type Example, foldsOf, uniqueExamples } from './examples.ts'
import { collectFeatures, createFeatures } from './features.ts'
import { fitWeights, toSamples } from './fit.ts'
import { generateExamples } from './generate.ts'
import type { Model } from './model-file.ts'
import { createRandom } from './random.ts'
import { packWeights, sumWeights } from './scores.ts'
import { probabilitiesOf, probabilityOf } from './softmax.ts'

/** Held-out parts of the examples on which the temperature is fitted and the reported figures are measured. */
const FOLDS = 3
/** Generated messages beside one written one where the temperature is fitted. */
const REACTIONS_A_SENTENCE = 2
/** How much a generated message counts beside one that somebody wrote. */
const GENERATED_WEIGHT = 0.7
/** Between these the temperature is searched, to within 1 %. */
const TEMPERATURE_RANGE = [0.1, 10] as const
const TEMPERATURE_STEPS = 24
const GOLDEN = (Math.sqrt(5) - 1) / 2

const NEUTRAL = LABELS.indexOf('neutral')

export interface Training {
  /** Messages by where they come from, one list a language. */
  readonly sources: readonly (readonly Example[])[]
  /** Messages that the generator adds, 0 or more. */
  readonly generated: number
  readonly seed: number
  /** How much a neutral message counts beside one of another label; 1 unless given. */
  readonly neutralWeight?: number
}

export interface Trained {
  readonly model: Model
  /** Unique messages that were learnt from, without the generated ones. */
  readonly messages: number
  /** How held-out messages were labelled: no text stands in two folds. */
  readonly heldOut: Evaluation
}

/** Trains a model; the same training gives the same bytes. Throws if a label has no example. */
export function trainModel(training: Training): Trained {
  const { sources } = training
  const parts = sources.map(uniqueExamples)
  const examples = uniqueExamples(parts.flat())
  for (const [index, label] of LABELS.entries()) {
    if (!examples.some((example) => example.label === index))
      throw new Error(`no example is labelled "${label}"`)
  }
  const weights = trainWeights(parts, training)
  const { written, invented } = heldOutScores(parts, training)
  const temperature = fittedTemperature([...written, ...invented])
  return {
    model: { ...weights, temperature, dataDigest: digestOf(examples) },
    messages: examples.length,
    heldOut: evaluate(predictionsOf(written, temperature)),
  }
}

interface Weights {
  readonly weights: Int32Array
  readonly step: number
}

interface HeldOut {
  readonly example: Example
  readonly scores: Float64Array
}

function trainWeights(
  sources: readonly (readonly Example[])[],
  { generated, seed, neutralWeight = 1 }: Training,
): Weights {
  const random = createRandom(seed)
  const written = uniqueExamples(sources.flat())
  const added = generated === 0 ? [] : generateExamples(sources, generated, random)
  const all = [...written, ...added]
  const samples = toSamples(all, (index) => {
    const byLabel = all[index]?.label === NEUTRAL ? neutralWeight : 1
    return index < written.length ? byLabel : GENERATED_WEIGHT * byLabel
  })
  const { packed, step } = packWeights(fitWeights(samples, random))
  return { weights: packed, step }
}

/**
 * The scores, before temperature, of every example by a model that has not seen its text; and of messages that
 * are generated of the unseen ones. The temperature is fitted on both: the written ones alone are mostly
 * sentences, and pairs made to be hard, while two of three messages of a chat are short reactions and emotes.
 */
function heldOutScores(
  sources: readonly (readonly Example[])[],
  training: Training,
): { written: HeldOut[]; invented: HeldOut[] } {
  const { generated, seed } = training
  const folds = sources.map((examples) => foldsOf(examples, FOLDS, seed))
  const encoder = new TextEncoder()
  const features = createFeatures()
  const written: HeldOut[] = []
  const invented: HeldOut[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = sources.map((examples, source) => examples.filter((_, at) => folds[source]?.[at] === fold))
    const others = sources.map((examples, source) => examples.filter((_, at) => folds[source]?.[at] !== fold))
    const { weights, step } = trainWeights(others, training)
    const scoresOf = (example: Example): HeldOut => {
      const bytes = encoder.encode(example.text)
      collectFeatures(bytes, 0, bytes.length, features)
      sumWeights(weights, features.indices, features.count, features.sums)
      const scale = step / Math.sqrt(features.count)
      return { example, scores: Float64Array.from(features.sums, (sum) => sum * scale) }
    }
    const tested = uniqueExamples(inFold.flat())
    written.push(...tested.map(scoresOf))
    const fresh = generateExamples(
      inFold,
      generated === 0 ? 0 : tested.length * REACTIONS_A_SENTENCE,
      createRandom(seed + 1 + fold),
    )
    invented.push(...fresh.map(scoresOf))
  }
  return { written, invented }
}

/** The temperature with the least log loss, by golden-section search on its logarithm. */
function fittedTemperature(held: readonly HeldOut[]): number {
  let low = Math.log(TEMPERATURE_RANGE[0])
  let high = Math.log(TEMPERATURE_RANGE[1])
  const lossAt = (logarithm: number) => {
    const temperature = Math.exp(logarithm)
    let loss = 0
    for (const { example, scores } of held) loss += lossOf(probabilityOf(example.label, scores, temperature))
    return loss
  }
  for (let step = 0; step < TEMPERATURE_STEPS; step += 1) {
    const left = high - (high - low) * GOLDEN
    const right = low + (high - low) * GOLDEN
    if (lossAt(left) < lossAt(right)) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

function predictionsOf(held: readonly HeldOut[], temperature: number): Prediction[] {
  return held.map(({ example, scores }) => ({
    truth: example.label,
    probabilities: probabilitiesOf(scores.map((score) => score / temperature)),
  }))
}

function digestOf(examples: readonly Example[]): number {
  return digest32(
    new TextEncoder().encode(examples.map(({ text, label }) => `${label} ${text}\n`).join('')),
    0,
  )
}
