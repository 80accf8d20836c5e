import { type Chunk, endOf } from './chunk.ts'

/** Dropped entries at the head are cut off when there are as many as this. */
const SLACK = 4_096

/** The chunks of a log in order of their offsets, which may have holes where the disk lost some. */
export interface ChunkIndex {
  /** Bytes of all chunks. */
  readonly bytes: number
  /** Undefined while the log never had a record. */
  readonly first: Chunk | undefined
  readonly last: Chunk | undefined
  append(chunk: Chunk): void
  /** The chunk that holds the offset, or the first one behind it. */
  find(offset: number): Chunk | undefined
  /** Up to `limit` chunks from this one on that follow without a hole. */
  run(from: Chunk, limit: number): readonly Chunk[]
  /** The first chunk appended at or after the time. */
  findAppendedAt(timeMs: number): Chunk | undefined
  /** Takes chunks from the head as long as `isOld` says so, but never the last one. */
  dropWhile(isOld: (chunk: Chunk) => boolean): readonly Chunk[]
}

export function createChunkIndex(): ChunkIndex {
  let chunks: Chunk[] = []
  let head = 0
  let bytes = 0

  /** The first position from the head on for which `isBehind` holds; it must hold for all behind it, too. */
  function search(isBehind: (chunk: Chunk) => boolean): number {
    let low = head
    let high = chunks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBehind(chunks[middle]!)) high = middle
      else low = middle + 1
    }
    return low
  }

  return {
    get bytes() {
      return bytes
    },
    get first() {
      return chunks[head]
    },
    get last() {
      return chunks.at(-1)
    },
    append(chunk) {
      chunks.push(chunk)
      bytes += chunk.bytes
    },
    find(offset) {
      return chunks[search((chunk) => endOf(chunk) > offset)]
    },
    run(from, limit) {
      const start = search((chunk) => chunk.baseOffset >= from.baseOffset)
      let end = start + 1
      while (
        end < chunks.length &&
        end - start < limit &&
        chunks[end]!.baseOffset === endOf(chunks[end - 1]!)
      ) {
        end++
      }
      return chunks.slice(start, end)
    },
    findAppendedAt(timeMs) {
      return chunks[search((chunk) => chunk.appendedAtMs >= timeMs)]
    },
    dropWhile(isOld) {
      const start = head
      while (head < chunks.length - 1 && isOld(chunks[head]!)) bytes -= chunks[head++]!.bytes
      const dropped = chunks.slice(start, head)
      if (head > SLACK) {
        chunks = chunks.slice(head)
        head = 0
      }
      return dropped
    },
  }
}
