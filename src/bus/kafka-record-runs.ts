/**
 * Kafka's record batches as runs of records: a batch is decompressed as a whole, and of each record is noted where its
 * value lies. The format is Kafka's, version 2 (https://kafka.apache.org/documentation/#recordbatch).
 */
import { compressionsAlgorithmsByBitmask } from '@platformatic/kafka'
import type { RecordRun } from './bus.ts'
import type { BatchBytes } from './kafka-fetch.ts'

/** Before the bytes that a batch counts as its length: base offset, length. */
const LENGTH_AT = 8
const BODY_AT = 12
const ATTRIBUTES_AT = 21
const FIRST_TIME_AT = 27
const NEWEST_TIME_AT = 35
const COUNT_AT = 57
const RECORDS_AT = 61

const COMPRESSION = 0b111
/** In a batch's attributes: its records' times are the broker's, in the place of the batch's newest. */
const IS_LOG_APPEND_TIME = 0b1000

export interface RunsOptions {
  /** Records before it are left out. */
  fromOffset: number
  /** The append time of the record before, milliseconds since the epoch; no run is older. */
  newestMs: number
}

/** The records in whole batches; of a part of one at the end, nothing. Throws a RangeError for bytes that are none. */
export function readRecordRuns(batches: BatchBytes, { fromOffset, newestMs }: RunsOptions): RecordRun[] {
  const runs: RecordRun[] = []
  let appendedAtMs = newestMs
  for (let at = 0; at + RECORDS_AT <= batches.length; ) {
    const head = batches.slice(at, at + BODY_AT)
    const end = at + BODY_AT + head.readInt32BE(LENGTH_AT)
    if (end > batches.length) break
    appendedAtMs = addRuns(runs, batches.slice(at, end), { fromOffset, newestMs: appendedAtMs })
    at = end
  }
  return runs
}

/** Adds the batch's records, a run for each append time without a hole; gives the newest time by then. */
function addRuns(runs: RecordRun[], batch: Buffer, { fromOffset, newestMs }: RunsOptions): number {
  const baseOffset = Number(batch.readBigInt64BE(0))
  const attributes = batch.readInt16BE(ATTRIBUTES_AT)
  const firstMs = Number(batch.readBigInt64BE(FIRST_TIME_AT))
  const isByBroker = (attributes & IS_LOG_APPEND_TIME) !== 0
  const count = batch.readInt32BE(COUNT_AT)
  const bytes = decompress(batch.subarray(RECORDS_AT), attributes & COMPRESSION)
  const bounds = new Int32Array(2 * count)
  let appendedAtMs = isByBroker ? Math.max(newestMs, Number(batch.readBigInt64BE(NEWEST_TIME_AT))) : newestMs
  let began = 0
  let noted = 0
  let runOffset = 0
  let runMs = appendedAtMs

  function endRun(): void {
    if (noted > began) {
      runs.push({
        offset: runOffset,
        appendedAtMs: runMs,
        bytes,
        bounds: bounds.subarray(2 * began, 2 * noted),
      })
    }
    began = noted
  }

  const field: Field = { value: 0, end: 0 }
  for (let record = 0, at = 0; record < count; record++) {
    readVarInt(bytes, at, field)
    const next = field.end + field.value
    readVarInt(bytes, field.end + 1, field) // behind the record's attributes
    if (!isByBroker) appendedAtMs = Math.max(appendedAtMs, firstMs + field.value)
    readVarInt(bytes, field.end, field)
    const offset = baseOffset + field.value
    readVarInt(bytes, field.end, field)
    readVarInt(bytes, field.end + Math.max(0, field.value), field) // behind the key
    const valueEnd = field.end + Math.max(0, field.value)
    if (valueEnd > next || next > bytes.length)
      throw new RangeError('A record of Kafka ends beyond its batch.')
    at = next
    if (offset < fromOffset) continue
    if (offset !== runOffset + noted - began || appendedAtMs !== runMs) endRun()
    if (noted === began) {
      runOffset = offset
      runMs = appendedAtMs
    }
    bounds[2 * noted] = field.end
    bounds[2 * noted + 1] = valueEnd
    noted++
  }
  endRun()
  return appendedAtMs
}

function decompress(records: Buffer, compression: number): Buffer {
  if (compression === 0) return records
  const algorithm = compressionsAlgorithmsByBitmask[compression]
  if (algorithm === undefined) throw new RangeError(`Kafka has no compression ${compression}.`)
  return algorithm.decompressSync(records)
}

interface Field {
  value: number
  end: number
}

/** Reads a zigzag varint, exact to 53 bits: -1 is the length of what is not there. */
function readVarInt(bytes: Uint8Array, at: number, field: Field): void {
  let byte = bytes[at++]!
  let raw = byte & 0x7f
  for (let scale = 0x80; byte > 0x7f; scale *= 0x80) {
    byte = bytes[at++]!
    raw += (byte & 0x7f) * scale
  }
  field.value = raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2
  field.end = at
}
