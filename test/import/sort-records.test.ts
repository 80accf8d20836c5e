import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordBatch } from '#import/archive-records.ts'
import { sortRecords } from '#import/sort-records.ts'

const folder = await mkdtemp(join(tmpdir(), 'chat-sort-'))

async function* inBatches(times: readonly number[], size: number): AsyncGenerator<RecordBatch> {
  for (let from = 0; from < times.length; from += size) {
    const part = times.slice(from, from + size)
    const texts = part.map((_, at) => `event ${from + at};`)
    let end = 0
    const records = part.map((sentAtMs, at) => {
      const start = end
      end += texts[at]!.length
      return { number: from + at + 1, at: from + at + 1, sentAtMs, start, end }
    })
    yield { bytes: Buffer.from(texts.join('')), records }
  }
}

it('gives every record once, by time and then by place, however few fit into memory', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 5_000 }),
      async (times, size, runBytes) => {
        const signal = new AbortController().signal
        const given: string[] = []
        let number = 0
        for await (const { bytes, records } of sortRecords(inBatches(times, size), {
          folder,
          signal,
          runBytes,
        }))
          for (const record of records) {
            expect(record.number).toBe(++number)
            given.push(
              `${record.sentAtMs} ${record.at} ${Buffer.from(bytes.subarray(record.start, record.end))}`,
            )
          }
        const expected = times
          .map((sentAtMs, at) => ({ sentAtMs, at }))
          .sort((one, other) => one.sentAtMs - other.sentAtMs || one.at - other.at)
          .map(({ sentAtMs, at }) => `${sentAtMs} ${at + 1} event ${at};`)
        expect(given).toEqual(expected)
      },
    ),
    { numRuns: 40 },
  )
  expect(await readdir(folder)).toEqual([])
})
