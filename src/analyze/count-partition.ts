import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from '#bus/bus.ts'
import type { Classifier } from '#model/classifier.ts'
import type { Database } from '#store/database.ts'
import { type Claim, claimPartition, type PartitionKey } from '#store/ledger.ts'
import {
  lastFlushGivenUp,
  logBegins,
  partitionClaimed,
  partitionLeft,
  writeRetried,
} from '#telemetry/analyze-events.ts'
import { createEmoteWatch, type WordFacts } from './emote-watch.ts'
import { createFlusher } from './flusher.ts'
import { openLabelling } from './labelling.ts'
import { createPartitionCounter, type PartitionCounter } from './partition-counter.ts'
import { checkPosition, readPartition, readToEnd } from './read-partition.ts'
import { rebuildTally } from './rebuild.ts'
import type { LiveTaughtBook } from './taught-book.ts'
import type { Turns } from './turns.ts'
import { retryForever } from './write-flush.ts'

/** How long a process that ends may read the rest of the log, and then try to write it. */
const DRAIN_MS = 3_000
const LAST_FLUSH_MS = 5_000

export interface Counting {
  bus: Bus
  database: Database
  /** Its file is saved in the database. */
  classifier: Classifier
  taught: LiveTaughtBook
  words: WordFacts
  turns: Turns
  /** Who counts, for people who look into the ledger. */
  owner: string
  flushIntervalMs: number
  /** See AnalyzeOptions. */
  afterFenceMs: number
  /** See TallyOptions. */
  maxRecords: number
  /** Milliseconds since the epoch. */
  clock: () => number
  /** See AnalyzeOptions. */
  onCounting: (partition: number, isCounted: boolean) => void
}

export interface Ends {
  /** The partition is no longer ours, or the process ends: what is counted is written. */
  left: AbortSignal
  /** The process ends: what is on the log by then is counted, too, if that is quick. */
  ended: AbortSignal
}

/**
 * Counts a partition until it is left, claiming it again when somebody else had it for a while. Rejects when log and
 * ledger do not belong together any more, or on a fault of ours.
 */
export async function countPartition(counting: Counting, partition: number, ends: Ends): Promise<void> {
  const key = { topicId: counting.bus.topicId, partition }
  while (!ends.left.aborted) {
    try {
      const { claim, counter } = await takePartition(counting, key, ends.left)
      counting.onCounting(partition, true)
      const isFenced = await countClaimed(counting, { claim, counter }, ends).finally(() =>
        counting.onCounting(partition, false),
      )
      partitionLeft(claim, claim.nextOffset)
      if (isFenced) await sleep(counting.afterFenceMs, undefined, { signal: ends.left })
    } catch (error) {
      if (!isEnd(error, ends.left)) throw error
    }
  }
}

/** Whether something ended because of the signal, not for a fault. */
function isEnd(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && (error === signal.reason || (error as Error).name === 'AbortError')
}

interface Counted {
  claim: Claim
  counter: PartitionCounter
}

/** Claims the partition and remembers what its last owner knew. */
async function takePartition(counting: Counting, key: PartitionKey, signal: AbortSignal): Promise<Counted> {
  const { bus, database, classifier, taught, words, turns, owner, maxRecords } = counting
  const startedAt = performance.now()
  const { logStart, logEnd } = await bus.read(key.partition, 0, { maxRecords: 1, maxWaitMs: 0, signal })
  const onFailure = (error: Error) => writeRetried('claim', key, error)
  const claim = await retryForever(
    () => claimPartition(database, key, { owner, logStart, modelId: classifier.id }),
    onFailure,
    signal,
  )
  if (claim.nextOffset > logEnd) await checkPosition(bus, claim, signal)
  const isFirst = claim.appendTimeMs === undefined
  const isAfterLoss = isFirst && (claim.isReplacing || claim.nextOffset > 0)
  if (isAfterLoss) logBegins(claim)
  const labelling = await retryForever(
    () => openLabelling(database, claim.modelSwitches, classifier),
    onFailure,
    signal,
  )
  // What is taught from here on holds only for records that are not yet counted.
  await retryForever(taught.refresh, onFailure, signal)
  const emoteWatch = createEmoteWatch(words)
  const rebuilding = { bus, claim, labelling, taught, emoteWatch, turns, maxRecords }
  const { tally, reread } = await rebuildTally(rebuilding, signal)
  partitionClaimed(key, { ...claim, reread, seconds: (performance.now() - startedAt) / 1_000 })
  const labeller = { classifier, taught }
  return {
    claim,
    counter: createPartitionCounter(tally, { labeller, emoteWatch }, { ...claim, isAfterLoss }),
  }
}

/** True when somebody else claimed the partition meanwhile. */
async function countClaimed(
  { bus, database, turns, flushIntervalMs, clock }: Counting,
  { claim, counter }: Counted,
  { left, ended }: Ends,
): Promise<boolean> {
  using lastMoment = abortAfter(left, DRAIN_MS + LAST_FLUSH_MS)
  const flusher = createFlusher({ bus, database, claim, counter, clock }, lastMoment.signal)
  const reading = { bus, claim, counter, flusher, turns, clock }
  try {
    await readPartition(reading, { flushIntervalMs }, left)
  } catch (error) {
    if (!isEnd(error, left)) throw error
  }
  if (ended.aborted) await readToEnd(reading, DRAIN_MS)
  try {
    await flusher.writeAll()
  } catch (error) {
    if (!isEnd(error, lastMoment.signal)) throw error
    lastFlushGivenUp(claim)
  }
  return flusher.isFenced
}

/** A signal that aborts so long after another one, unless it is disposed of before. */
function abortAfter(signal: AbortSignal, afterMs: number): Disposable & { signal: AbortSignal } {
  const later = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const start = () => {
    timer = setTimeout(() => later.abort(signal.reason), afterMs)
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return {
    signal: later.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      signal.removeEventListener('abort', start)
    },
  }
}
