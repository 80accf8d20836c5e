/** What the main thread and PGlite's thread say to each other. */

export interface WorkerStart {
  /** Absent: the database lives in memory. */
  folder?: string
  /** Begin with the shipped dump of an empty cluster. */
  fromDump: boolean
}

export type Ask =
  | { kind: 'query'; statement: string; parameters: readonly unknown[]; mayCheckpoint: boolean }
  | { kind: 'execute'; statements: string }
  | { kind: 'listen'; channel: string }
  | { kind: 'unlisten'; listenId: number }
  | { kind: 'close' }

export type ToWorker = Ask & { id: number }

export interface Answer {
  rows: unknown[]
  affectedRows: number
  /** SELECT, INSERT, COMMIT, ROLLBACK, … */
  command: string
}

export type FromWorker =
  | { kind: 'ready' }
  | ({ kind: 'result'; id: number } & Answer)
  | { kind: 'error'; id: number; message: string; code: string; detail: string }
  | { kind: 'notify'; id: number; payload: string }
