import { randomUUID } from 'node:crypto'
import type { ImportRow } from '#contract/http.ts'
import { importReason } from '#contract/import-reason.ts'
import { importEnded } from '#telemetry/serve-events.ts'
import { Failure } from './errors.ts'

/** Each import keeps a core busy; the chat itself comes first. */
const IMPORTS_AT_ONCE = 2
/** Ended imports that are still listed. */
const ENDED_KEPT = 50
/** The rate shown is that of the last seconds. */
const RATE_MS = 3_000

/** How an archive is to be read; what is undefined is found by looking. */
export interface ArchiveOptions {
  /** The file's name, for people and for telling its format. */
  name: string
  format: string | undefined
  /** The login of the channel, where the archive does not say. */
  channel: string | undefined
  /** Where relative times begin, milliseconds since the epoch. */
  startMs: number | undefined
  /** How far ahead of UTC the archive's local times are, in milliseconds. */
  utcOffsetMs: number
  replace: boolean
  sort: boolean
  dryRun: boolean
}

/** How far an import is. Figures only grow. */
export type ImportProgress = Partial<
  Pick<
    ImportRow,
    | 'format'
    | 'channel'
    | 'state'
    | 'messages'
    | 'windowsWritten'
    | 'windowsSkipped'
    | 'dropped'
    | 'bytesRead'
  >
> & {
  /** The archive's fingerprint, once it is known: the stored import of that id is this one. */
  fingerprint?: string
}

/**
 * Imports an archive from its bytes: reads no faster than it counts, tells how far it is, and resolves with the last
 * word. Rejects with a message for people when the archive cannot be imported, and when `signal` aborts.
 */
export type ImportArchive = (
  archive: AsyncIterable<Uint8Array>,
  options: ArchiveOptions & { onProgress: (progress: ImportProgress) => void },
  signal: AbortSignal,
) => Promise<ImportProgress>

/** The imports that were posted to this process. */
export interface Imports {
  /** Imports the body; resolves with the row of an import that ended. */
  run(archive: AsyncIterable<Uint8Array>, posted: PostedArchive): Promise<ImportRow>
  /** Running and lately ended ones, newest first. */
  list(): ImportRow[]
  /** The rows' fingerprints, to tell them from those of other processes. */
  fingerprints(): Set<string>
  /** False when there is no such import. */
  cancel(id: string): boolean
  /** Cancels what still runs. */
  stop(): void
}

export interface PostedArchive {
  options: ArchiveOptions
  bytesTotal: number | undefined
  /** The client went away. */
  signal: AbortSignal
}

interface Job {
  row: ImportRow
  fingerprint: string | undefined
  stop: AbortController
  rate: { atMs: number; messages: number }
}

export function createImports(importArchive: ImportArchive | undefined, clock: () => number): Imports {
  const jobs = new Map<string, Job>()

  function running(): number {
    return [...jobs.values()].filter((job) => isRunning(job.row)).length
  }

  function note(job: Job, { fingerprint, ...progress }: ImportProgress): void {
    const nowMs = clock()
    Object.assign(job.row, progress, { updatedAt: new Date(nowMs).toISOString() })
    job.fingerprint = fingerprint ?? job.fingerprint
    const elapsedMs = nowMs - job.rate.atMs
    if (elapsedMs < RATE_MS) return
    job.row.messagesPerSecond = Math.round(((job.row.messages - job.rate.messages) * 1_000) / elapsedMs)
    job.rate = { atMs: nowMs, messages: job.row.messages }
  }

  function end(job: Job, state: 'done' | 'failed' | 'cancelled', reason: string): void {
    note(job, { state })
    job.row.reason = reason
    importEnded(state, reason)
    const ended = [...jobs].filter(([, { row }]) => !isRunning(row))
    for (const [id] of ended.slice(0, Math.max(0, ended.length - ENDED_KEPT))) jobs.delete(id)
  }

  return {
    async run(archive, { options, bytesTotal, signal }) {
      if (importArchive === undefined) throw new Failure('imports_off')
      if (running() >= IMPORTS_AT_ONCE) throw new Failure('too_many_imports')
      const job = createJob(options, bytesTotal, clock())
      jobs.set(job.row.id, job)
      const ending = AbortSignal.any([signal, job.stop.signal])
      try {
        const last = await importArchive(
          countBytes(archive, job.row),
          { ...options, onProgress: (progress) => note(job, progress) },
          ending,
        )
        note(job, last)
        end(job, 'done', '')
      } catch (error) {
        if (ending.aborted)
          end(job, 'cancelled', importReason(signal.aborted ? 'sender_gone' : 'cancelled', {}))
        else end(job, 'failed', error instanceof Error ? error.message : String(error))
      }
      return job.row
    },

    list: () => [...jobs.values()].map(({ row }) => row).reverse(),

    fingerprints: () => new Set([...jobs.values()].flatMap(({ fingerprint }) => fingerprint ?? [])),

    cancel(id) {
      const job = jobs.get(id)
      if (job === undefined) return false
      if (!isRunning(job.row)) throw new Failure('import_ended')
      job.stop.abort()
      return true
    },

    stop() {
      for (const { stop } of jobs.values()) stop.abort()
    },
  }
}

function createJob(options: ArchiveOptions, bytesTotal: number | undefined, nowMs: number): Job {
  const now = new Date(nowMs).toISOString()
  return {
    row: {
      id: randomUUID(),
      name: options.name,
      format: options.format ?? '',
      channel: options.channel ?? '',
      state: 'reading',
      reason: '',
      messages: 0,
      bytesRead: 0,
      bytesTotal: bytesTotal ?? null,
      messagesPerSecond: 0,
      windowsWritten: 0,
      windowsSkipped: 0,
      dropped: {},
      startedAt: now,
      updatedAt: now,
    },
    fingerprint: undefined,
    stop: new AbortController(),
    rate: { atMs: nowMs, messages: 0 },
  }
}

function isRunning({ state }: ImportRow): boolean {
  return state === 'reading' || state === 'publishing'
}

async function* countBytes(archive: AsyncIterable<Uint8Array>, row: ImportRow): AsyncGenerator<Uint8Array> {
  for await (const chunk of archive) {
    row.bytesRead += chunk.length
    yield chunk
  }
}
