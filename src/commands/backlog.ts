import type { PartitionBounds } from '#bus/kafka-bounds.ts'
import type { Position } from '#store/positions.ts'
import type { Finding } from './finding.ts'

/** Counting is about a second behind. What waits for longer than this, in milliseconds, is more than that. */
export const LATE_MS = 60_000

/** What of a partition is on the log and not in the counts. */
export interface Backlog {
  partition: number
  /** Records. */
  uncounted: number
  /** Of them, those that were appended before LATE_MS. */
  late: number
  /** Records that the log dropped before they were counted. */
  dropped: number
}

/** What is not counted yet; a partition that was never counted is counted from its start. */
export function backlogOf(
  bounds: readonly PartitionBounds[],
  positions: readonly Position[],
): readonly Backlog[] {
  const counted = new Map(positions.map(({ partition, nextOffset }) => [partition, nextOffset]))
  return bounds.map(({ partition, start, recent, end }) => {
    const position = counted.get(partition) ?? start
    const next = Math.max(position, start)
    return {
      partition,
      uncounted: Math.max(0, end - next),
      late: Math.max(0, recent - next),
      dropped: start - Math.min(position, start),
    }
  })
}

/** The backlog of a topic in words: the sum, and the partition that is furthest behind. */
export function describeBacklog(
  topic: string,
  backlog: readonly Backlog[],
): Pick<Finding, 'health' | 'words'> {
  const dropped = sumOf(backlog, 'dropped')
  if (dropped > 0)
    return {
      health: 'problem',
      words: `${topic} lost ${recordsOf(dropped)} before counting came to them: start more of chat analyze, and raise its retention.ms`,
    }
  const uncounted = sumOf(backlog, 'uncounted')
  if (uncounted === 0) return { health: 'ok', words: `${topic} is counted to its end` }
  const words = `${topic} has ${recordsOf(uncounted)} that ${uncounted === 1 ? 'is' : 'are'} not counted yet${worstOf(backlog, uncounted)}`
  const late = sumOf(backlog, 'late')
  if (late === 0) return { health: 'ok', words }
  const waiting = late === uncounted ? '' : `${inWords(late)} of them `
  return {
    health: 'warning',
    words: `${words}, ${waiting}for more than a minute: see that chat analyze or chat run is running, and start more of it if it is`,
  }
}

function worstOf(backlog: readonly Backlog[], uncounted: number): string {
  if (backlog.length === 1) return ''
  const worst = backlog.reduce((most, each) => (each.uncounted > most.uncounted ? each : most))
  const share = worst.uncounted === uncounted ? '' : `${inWords(worst.uncounted)} of them `
  return ` (${share}in partition ${worst.partition})`
}

function sumOf(backlog: readonly Backlog[], figure: 'uncounted' | 'late' | 'dropped'): number {
  return backlog.reduce((sum, each) => sum + each[figure], 0)
}

function recordsOf(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'record' : 'records'}`
}

function inWords(count: number): string {
  return count.toLocaleString('en')
}
