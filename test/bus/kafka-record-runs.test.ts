import { createRecordsBatch, type MessageRecord, Reader, readRecordsBatches } from '@platformatic/kafka'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecordRuns } from '#bus/kafka-record-runs.ts'
import { recordsOf } from './records.ts'

const NOW_MS = Date.UTC(2026, 0, 1)
const ATTRIBUTES_AT = 21
const IS_LOG_APPEND_TIME = 0b1000

interface Sent {
  key: Buffer | null
  value: Buffer
  sentAtMs: number
}

interface BatchOptions {
  baseOffset?: number
  compression?: 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd'
  isByBroker?: boolean
}

/** The bytes of a batch as a broker gives them. */
function toBatch(sent: readonly Sent[], options: BatchOptions = {}): Buffer {
  const { baseOffset = 0, compression = 'none', isByBroker = false } = options
  const messages = sent.map(({ key, value, sentAtMs }) => ({
    topic: 'chat',
    partition: 0,
    key,
    value,
    timestamp: BigInt(sentAtMs),
  }))
  const bytes = Buffer.from(
    createRecordsBatch(messages as unknown as MessageRecord[], { compression }).buffer,
  )
  bytes.writeBigInt64BE(BigInt(baseOffset), 0)
  if (isByBroker) {
    bytes.writeInt16BE(bytes.readInt16BE(ATTRIBUTES_AT) | IS_LOG_APPEND_TIME, ATTRIBUTES_AT)
  }
  return bytes
}

function text(value: string, sentAtMs = NOW_MS): Sent {
  return { key: Buffer.from('room'), value: Buffer.from(value), sentAtMs }
}

const FROM_START = { fromOffset: 0, newestMs: 0 }

const anySent = fc.record({
  key: fc.option(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))),
  value: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  sentAtMs: fc.integer({ min: NOW_MS, max: NOW_MS + 10 }),
})
const anyBatch = fc.record({
  sent: fc.array(anySent, { minLength: 1, maxLength: 20 }),
  gap: fc.nat({ max: 3 }),
  compression: fc.constantFrom('none', 'gzip', 'snappy', 'lz4', 'zstd'),
  isByBroker: fc.boolean(),
})

it('gives the records that the library reads, with append times that never fall', () => {
  fc.assert(
    fc.property(fc.array(anyBatch, { maxLength: 4 }), fc.nat({ max: 60 }), (batches, fromOffset) => {
      let end = 0
      const bytes = batches.map(({ sent, gap, ...options }) => {
        const baseOffset = end + gap
        end = baseOffset + sent.length
        return toBatch(sent, { baseOffset, ...options } as BatchOptions)
      })
      let newestMs = 0
      const wanted = readRecordsBatches(Reader.from(Buffer.concat(bytes))).flatMap((batch) =>
        batch.records.map(({ offsetDelta, timestampDelta, value }) => {
          const isByBroker = (batch.attributes & IS_LOG_APPEND_TIME) !== 0
          const sentAtMs = Number(isByBroker ? batch.maxTimestamp : batch.firstTimestamp + timestampDelta)
          newestMs = Math.max(newestMs, sentAtMs)
          const offset = Number(batch.firstOffset) + offsetDelta
          return { offset, appendedAtMs: newestMs, value: new Uint8Array(value!) }
        }),
      )
      const runs = readRecordRuns(Buffer.concat(bytes), { fromOffset, newestMs: 0 })
      const read = recordsOf({ runs }).map((record) => ({ ...record, value: new Uint8Array(record.value) }))
      expect(read).toEqual(wanted.filter(({ offset }) => offset >= fromOffset))
      expect(runs.every(({ bounds }) => bounds.length > 0)).toBe(true)
    }),
  )
})

it('leaves out a batch that is not whole', () => {
  const first = toBatch([text('one')])
  const second = toBatch([text('two')], { baseOffset: 1 })
  const bytes = Buffer.concat([first, second])
  for (let cut = first.length; cut < bytes.length; cut++) {
    const runs = readRecordRuns(bytes.subarray(0, cut), FROM_START)
    expect(recordsOf({ runs }).map(({ offset }) => offset)).toEqual([0])
  }
})

it('is never older than what was read before', () => {
  const [run] = readRecordRuns(toBatch([text('late')], { isByBroker: true }), {
    fromOffset: 0,
    newestMs: NOW_MS + 5,
  })
  expect(run?.appendedAtMs).toBe(NOW_MS + 5)
})

it('ends a run where records are missing', () => {
  const batch = toBatch([text('one'), text('two'), text('three')], { isByBroker: true })
  const runs = readRecordRuns(Buffer.concat([batch, toBatch([text('nine')], { baseOffset: 9 })]), FROM_START)
  expect(runs.map(({ offset, bounds }) => [offset, bounds.length / 2])).toEqual([
    [0, 3],
    [9, 1],
  ])
})

it('says that damaged bytes are no records', () => {
  const batch = toBatch([text('one')])
  batch[61] = 0x7e // the length of the first record
  expect(() => readRecordRuns(batch, FROM_START)).toThrow(RangeError)
})
