import { LABELS } from '#contract/label.ts'
import { digest32 } from './digest.ts'
import { featureDigest, ROWS } from './features.ts'

/**
 * The model file, little endian:
 *
 *     0  magic "CHATMODL"        8  format version u32      12  checksum of what follows u32
 *    16  feature digest u32     20  rows u32                24  step f64
 *    32  temperature f64        40  training data digest u32
 *    44  labels in order, ASCII, separated by commas, padded with NUL to 128
 *   128  rows x Int32: one byte a label, weight + 128
 */
export interface Model {
  /** [ROWS] as `scoreFeatures` reads them. */
  readonly weights: Int32Array
  /** What one unit of a weight's byte weighs. */
  readonly step: number
  /** Divides the scores before softmax, so that probabilities are true frequencies. */
  readonly temperature: number
  /** Tells which examples the weights were trained on. */
  readonly dataDigest: number
}

const MAGIC = 'CHATMODL'
const FORMAT_VERSION = 1
const CHECKED_FROM = 16
const LABELS_AT = 44
const HEADER_BYTES = 128
const LABEL_ORDER = LABELS.join(',')

export function writeModelFile(model: Model): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + ROWS * 4)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(8, FORMAT_VERSION, true)
  view.setUint32(16, featureDigest(), true)
  view.setUint32(20, ROWS, true)
  view.setFloat64(24, model.step, true)
  view.setFloat64(32, model.temperature, true)
  view.setUint32(40, model.dataDigest, true)
  file.set(new TextEncoder().encode(LABEL_ORDER), LABELS_AT)
  for (let row = 0; row < ROWS; row += 1) {
    view.setInt32(HEADER_BYTES + row * 4, model.weights[row] as number, true)
  }
  view.setUint32(12, digest32(file.subarray(CHECKED_FROM), 0), true)
  return file
}

/** Reads a model file; throws an Error that says what does not fit and what to do. */
export function readModelFile(file: Uint8Array): Model {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const text = new TextDecoder()
  if (file.length < HEADER_BYTES || text.decode(file.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error('this is not a CHAT model file; make one with "chat train"')
  }
  const version = view.getUint32(8, true)
  if (version !== FORMAT_VERSION) {
    throw new Error(
      `the model file has format ${version}, this version reads ${FORMAT_VERSION}; train it again`,
    )
  }
  if (view.getUint32(12, true) !== digest32(file.subarray(CHECKED_FROM), 0)) {
    throw new Error('the model file is damaged: its checksum does not match; restore or train it again')
  }
  const labels = text.decode(file.subarray(LABELS_AT, HEADER_BYTES)).replace(/\0+$/, '')
  if (labels !== LABEL_ORDER) {
    throw new Error(`the model file orders its labels "${labels}", not "${LABEL_ORDER}"; train it again`)
  }
  if (view.getUint32(16, true) !== featureDigest()) {
    throw new Error('the model file was trained with other features or another lexicon; train it again')
  }
  const rows = view.getUint32(20, true)
  if (rows !== ROWS || file.length !== HEADER_BYTES + ROWS * 4) {
    throw new Error(`the model file has ${rows} rows, not ${ROWS}; train it again`)
  }
  const weights = new Int32Array(ROWS)
  for (let row = 0; row < ROWS; row += 1) weights[row] = view.getInt32(HEADER_BYTES + row * 4, true)
  return {
    weights,
    step: view.getFloat64(24, true),
    temperature: view.getFloat64(32, true),
    dataDigest: view.getUint32(40, true),
  }
}
