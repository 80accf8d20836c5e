import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OutgoingRecord } from '#bus/bus.ts'
import { openSpool, type SpoolTarget } from '#bus/spool.ts'
import { decodeEvent, encodeEvent } from '#contract/chat-event.ts'
import { toRecords } from './bus-contract.ts'

const MINUTE_MS = 60_000

let folder: string
let nowMs: number
let isAway: boolean
let arrived: OutgoingRecord[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-spool-'))
  nowMs = Date.UTC(2026, 0, 1)
  isAway = false
  arrived = []
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** A target that is there or away as the test says; one that failed stays so, as the real one does. */
function openTarget(): SpoolTarget {
  let hasFailed = false
  return {
    async publish(records) {
      await Promise.resolve()
      hasFailed ||= isAway
      if (hasFailed) throw new Error('away')
      arrived.push(...records)
    },
    async [Symbol.asyncDispose]() {},
  }
}

function open(maxBytes = 1e9): Promise<SpoolTarget> {
  return openSpool({
    folder,
    maxBytes,
    openTarget,
    now: () => nowMs,
    readFreeBytes: async () => Number.MAX_SAFE_INTEGER,
  })
}

function texts(): string[] {
  return arrived.map(({ value }) => new TextDecoder().decode(value))
}

function heard(heardFromMs: number, heardToMs: number): OutgoingRecord {
  const value = encodeEvent({
    kind: 'heard',
    roomId: '1',
    login: 'ann',
    session: 's',
    heardFromMs,
    heardToMs,
  })
  return { key: '1', value }
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `${from + index}`)
}

it('passes on what it is given while the target answers', async () => {
  await using spool = await open()
  await spool.publish(toRecords(['one', 'two']))
  expect(texts()).toEqual(['one', 'two'])
})

it('keeps what comes while the target is away, and passes it on in order when it is back', async () => {
  await using spool = await open()
  await spool.publish(toRecords(numbers(0, 10)))
  isAway = true
  await Promise.all(numbers(10, 60).map((text) => spool.publish(toRecords([text]))))
  expect(texts()).toEqual(numbers(0, 10))
  isAway = false
  const later = numbers(60, 90).map((text) => spool.publish(toRecords([text])))
  await Promise.all(later)
  await vi.waitFor(() => expect(texts()).toEqual(numbers(0, 90)), 30_000)
  await spool.publish(toRecords(['straight']))
  expect(texts().at(-1)).toBe('straight')
})

it('keeps keys', async () => {
  await using spool = await open()
  isAway = true
  await spool.publish([{ key: 'a room', value: new Uint8Array([1]) }])
  isAway = false
  await vi.waitFor(() => expect(arrived.map(({ key }) => key)).toEqual(['a room']), 30_000)
})

it('goes on where it was after a restart', async () => {
  isAway = true
  {
    await using spool = await open()
    await spool.publish(toRecords(numbers(0, 50)))
  }
  isAway = false
  await using spool = await open()
  await spool.publish(toRecords(['after']))
  await vi.waitFor(() => expect(texts()).toEqual([...numbers(0, 50), 'after']), 30_000)
})

it('takes nothing more when the target is away for 12 minutes', async () => {
  isAway = true
  await using spool = await open()
  await spool.publish(toRecords(['first']))
  nowMs += 11 * MINUTE_MS
  await spool.publish(toRecords(['still']))
  nowMs += 2 * MINUTE_MS
  await expect(spool.publish(toRecords(['too late']))).rejects.toMatchObject({ code: 'BUS_FULL' })
})

it('takes nothing beyond its bytes', async () => {
  isAway = true
  await using spool = await open(10_000)
  const large = () => spool.publish([{ key: '1', value: new Uint8Array(8_000) }])
  await large()
  await large()
  await expect(large()).rejects.toMatchObject({ code: 'BUS_FULL' })
})

it('forgets what could not be counted any more, and says of no such time that it was heard', async () => {
  const startMs = nowMs
  isAway = true
  await using spool = await open()
  await spool.publish([heard(startMs - 1_000, startMs)])
  nowMs += 8 * MINUTE_MS
  await spool.publish([heard(startMs - 1_000, nowMs)])
  nowMs += 7 * MINUTE_MS
  isAway = false
  await vi.waitFor(() => expect(arrived).toHaveLength(1), 30_000)
  await spool.publish([heard(startMs - 1_000, nowMs)])
  await vi.waitFor(() => expect(arrived).toHaveLength(2), 30_000)
  expect(arrived.map(({ value }) => decodeEvent(value))).toMatchObject([
    { heardFromMs: startMs + 1, heardToMs: startMs + 8 * MINUTE_MS },
    { heardFromMs: startMs + 1, heardToMs: startMs + 15 * MINUTE_MS },
  ])
})

it('sends what waits before it closes, when the target is back', async () => {
  isAway = true
  {
    await using spool = await open()
    await spool.publish(toRecords(numbers(0, 50)))
    isAway = false
  }
  expect(texts()).toEqual(numbers(0, 50))
})

it('closes with what waits on the disk while the target is away', async () => {
  isAway = true
  {
    await using spool = await open()
    await spool.publish(toRecords(numbers(0, 50)))
  }
  expect(texts()).toEqual([])
})
