import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OutgoingRecord } from '#bus/bus.ts'
import { toChunkKey } from '#bus/chunk.ts'
import { openLocalLog } from '#bus/local-log.ts'
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

/** What is said to have been heard, in the order in which it arrived. */
function spans(): { heardFromMs: number; heardToMs: number }[] {
  return arrived.flatMap(({ value }) => {
    const event = decodeEvent(value)
    return event?.kind === 'heard' ? [event] : []
  })
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
  await untilStraight(spool)
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

it.each(['damaged', 'gone'])(
  'says of no time that it was heard whose records on the disk are %s',
  async (fault) => {
    const startMs = nowMs
    isAway = true
    {
      await using spool = await open()
      await spool.publish([...toRecords(['first']), heard(startMs - 10_000, startMs - 1)])
      nowMs += 5_000
      await spool.publish([...toRecords(['second']), heard(startMs - 10_000, nowMs - 1)])
      nowMs += 5_000
      await spool.publish([...toRecords(['third']), heard(startMs - 10_000, nowMs - 1)])
    }
    await spoil(2, fault)
    isAway = false
    await using spool = await open()
    nowMs += 5_000
    await spool.publish([heard(startMs - 10_000, nowMs)])
    await vi.waitFor(() => expect(spans().at(-1)?.heardToMs).toBe(nowMs), 30_000)
    expect(texts()).toContain('third')
    const [before, ...behind] = spans()
    expect(before).toMatchObject({ heardFromMs: startMs - 10_000, heardToMs: startMs - 1 })
    for (const { heardFromMs } of behind) expect(heardFromMs).toBeGreaterThan(startMs + 5_000)
  },
)

it('sends what comes when the disk has lost all that was sent before', async () => {
  isAway = true
  {
    await using spool = await open()
    await spool.publish(toRecords(numbers(0, 10)))
    isAway = false
    await vi.waitFor(() => expect(texts()).toHaveLength(10), 30_000)
  }
  await spoil(0, 'gone')
  isAway = true
  await using spool = await open()
  await spool.publish(toRecords(['after']))
  isAway = false
  await vi.waitFor(() => expect(texts()).toContain('after'), 30_000)
})

it('takes nothing more after 12 minutes either when the clock was ahead before', async () => {
  nowMs += 24 * 60 * MINUTE_MS
  isAway = true
  await using spool = await open()
  await spool.publish(toRecords(['of tomorrow']))
  isAway = false
  await vi.waitFor(() => expect(texts()).toEqual(['of tomorrow']), 30_000)
  await untilStraight(spool)
  nowMs -= 24 * 60 * MINUTE_MS
  isAway = true
  await spool.publish(toRecords(['of today']))
  nowMs += 13 * MINUTE_MS
  await expect(spool.publish(toRecords(['too late']))).rejects.toMatchObject({ code: 'BUS_FULL' })
})

it('has nothing against what is heard after a restart when nothing is left to send', async () => {
  const startMs = nowMs
  nowMs += 24 * 60 * MINUTE_MS
  isAway = true
  {
    await using spool = await open()
    await spool.publish(toRecords(['of tomorrow']))
    nowMs += 14 * MINUTE_MS
    isAway = false
    await spool.publish(toRecords(['straight']))
  }
  nowMs = startMs + 15 * MINUTE_MS
  await using spool = await open()
  await spool.publish([heard(nowMs - 5_000, nowMs)])
  expect(spans()).toMatchObject([{ heardFromMs: nowMs - 5_000, heardToMs: nowMs }])
})

/** Resolves when what is published has arrived as soon as that is said: nothing goes by the disk. */
async function untilStraight(spool: SpoolTarget): Promise<void> {
  let published = 0
  await vi.waitFor(async () => {
    const text = `straight ${published++}`
    await spool.publish(toRecords([text]))
    expect(texts().at(-1)).toBe(text)
  }, 30_000)
}

/** Damages the chunk that holds the offset, or takes it away. */
async function spoil(offset: number, fault: string): Promise<void> {
  const log = await openLocalLog(folder)
  const key = toChunkKey(log.index.find(offset)!)
  await log.close()
  const level = new ClassicLevel<Buffer, Buffer>(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' })
  const value = (await level.get(key))!
  value[value.length - 1]! ^= 1
  await (fault === 'gone' ? level.del(key) : level.put(key, value))
  await level.close()
}
