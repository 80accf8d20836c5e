import type { Config } from '#config.ts'
import type { Figures } from '#telemetry/metrics.ts'

/** What a thread is started with. */
export interface AnalyzerThreadStart {
  config: Config
  /** How many connections to the database it opens at most, beside the one that listens. */
  connections: number
}

/** What an analyzer says to one of its threads. */
export type ToAnalyzerThread =
  | { kind: 'assign'; partitions: readonly number[] }
  | { kind: 'figures'; id: number }
  | { kind: 'end' }

/** What a thread says to its analyzer. */
export type FromAnalyzerThread =
  | { kind: 'counting'; partition: number; isCounted: boolean }
  | { kind: 'acknowledged'; partition: number; nextOffset: number }
  | { kind: 'figures'; id: number; figures: Figures }
  /** None of its partitions can be counted any more. */
  | { kind: 'failed'; message: string }
