import { Readable } from 'node:stream'
import chain from 'stream-chain'
import { pick } from 'stream-json/filters/pick.js'
import { parser } from 'stream-json/jsonc/parser.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { importReason } from '#contract/import-reason.ts'
import { ImportError } from './archive-format.ts'

/** How many values go on together: as many as make passing them on cheap. */
const BATCH_VALUES = 500

export interface NumberedValue {
  /** From 1, in the order of the file. */
  number: number
  value: unknown
}

/**
 * The values at the paths that `filter` matches (`0`, `comments.12`; empty is the whole), in batches, without holding
 * the file in memory. A file may hold several JSON values, one behind the other.
 * A comma behind the last element is forgiven, as some exporters write it; what is no JSON throws an ImportError.
 */
export async function* readJsonValues(
  bytes: AsyncIterable<Uint8Array>,
  filter: RegExp,
): AsyncGenerator<readonly NumberedValue[]> {
  let unread: { error: unknown } | undefined
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes
    } catch (error) {
      unread = { error }
      throw error
    }
  }
  const input = Readable.from(source())
  const values = chain([
    input,
    parser({ packValues: true, streamValues: false, jsonStreaming: true }),
    pick({ filter }),
    streamValues(),
  ])
  let number = 0
  let batch: NumberedValue[] = []
  try {
    for await (const { value } of values as AsyncIterable<{ value: unknown }>) {
      batch.push({ number: ++number, value })
      if (batch.length < BATCH_VALUES) continue
      yield batch
      batch = []
    }
  } catch (cause) {
    if (unread !== undefined) throw unread.error
    throw new ImportError(importReason('json_broken', { at: number, detail: (cause as Error).message }), {
      cause,
    })
  } finally {
    values.destroy()
    input.destroy()
  }
  if (batch.length > 0) yield batch
}
