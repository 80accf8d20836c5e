import type { BusRecord } from './bus.ts'
import type { Chunk } from './chunk.ts'

/** The newest chunks' records, kept so that a reader close behind the writer needs no disk. */
export interface ChunkTail {
  add(chunk: Chunk, values: readonly Uint8Array[]): void
  get(baseOffset: number): readonly BusRecord[] | undefined
  clear(): void
}

/** Keeps as many of the newest chunks as fit into `maxBytes`. */
export function createChunkTail(maxBytes: number): ChunkTail {
  const kept = new Map<number, { records: readonly BusRecord[]; bytes: number }>()
  let bytes = 0
  return {
    add(chunk, values) {
      const records = values.map((value, index) => ({
        offset: chunk.baseOffset + index,
        appendedAtMs: chunk.appendedAtMs,
        value,
      }))
      kept.set(chunk.baseOffset, { records, bytes: chunk.bytes })
      bytes += chunk.bytes
      for (const [baseOffset, oldest] of kept) {
        if (bytes <= maxBytes) break
        kept.delete(baseOffset)
        bytes -= oldest.bytes
      }
    },
    get: (baseOffset) => kept.get(baseOffset)?.records,
    clear() {
      kept.clear()
      bytes = 0
    },
  }
}
