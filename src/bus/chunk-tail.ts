import type { RecordRun } from './bus.ts'

/** The newest chunks' records, kept so that a reader close behind the writer needs no disk. */
export interface ChunkTail {
  add(run: RecordRun): void
  get(baseOffset: number): RecordRun | undefined
  clear(): void
}

/** Keeps as many of the newest chunks as fit into `maxBytes`. */
export function createChunkTail(maxBytes: number): ChunkTail {
  const kept = new Map<number, RecordRun>()
  let bytes = 0
  return {
    add(run) {
      kept.set(run.offset, run)
      bytes += run.bytes.length
      for (const [offset, oldest] of kept) {
        if (bytes <= maxBytes) break
        kept.delete(offset)
        bytes -= oldest.bytes.length
      }
    },
    get: (baseOffset) => kept.get(baseOffset),
    clear() {
      kept.clear()
      bytes = 0
    },
  }
}
