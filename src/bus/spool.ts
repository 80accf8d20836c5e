import { setTimeout as sleep } from 'node:timers/promises'
import { decodeEvent, encodeEvent, HEARD } from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { spoolBegan, spoolEmptied, spoolForgot, spoolMeasured } from '#telemetry/bus-events.ts'
import type { OutgoingRecord, RecordRun } from './bus.ts'
import { BusError } from './bus-error.ts'
import { type Chunk, endOf } from './chunk.ts'
import { closeQuietly } from './close-quietly.ts'
import { openLocalLog, readOrClose } from './local-log.ts'
import { createLogWriter } from './log-writer.ts'
import { endOfRuns } from './record-run.ts'

/** What is spooled longer ago than this could be counted too late: nothing more is taken then. */
const SPOOL_MS = 12 * 60_000
/** What is older when brokers are back is forgotten: with the way to them still ahead, it might not count. */
const REPLAY_MS = SPOOL_MS + 90_000
const CHUNKS_A_SEND = 8
const RETRY_MS = 1_000
/** How long a spool that is closed may still send what waits. */
const LAST_SENDS_MS = 4_000
const STATE_KEY = Buffer.from('replayed')

/** Where records go in the end. */
export interface SpoolTarget extends AsyncDisposable {
  /** Rejects when they may be lost; nothing that comes after a rejection is accepted. */
  publish(records: readonly OutgoingRecord[]): Promise<void>
}

export interface SpoolOptions {
  folder: string
  maxBytes: number
  /** A new target after one that failed. */
  openTarget: () => SpoolTarget
  /** Milliseconds since the epoch. */
  now: () => number
  readFreeBytes: () => Promise<number>
}

interface Pending {
  records: readonly OutgoingRecord[]
  resolve: () => void
  reject: (error: unknown) => void
}

interface Replayed {
  /** Offset in the spool of the next record to be sent. */
  position: number
  /** What was received before is forgotten in part, so nobody may say that he heard it. */
  heardFromMs: number
}

/**
 * Publishes straight to the target while that answers. When it does not, records go to a log on disk, in order, and
 * from there to the target when it is back; then straight again. Publishing resolves when the target or the disk has
 * the records. It rejects with BUS_FULL when the target is away for 12 minutes or `maxBytes` are spooled. What then
 * proves too old to count is forgotten, and taken out of what is said to have been heard, as is what the disk lost. A spool
 * that is closed sends what waits as long as the target answers, for some seconds; one that was not empty goes on where it
 * was when it is opened again.
 */
export async function openSpool(options: SpoolOptions): Promise<SpoolTarget> {
  const { folder, now } = options
  const log = await openLocalLog(folder)
  const writer = createLogWriter(folder, log, {
    ...options,
    isForward: false,
    onAppend: () => {},
    onReopen: () => {},
  })
  const stored = await readOrClose(log.level, (level) => level.get(STATE_KEY))
  const state: Replayed =
    stored === undefined ? { position: 0, heardFromMs: 0 } : (JSON.parse(stored.toString()) as Replayed)
  // A disk that lost the log's end gives its offsets again.
  state.position = Math.min(state.position, log.end)
  // What is heard by this process begins behind all that an earlier one left out.
  if (log.index.find(state.position) === undefined) state.heardFromMs = 0
  /** Nothing more is taken. */
  const closing = new AbortController()
  /** Nothing more is sent. */
  const ended = new AbortController()
  let target: SpoolTarget | undefined
  /** Not yet with the target, nor on their way to the disk; in order. */
  let pending: Pending[] = []
  /** Held back are records while the last that lie on the disk go ahead of them. */
  let mode: 'straight' | 'spooling' | 'holding' = 'straight'
  let replaying: Promise<void> | undefined

  function sendStraight(entry: Pending): void {
    target ??= options.openTarget()
    target.publish(entry.records).then(
      () => {
        if (!pending.includes(entry)) return
        pending.splice(pending.indexOf(entry), 1)
        entry.resolve()
      },
      (error: unknown) => {
        if (pending.includes(entry)) giveUp(error)
      },
    )
  }

  /** The target does not answer: everything that it has not acknowledged goes to the disk, in its order. */
  function giveUp(error: unknown): void {
    mode = 'spooling'
    spoolBegan(error)
    const failed = target
    target = undefined
    if (failed !== undefined) void closeQuietly(failed)
    for (const { records, resolve, reject } of pending.splice(0)) write(records).then(resolve, reject)
    replaying ??= replay()
  }

  async function write(records: readonly OutgoingRecord[]): Promise<void> {
    const oldest = log.index.find(state.position)
    if (oldest !== undefined && now() - oldest.appendedAtMs > SPOOL_MS) {
      throw new BusError(
        'BUS_FULL',
        `Kafka is away for more than ${SPOOL_MS / 60_000} minutes: chat is not heard until it is back.`,
      )
    }
    await writer.write(records.map(withKey))
    spoolMeasured({
      bytes: bytesLeft(),
      oldestMs: now() - (log.index.find(state.position)?.appendedAtMs ?? now()),
    })
  }

  function bytesLeft(): number {
    return log.index.find(state.position) === undefined ? 0 : log.index.bytes
  }

  /** Sends what lies on the disk until there is nothing, however often the target fails; once it closes, until it fails. */
  async function replay(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        await sendSpooled()
        mode = 'holding'
        await writer.flush()
        await sendSpooled()
        if (ended.signal.aborted) break
        mode = 'straight'
        replaying = undefined
        spoolEmptied()
        for (const entry of [...pending]) sendStraight(entry)
        return
      } catch (error) {
        giveUp(error)
        if (closing.signal.aborted) return
        await sleep(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {})
      }
    }
  }

  async function sendSpooled(): Promise<void> {
    while (!ended.signal.aborted) {
      await forgetOld()
      const chunk = log.index.find(state.position)
      if (chunk === undefined) return
      await sendFrom(chunk)
    }
  }

  async function sendFrom(chunk: Chunk): Promise<void> {
    const loaded = await log.load(log.index.run(chunk, CHUNKS_A_SEND))
    if (chunk.baseOffset > state.position || loaded.length === 0) leaveOut(chunk)
    if (loaded.length === 0) return await moveOn(endOf(chunk))
    target ??= options.openTarget()
    await target.publish(clip(loaded.flatMap(toRecords)))
    await moveOn(endOfRuns(loaded)!)
  }

  async function forgetOld(): Promise<void> {
    for (;;) {
      const chunk = log.index.find(state.position)
      if (chunk === undefined || now() - chunk.appendedAtMs <= REPLAY_MS) return
      leaveOut(chunk)
      spoolForgot(chunk.count)
      await moveOn(endOf(chunk))
    }
  }

  /** Something of what was received by the chunk's time is not sent. */
  function leaveOut({ appendedAtMs }: Chunk): void {
    state.heardFromMs = Math.max(state.heardFromMs, appendedAtMs + 1)
  }

  /** What cannot be noted for the moment is sent again after a restart. */
  async function moveOn(position: number): Promise<void> {
    state.position = position
    const dropped = log.index.dropWhile((chunk) => endOf(chunk) <= position)
    const noted = { key: STATE_KEY, value: Buffer.from(JSON.stringify(state)) }
    await writer.put(noted, dropped).catch(() => {})
    spoolMeasured({ bytes: bytesLeft(), oldestMs: now() - (log.index.find(position)?.appendedAtMs ?? now()) })
  }

  /** Takes what was forgotten out of what is said to have been heard. */
  function clip(records: readonly OutgoingRecord[]): readonly OutgoingRecord[] {
    if (state.heardFromMs === 0) return records
    return records.flatMap((record) => clipHeard(record, state.heardFromMs))
  }

  if (log.index.find(state.position) !== undefined) {
    mode = 'spooling'
    replaying = replay()
  }

  return {
    publish(records) {
      if (closing.signal.aborted) return Promise.reject(new BusError('BUS_CLOSED', 'The bus is closed.'))
      const clipped = clip(records)
      if (clipped.length === 0) return Promise.resolve()
      if (mode === 'spooling') return write(clipped)
      return new Promise((resolve, reject) => {
        const entry = { records: clipped, resolve, reject }
        pending.push(entry)
        if (mode === 'straight') sendStraight(entry)
      })
    },

    async [Symbol.asyncDispose]() {
      closing.abort()
      await withinLastSends(replaying)
      ended.abort()
      const last = target
      if (mode === 'straight') await last?.[Symbol.asyncDispose]()
      else if (last !== undefined) void closeQuietly(last)
      await replaying
      const unsent = pending
      pending = []
      for (const { records, resolve, reject } of unsent) write(records).then(resolve, reject)
      await writer.flush()
      await log.close()
    },
  }
}

async function withinLastSends(sends: Promise<void> | undefined): Promise<void> {
  const done = new AbortController()
  const limit = sleep(LAST_SENDS_MS, undefined, { signal: done.signal }).catch(() => {})
  await Promise.race([sends, limit])
  done.abort()
}

const view = createEventView()

function clipHeard(record: OutgoingRecord, heardFromMs: number): OutgoingRecord[] {
  const { key, value } = record
  if (!readEventView(value, 0, value.length, view) || view.kind !== HEARD) return [record]
  const event = decodeEvent(value)
  if (event?.kind !== 'heard' || event.heardFromMs >= heardFromMs) return [record]
  if (event.heardToMs <= heardFromMs) return []
  return [{ key, value: encodeEvent({ ...event, heardFromMs }) }]
}

/** key-size:u16 key value */
function withKey({ key, value }: OutgoingRecord): OutgoingRecord {
  const bytes = Buffer.from(key)
  const joined = Buffer.allocUnsafe(2 + bytes.length + value.length)
  joined.writeUInt16BE(bytes.length, 0)
  joined.set(bytes, 2)
  joined.set(value, 2 + bytes.length)
  return { key, value: joined }
}

function toRecords({ bytes, bounds }: RecordRun): OutgoingRecord[] {
  const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bounds.length / 2 }, (_, index) => {
    const at = bounds[2 * index]!
    const keyEnd = at + 2 + chunk.readUInt16BE(at)
    return {
      key: chunk.toString('utf8', at + 2, keyEnd),
      value: chunk.subarray(keyEnd, bounds[2 * index + 1]),
    }
  })
}
