import type { Bus, OutgoingRecord } from '#bus/bus.ts'

/** What waits for the bus or is on its way to it: a minute of a flood of 2,000 messages a second. */
const MAX_RECORDS = 131_072
const MAX_BYTES = 96 * 1_048_576
/** Of either, from which the queue counts as full: what is already read from sockets still fits. */
const FULL_SHARE = 1 / 2
/** And below which it has room again. */
const ROOM_SHARE = 1 / 4

/** Records in one publication: large enough that its cost is shared, small enough that the bus need not split it. */
const MAX_BATCH_RECORDS = 2_000

/** Publications under way at a time: a bus that gathers for 100 ms must not hold up those behind. */
const MAX_UNDER_WAY = 32

/** How long a record waits for company, in milliseconds. */
const FLUSH_AFTER_MS = 5

export type LossReason = 'queue_full' | 'publish_failed'

export interface PublishQueue<Item extends OutgoingRecord> {
  /** Appends an item behind all others. One that does not fit is lost at once. */
  offer(item: Item): void
  /** Resolves when everything offered so far is durable on the bus or known as lost. */
  settled(): Promise<void>
}

export interface PublishHandlers<Item> {
  /** Called once for each item that was dropped, or that the bus may have lost. */
  onLost(item: Item, reason: LossReason): void
  /** Called after each publication, with what the bus threw if it did. */
  onPublished(seconds: number, error: unknown): void
  /** The queue got full: whoever offers should wait, if he can, until onRoom. */
  onFull(): void
  onRoom(): void
}

export interface PublishLimits {
  maxRecords: number
  maxBytes: number
}

interface Waiter {
  upTo: number
  resolve: () => void
}

/** Publishes items in order and in batches, a bounded number of them waiting or under way. */
export function createPublishQueue<Item extends OutgoingRecord>(
  bus: Pick<Bus, 'publish'>,
  { onLost, onPublished, onFull, onRoom }: PublishHandlers<Item>,
  limits: PublishLimits = { maxRecords: MAX_RECORDS, maxBytes: MAX_BYTES },
): PublishQueue<Item> {
  let waiting: Item[] = []
  /** How many items were ever taken; an item's number is the count before it. */
  let offered = 0
  /** For each publication under way the number of its first item, oldest first. */
  const underWay: number[] = []
  const waiters: Waiter[] = []
  let size = 0
  let bytes = 0
  let isFull = false
  let timer: NodeJS.Timeout | undefined

  function holds(share: number): boolean {
    return size >= share * limits.maxRecords || bytes >= share * limits.maxBytes
  }

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    while (waiting.length > 0 && underWay.length < MAX_UNDER_WAY) {
      const batch = waiting.length <= MAX_BATCH_RECORDS ? waiting : waiting.slice(0, MAX_BATCH_RECORDS)
      const first = offered - waiting.length
      waiting = batch === waiting ? [] : waiting.slice(MAX_BATCH_RECORDS)
      underWay.push(first)
      void publish(batch, first)
    }
  }

  async function publish(batch: readonly Item[], first: number): Promise<void> {
    const startedAtMs = performance.now()
    const batchBytes = batch.reduce((sum, { value }) => sum + value.length, 0)
    let failure: unknown
    try {
      await bus.publish(batch)
    } catch (error) {
      failure = error ?? new Error('the bus gave no reason')
    }
    if (failure !== undefined) for (const item of batch) onLost(item, 'publish_failed')
    bytes -= batchBytes
    size -= batch.length
    underWay.splice(underWay.indexOf(first), 1)
    onPublished((performance.now() - startedAtMs) / 1_000, failure)
    flush()
    release()
    if (isFull && !holds(ROOM_SHARE)) {
      isFull = false
      onRoom()
    }
  }

  function release(): void {
    const unsettled = underWay[0] ?? offered - waiting.length
    while (waiters[0] !== undefined && waiters[0].upTo <= unsettled) waiters.shift()!.resolve()
  }

  return {
    offer(item) {
      if (size >= limits.maxRecords || bytes + item.value.length > limits.maxBytes) {
        onLost(item, 'queue_full')
        return
      }
      size++
      bytes += item.value.length
      offered++
      waiting.push(item)
      if (!isFull && holds(FULL_SHARE)) {
        isFull = true
        onFull()
      }
      if (waiting.length >= MAX_BATCH_RECORDS) flush()
      else timer ??= setTimeout(flush, FLUSH_AFTER_MS)
    },
    settled() {
      flush()
      const { promise, resolve } = Promise.withResolvers<void>()
      waiters.push({ upTo: offered, resolve })
      release()
      return promise
    },
  }
}
