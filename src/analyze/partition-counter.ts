import type { RecordRun } from '#bus/bus.ts'
import { endOfRun } from '#bus/record-run.ts'
import { DELETION, MESSAGE } from '#contract/chat-event.ts'
import { clearsRoom, createEventView, readEventView } from '#contract/event-view.ts'
import type { IngestGap } from '#store/dead-letters.ts'
import type { Claim, Flush } from '#store/ledger.ts'
import type { Outcome, Tally } from '#tally/tally.ts'
import { messagesCrowdedOut, recordsRead } from '#telemetry/analyze-events.ts'
import type { EmoteWatch } from './emote-watch.ts'
import { type Labeller, labelMessage } from './label-message.ts'
import { createSideCollection } from './side-records.ts'

/** What one owner of a partition has counted and not yet written. */
export interface PartitionCounter {
  /** The offset behind the last record counted. */
  readonly nextOffset: number
  /** The append time of the first record counted since the last flush, milliseconds since the epoch, if there is one. */
  readonly oldestMs: number | undefined
  /** Rows that a flush would write, about. */
  readonly pending: number
  /** Counts those of the records that follow each other from `nextOffset` on. */
  count(runs: readonly RecordRun[]): void
  /**
   * Notes that the records up to `toOffset` are lost; at most once between two flushes. What was said before the next one
   * was appended, and heard, may be among them.
   */
  skip(toOffset: number): IngestGap
  /** Everything counted since the last one. */
  takeFlush(): Flush
}

export interface CountedFrom extends Pick<Claim, 'nextOffset' | 'heardFromMs'> {
  /** As if records had been skipped. */
  isAfterLoss: boolean
}

export function createPartitionCounter(
  tally: Tally,
  { labeller, emoteWatch }: { labeller: Labeller; emoteWatch: EmoteWatch },
  { isAfterLoss, ...claim }: CountedFrom,
): PartitionCounter {
  const side = createSideCollection()
  const view = createEventView()
  let run: RecordRun
  let { nextOffset, heardFromMs } = claim
  let isBehindLoss = isAfterLoss
  let oldestMs: number | undefined
  let gap: IngestGap | undefined
  let crowdedOut = tally.crowdedOut
  let taughtId = labeller.taught.lastId

  /** A lesson that holds for a record labelled without it is not taken for known: the flush will be refused. */
  function noteLessons(): void {
    const { taught } = labeller
    if (taught.lastId > taughtId && taught.firstSinceMs(taughtId) > tally.appendTimeMs)
      taughtId = taught.lastId
  }

  function begin(appendedAtMs: number): void {
    oldestMs ??= appendedAtMs
    if (isBehindLoss) heardFromMs = Math.max(heardFromMs ?? 0, appendedAtMs)
    isBehindLoss = false
  }

  const label = () => labelMessage(labeller, run, view)

  function countRecord(index: number): Outcome {
    const { bytes, bounds, appendedAtMs } = run
    const offset = run.offset + index
    const start = bounds[2 * index]!
    const end = bounds[2 * index + 1]!
    readEventView(bytes, start, end, view)
    const { kind } = view
    const { rooms } = tally
    let outcome = tally.apply(bytes, view, label, appendedAtMs, offset)
    if (outcome === 'noted' && (kind !== DELETION || clearsRoom(view)))
      outcome = side.add(bytes.subarray(start, end), tally.appendTimeMs, heardFromMs)
    if (tally.rooms > rooms && kind === MESSAGE)
      side.addIdentity(bytes.subarray(start, end), tally.appendTimeMs)
    if (outcome === 'counted') emoteWatch.observe(bytes, view, appendedAtMs)
    if (outcome === 'malformed') side.addDeadLetter({ offset, reason: outcome, bytes: end - start })
    return outcome
  }

  return {
    get nextOffset() {
      return nextOffset
    },
    get oldestMs() {
      return oldestMs
    },
    get pending() {
      return tally.pendingWindows + side.size
    },
    count(runs) {
      noteLessons()
      const outcomes = new Map<Outcome, number>()
      for (run of runs) {
        if (run.offset > nextOffset) break
        const end = endOfRun(run)
        if (nextOffset < end) begin(run.appendedAtMs)
        for (; nextOffset < end; nextOffset++) {
          const outcome = countRecord(nextOffset - run.offset)
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }
      }
      recordsRead(outcomes)
      if (tally.crowdedOut > crowdedOut) messagesCrowdedOut(tally.crowdedOut - crowdedOut)
      crowdedOut = tally.crowdedOut
    },
    skip(toOffset) {
      isBehindLoss = true
      gap = { fromOffset: nextOffset, toOffset, reason: 'dropped by the log' }
      nextOffset = toOffset
      return gap
    },
    takeFlush() {
      const flush: Flush = {
        nextOffset,
        appendTimeMs: tally.appendTimeMs,
        taughtId,
        windows: tally.drain(),
        ...side.take(),
        proposals: emoteWatch.take(tally.appendTimeMs),
        ...(gap === undefined ? {} : { gap }),
        ...(heardFromMs === undefined ? {} : { heardFromMs }),
      }
      gap = undefined
      oldestMs = undefined
      return flush
    },
  }
}
