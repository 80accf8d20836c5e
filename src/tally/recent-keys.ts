/**
 * The keys (64-bit hashes) of what happened lately, in the order it happened, found by key. Grows up to `maxSize`,
 * then forgets the oldest. Nothing is ever taken out of the hash index: a number older than `tail` means "none".
 *
 * Numbers 7, 8, 9 were pushed, 7 and 9 in one bucket, ring of 4 slots:
 *
 *     tail 7, head 10          slot = number & 3          buckets[b] = 9, older(9) = 7, older(7) = 3
 *     findKey(key of 7)        buckets[b] → 9, another key → 7, found
 *     after tail moves to 8    buckets[b] → 9, another key → 7 < tail: none
 *
 * Numbers run modulo 2^32. A number so stale that it comes round again leads to a slot of another bucket, whose key
 * differs, and from there only to older ones: a search always ends and never finds a wrong key.
 */
export interface RecentKeys {
  /** The number of the oldest that is remembered; equal to `head` when there is none. */
  tail: number
  /** The number that the next one gets. */
  head: number
  size: number
  readonly maxSize: number
  /** How many were forgotten for want of room rather than for their age. */
  crowdedOut: number
  /** Newest number by the key's low bits. */
  buckets: Int32Array
  /** Per slot: key low, key high, older number of the same bucket, low 32 bits of the record's offset. */
  cells: Int32Array
  /** Per slot: T of the record. */
  appendedAtMs: Float64Array
  sentAtMs: Float64Array
  /** Further figures per slot, kept by the owner through addColumn. */
  readonly columns: Column[]
}

export interface Column {
  values: Int32Array
}

const CELL = 4
const OLDER = 2
const OFFSET = 3
const FIRST_SIZE = 256
/** Most new keys then find their bucket empty, and no slot is read to tell (bench/tally.ts: a fifth faster than 1). */
const BUCKETS_A_SLOT = 4

/** `maxSize` is rounded up to a power of two, at most 2^28. */
export function createRecentKeys(maxSize: number): RecentKeys {
  const largest = powerOfTwo(maxSize)
  const size = Math.min(FIRST_SIZE, largest)
  return {
    tail: 1,
    head: 1,
    size,
    maxSize: largest,
    crowdedOut: 0,
    buckets: new Int32Array(size * BUCKETS_A_SLOT),
    cells: new Int32Array(size * CELL),
    appendedAtMs: new Float64Array(size),
    sentAtMs: new Float64Array(size),
    columns: [],
  }
}

/** Adds an int32 to every slot; to be called before the first push. */
export function addColumn(keys: RecentKeys): Column {
  const column = { values: new Int32Array(keys.size) }
  keys.columns.push(column)
  return column
}

/** Remembers a key behind all others and returns its slot, whose columns hold anything until the caller sets them. */
export function pushKey(
  keys: RecentKeys,
  low: number,
  high: number,
  offset: number,
  appendedAtMs: number,
  sentAtMs: number,
): number {
  if (((keys.head - keys.tail) | 0) === keys.size) {
    if (keys.size < keys.maxSize) grow(keys)
    else {
      keys.tail = (keys.tail + 1) | 0
      keys.crowdedOut++
    }
  }
  const number = keys.head
  const slot = number & (keys.size - 1)
  const bucket = low & (keys.buckets.length - 1)
  const cell = slot * CELL
  keys.cells[cell] = low
  keys.cells[cell + 1] = high
  keys.cells[cell + OLDER] = keys.buckets[bucket]!
  keys.cells[cell + OFFSET] = offset
  keys.appendedAtMs[slot] = appendedAtMs
  keys.sentAtMs[slot] = sentAtMs
  keys.buckets[bucket] = number
  keys.head = (number + 1) | 0
  return slot
}

/** Reads where the key would be found first, so that it is in the processor's cache soon. */
export function touchKey({ buckets }: RecentKeys, low: number): number {
  return buckets[low & (buckets.length - 1)]!
}

/** The slot of the newest with this key, or -1. */
export function findKey(keys: RecentKeys, low: number, high: number): number {
  return search(keys, keys.buckets[low & (keys.buckets.length - 1)]!, keys.head, low, high)
}

/** The slot of the next older one with the same key, or -1. */
export function findOlder(keys: RecentKeys, slot: number): number {
  const cell = slot * CELL
  const number = numberOf(keys, slot)
  return search(keys, keys.cells[cell + OLDER]!, number, keys.cells[cell]!, keys.cells[cell + 1]!)
}

function search(keys: RecentKeys, first: number, before: number, low: number, high: number): number {
  const { cells, tail } = keys
  const slotMask = keys.size - 1
  let number = first
  let limit = before
  while ((number - tail) >>> 0 < (limit - tail) >>> 0) {
    const slot = number & slotMask
    const cell = slot * CELL
    if (cells[cell] === low && cells[cell + 1] === high) return slot
    limit = number
    number = cells[cell + OLDER]!
  }
  return -1
}

/** The number of what is in this slot. */
export function numberOf(keys: RecentKeys, slot: number): number {
  return (keys.tail + ((slot - keys.tail) & (keys.size - 1))) | 0
}

export function isRemembered(keys: RecentKeys, number: number): boolean {
  return (number - keys.tail) >>> 0 < (keys.head - keys.tail) >>> 0
}

/**
 * Forgets what lies more than `maxRecords` before `offset` or more than `maxAgeMs` before `appendedAtMs`. Offsets
 * must not skip 2^31 or more.
 */
export function forgetBefore(
  keys: RecentKeys,
  offset: number,
  maxRecords: number,
  appendedAtMs: number,
  maxAgeMs: number,
): void {
  const slotMask = keys.size - 1
  while (keys.tail !== keys.head) {
    const slot = keys.tail & slotMask
    if (appendedAtMs - keys.appendedAtMs[slot]! <= maxAgeMs) {
      const records = (offset - keys.cells[slot * CELL + OFFSET]!) >>> 0
      if (records <= maxRecords) return
      keys.crowdedOut++
    }
    keys.tail = (keys.tail + 1) | 0
  }
}

export function forgetAll(keys: RecentKeys): void {
  keys.tail = keys.head
}

/** Called with a full ring alone. */
function grow(keys: RecentKeys): void {
  const oldSize = keys.size
  const size = oldSize * 2
  keys.cells = spread(keys, keys.cells, new Int32Array(size * CELL))
  keys.appendedAtMs = spread(keys, keys.appendedAtMs, new Float64Array(size))
  keys.sentAtMs = spread(keys, keys.sentAtMs, new Float64Array(size))
  for (const column of keys.columns) column.values = spread(keys, column.values, new Int32Array(size))
  keys.size = size
  keys.buckets = new Int32Array(size * BUCKETS_A_SLOT).fill((keys.tail - 1) | 0)
  const { buckets, cells } = keys
  for (let left = oldSize, number = keys.tail; left > 0; left--, number = (number + 1) | 0) {
    const cell = (number & (size - 1)) * CELL
    const bucket = cells[cell]! & (buckets.length - 1)
    cells[cell + OLDER] = buckets[bucket]!
    buckets[bucket] = number
  }
}

/** Copies what a full ring holds to where its numbers lead in a ring of twice the size. */
function spread<Values extends Int32Array | Float64Array>(
  { tail, size }: RecentKeys,
  from: Values,
  to: Values,
): Values {
  const width = from.length / size
  const first = tail & (size - 1)
  const firstTo = tail & (2 * size - 1)
  const restTo = (tail + size - first) & (2 * size - 1)
  to.set(from.subarray(first * width), firstTo * width)
  to.set(from.subarray(0, first * width), restTo * width)
  return to
}

function powerOfTwo(atLeast: number): number {
  let size = 1
  while (size < atLeast) size *= 2
  return size
}
