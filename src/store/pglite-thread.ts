import { Worker } from 'node:worker_threads'
import type { Answer, Ask, FromWorker, ToWorker, WorkerStart } from './pglite-messages.ts'
import { QueryError, StoreError } from './store-error.ts'

/** The beat of the watchdog. Beats, not clocks, are counted, so that a busy main thread accuses nobody. */
const BEAT_MS = 1_000
/** With a full disk, so much silence means that PGlite hangs. */
const FULL_DISK_BEATS = 5
/** The longest that any statement may take: publishing a day of an archive takes some seconds. */
const STALL_BEATS = 90

export interface PgliteThread {
  ask(ask: Ask): Promise<Answer>
  /** Resolves with what ends it. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>
  /** Ends PGlite in order, then the thread; later calls reject with DATABASE_CLOSED. */
  close(): Promise<void>
}

export interface ThreadWatch {
  /** Told once when the thread is lost that had started. */
  onFailure: (error: Error) => void
  isDiskFull: () => Promise<boolean>
}

interface Waiting {
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
  beats: number
}

const NOBODY_WATCHES: ThreadWatch = { onFailure: () => {}, isDiskFull: async () => false }

/**
 * Starts PGlite's thread and watches it: when it does not answer (a full disk makes it spin for ever), the thread is
 * ended and every call, waiting or to come, rejects with DATABASE_STALLED or DISK_FULL.
 */
export async function startPgliteThread(
  start: WorkerStart,
  watch: ThreadWatch = NOBODY_WATCHES,
): Promise<PgliteThread> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
    workerData: start,
    execArgv: [],
  })
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<number, (payload: string) => void>()
  let lastId = 0
  let lost: Error | undefined
  let announceReady: (() => void) | undefined
  let ready = false

  const beat = setInterval(() => void watchOldest(), BEAT_MS).unref()

  async function watchOldest(): Promise<void> {
    const [oldest] = waiting.values()
    if (oldest === undefined) return
    oldest.beats++
    if (oldest.beats >= STALL_BEATS) {
      fail(
        new StoreError(
          'DATABASE_STALLED',
          `The database has not answered for ${STALL_BEATS} s: restart the program.`,
        ),
      )
    } else if (oldest.beats >= FULL_DISK_BEATS && (await isDiskFull())) {
      fail(new StoreError('DISK_FULL', 'The disk is full and the database hangs: make room, then restart.'))
    }
  }

  /** Of a disk that cannot be looked at nobody knows: then the longer patience holds. */
  function isDiskFull(): Promise<boolean> {
    return watch.isDiskFull().catch(() => false)
  }

  function end(error: Error): void {
    if (lost !== undefined) return
    lost = error
    clearInterval(beat)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function fail(error: Error): void {
    if (lost !== undefined) return
    end(error)
    void worker.terminate()
    if (ready) watch.onFailure(error)
  }

  function ask(question: Ask, id = ++lastId): Promise<Answer> {
    if (lost !== undefined) return Promise.reject(lost)
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, beats: 0 })
      const message: ToWorker = { ...question, id }
      worker.postMessage(message)
    })
  }

  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') return announceReady?.()
    if (message.kind === 'notify') return listeners.get(message.id)?.(message.payload)
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'result') return waiter?.resolve(message)
    return waiter?.reject(new QueryError(message.message, { code: message.code, detail: message.detail }))
  })
  worker.on('error', (cause) => {
    fail(new StoreError('DATABASE_FAILED', `The database failed: ${(cause as Error).message}`, { cause }))
  })
  worker.on('exit', () => fail(new StoreError('DATABASE_FAILED', "The database's thread ended by itself.")))

  await new Promise<void>((resolve, reject) => {
    announceReady = resolve
    waiting.set(0, { resolve: () => {}, reject, beats: 0 })
  })
  waiting.delete(0)
  ready = true

  return {
    ask,
    async listen(channel, onNotify) {
      const id = ++lastId
      listeners.set(id, onNotify)
      await ask({ kind: 'listen', channel }, id)
      return async () => {
        listeners.delete(id)
        if (lost === undefined) await ask({ kind: 'unlisten', listenId: id })
      }
    },
    async close() {
      if (lost !== undefined) return
      await ask({ kind: 'close' })
      end(new StoreError('DATABASE_CLOSED', 'The database is closed.'))
      await worker.terminate()
    },
  }
}
