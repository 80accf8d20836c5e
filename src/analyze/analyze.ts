/**
 * Counts the bus into the database: reads the partitions that it is assigned, labels and tallies their messages, and
 * writes the windows' changes together with its position.
 */
import type { Bus } from '#bus/bus.ts'
import { openClassifier } from '#model/classifier.ts'
import { guessMeaning, isInLexicon, meaningOfName } from '#model/known-words.ts'
import type { Database } from '#store/database.ts'
import { saveModel } from '#store/models.ts'
import { MAX_RECORDS } from '#tally/tally.ts'
import { beginningRetried, partitionStopped } from '#telemetry/analyze-events.ts'
import { type Counting, countPartition } from './count-partition.ts'
import { type LiveTaughtBook, openTaughtBook } from './taught-book.ts'
import { createTurns } from './turns.ts'
import { retryForever } from './write-flush.ts'

export interface AnalyzeOptions {
  bus: Bus
  database: Database
  /** The bytes of the model that labels from now on. */
  modelFile: Uint8Array
  /** Names this process in the ledger. */
  owner: string
  flushIntervalMs?: number
  /** How long somebody else's claim is respected before what is still assigned to us is claimed anew. */
  afterFenceMs?: number
  /** How many records back a partition's memory reaches, see TallyOptions. */
  maxRecords?: number
  /** Whether the model was trained with a word, in small letters; such words are not proposed to be taught. */
  isTrainedWord?: (word: string) => boolean
  /** What the emote that a room calls so was called first, where a catalogue says so; such a name may tell its meaning. */
  baseNameOf?: (word: string, roomId: string) => string | undefined
  /** Milliseconds since the epoch. */
  clock?: () => number
  /** Told when a partition begins to be counted, and when it no longer is. */
  onCounting?: (partition: number, isCounted: boolean) => void
}

/**
 * Counts until `signal` aborts, then what is on the log by then, and resolves when it is written. Rejects when the
 * model does not fit, the bus fails, or none of the assigned partitions can be counted any more.
 */
export async function analyze(options: AnalyzeOptions, signal: AbortSignal): Promise<void> {
  const { bus, database, modelFile, owner } = options
  const {
    flushIntervalMs = 1_000,
    afterFenceMs = 1_000,
    maxRecords = MAX_RECORDS,
    clock = Date.now,
  } = options
  const isTrainedWord = options.isTrainedWord ?? (() => false)
  const onCounting = options.onCounting ?? (() => {})
  const baseNameOf = options.baseNameOf ?? (() => undefined)
  const classifier = openClassifier(modelFile)
  await using taught = await begin({ database, modelId: classifier.id, modelFile }, signal)
  if (taught === undefined) return
  const words = {
    isKnown: (word: string) => isInLexicon(word) || isTrainedWord(word.toLowerCase()),
    suggest(word: string, roomId: string) {
      const baseName = baseNameOf(word, roomId)
      return (baseName === undefined ? null : meaningOfName(baseName)) ?? guessMeaning(classifier, word)
    },
  }
  const counting = {
    bus,
    database,
    classifier,
    taught,
    words,
    turns: createTurns(),
    owner,
    flushIntervalMs,
    afterFenceMs,
    maxRecords,
    clock,
    onCounting,
  }
  const allFailed = new AbortController()
  const counted = new Map<number, CountedPartition>()

  function onFailure(error: Error): void {
    if ([...counted.values()].every(({ hasFailed }) => hasFailed)) allFailed.abort(error)
  }

  try {
    for await (const assigned of bus.assignments(AbortSignal.any([signal, allFailed.signal]))) {
      await leave(counted, (partition) => !assigned.includes(partition))
      for (const partition of assigned) {
        if (counted.has(partition)) continue
        counted.set(partition, startCounting(counting, { partition, ended: signal, onFailure }))
      }
    }
  } finally {
    await leave(counted, () => true)
  }
  allFailed.signal.throwIfAborted()
}

/** What every partition needs of the database, however long that is away; undefined when the signal comes before. */
async function begin(
  { database, modelId, modelFile }: Pick<AnalyzeOptions, 'database' | 'modelFile'> & { modelId: string },
  signal: AbortSignal,
): Promise<LiveTaughtBook | undefined> {
  try {
    await retryForever(() => saveModel(database, modelId, modelFile), beginningRetried, signal)
    return await retryForever(() => openTaughtBook(database), beginningRetried, signal)
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}

interface CountedPartition {
  /** It is no longer counted, but still assigned. */
  readonly hasFailed: boolean
  /** Writes what is counted, then lets go; never rejects. */
  leave(): Promise<void>
}

interface Starting {
  partition: number
  ended: AbortSignal
  onFailure: (error: Error) => void
}

function startCounting(counting: Counting, { partition, ended, onFailure }: Starting): CountedPartition {
  const revoked = new AbortController()
  const left = AbortSignal.any([revoked.signal, ended])
  let hasFailed = false
  const done = countPartition(counting, partition, { left, ended }).catch((error: Error) => {
    hasFailed = true
    partitionStopped({ topicId: counting.bus.topicId, partition }, error)
    onFailure(error)
  })
  return {
    get hasFailed() {
      return hasFailed
    },
    leave() {
      revoked.abort()
      return done
    },
  }
}

async function leave(
  counted: Map<number, CountedPartition>,
  isLeft: (partition: number) => boolean,
): Promise<void> {
  const leaving = [...counted].filter(([partition]) => isLeft(partition))
  for (const [partition] of leaving) counted.delete(partition)
  await Promise.all(leaving.map(([, partition]) => partition.leave()))
}
