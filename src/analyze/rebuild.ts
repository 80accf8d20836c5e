import type { Bus } from '#bus/bus.ts'
import { endOfRun, sizeOfRun, sliceRuns } from '#bus/record-run.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import type { Classifier } from '#model/classifier.ts'
import type { Claim } from '#store/ledger.ts'
import { createTally, REBUILD_MS, type Tally } from '#tally/tally.ts'
import type { EmoteWatch } from './emote-watch.ts'
import { labelMessage } from './label-message.ts'
import { checkPosition } from './read-partition.ts'
import type { TaughtBook } from './taught-book.ts'
import type { Turns } from './turns.ts'

/** Records a read: a few megabytes. */
const RECORDS_A_READ = 10_000
/** For what is on the log, but not there for the moment. */
const MAX_WAIT_MS = 500

export interface Rebuilding {
  bus: Bus
  claim: Claim
  labelling: (offset: number) => Classifier
  taught: TaughtBook
  /** Shown every message that was counted. */
  emoteWatch: EmoteWatch
  turns: Turns
  maxRecords: number
}

/**
 * A tally that knows what the last owner's knew, from the records before the claim's position: the same decisions,
 * nothing written. Gives also how many records that took. What the log has dropped of them is not known.
 */
export async function rebuildTally(
  { bus, claim, labelling, taught, emoteWatch, turns, maxRecords }: Rebuilding,
  signal: AbortSignal,
): Promise<{ tally: Tally; reread: number }> {
  const { partition, nextOffset, appendTimeMs } = claim
  const tally = createTally({ maxRecords })
  if (appendTimeMs === undefined) return { tally, reread: 0 }
  const byTime = await bus.offsetAt(partition, appendTimeMs - REBUILD_MS)
  const from = Math.max(0, byTime, nextOffset - 2 * maxRecords)
  const view = createEventView()
  let reread = 0
  for (let offset = from; offset < nextOffset; ) {
    const most = Math.min(RECORDS_A_READ, nextOffset - offset)
    const { runs, logStart } = await bus.read(partition, offset, {
      maxRecords: most,
      maxWaitMs: MAX_WAIT_MS,
      signal,
    })
    if (runs.length === 0) {
      if (logStart > offset) offset = logStart
      else await checkPosition(bus, claim, signal)
      continue
    }
    await turns.next()
    for (const run of sliceRuns(runs, offset, nextOffset)) {
      const { bytes, bounds, appendedAtMs } = run
      for (let index = 0; index < sizeOfRun(run); index++) {
        const at = run.offset + index
        readEventView(bytes, bounds[2 * index]!, bounds[2 * index + 1]!, view)
        const label = () => labelMessage({ classifier: labelling(at), taught }, run, view)
        const outcome = tally.apply(bytes, view, label, appendedAtMs, at)
        if (outcome === 'counted') emoteWatch.observe(bytes, view, appendedAtMs)
      }
      offset = endOfRun(run)
      reread += sizeOfRun(run)
    }
    tally.discard()
  }
  tally.reach(appendTimeMs)
  return { tally, reread }
}
