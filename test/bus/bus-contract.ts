import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Bus, OutgoingRecord } from '#bus/bus.ts'
import { type BusRecord, recordsOf } from './records.ts'

export interface BusUnderTest {
  /** Opens the same log every time; the bus before must be disposed of. */
  open: () => Promise<Bus>
}

const START_MS = Date.UTC(2026, 0, 1)

export function toRecords(texts: readonly string[]): OutgoingRecord[] {
  return texts.map((text) => ({ key: 'room', value: new TextEncoder().encode(text) }))
}

export function toTexts(records: readonly BusRecord[]): string[] {
  return records.map(({ value }) => new TextDecoder().decode(value))
}

/** Everything from the offset on, in as many reads as it takes. */
export async function readRecords(bus: Bus, offset = 0): Promise<BusRecord[]> {
  const records: BusRecord[] = []
  for (let next = offset; ; ) {
    const some = recordsOf(await bus.read(0, next, { maxRecords: 500, maxWaitMs: 0 }))
    if (some.length === 0) return records
    records.push(...some)
    next = some.at(-1)!.offset + 1
  }
}

/** Their texts. */
export async function readAll(bus: Bus, offset = 0): Promise<string[]> {
  return toTexts(await readRecords(bus, offset))
}

/** What every bus promises, on its first partition. */
export function describeBus(name: string, prepare: () => Promise<BusUnderTest>): void {
  describe(name, () => {
    const opened: Bus[] = []
    const open = async (under: BusUnderTest): Promise<Bus> => {
      const bus = await under.open()
      opened.push(bus)
      return bus
    }

    afterEach(async () => {
      for (const bus of opened.splice(0)) await bus[Symbol.asyncDispose]()
    })

    it('gives back what was published, in order, with offsets from 0 without a hole', async () => {
      const bus = await open(await prepare())
      const texts = Array.from({ length: 2_345 }, (_, index) => `message ${index}`)
      await bus.publish(toRecords(texts))
      const records = await readRecords(bus)
      expect(toTexts(records)).toEqual(texts)
      expect(records.map(({ offset }) => offset)).toEqual(texts.map((_, index) => index))
      const batch = await bus.read(0, 0, { maxRecords: 10_000, maxWaitMs: 0 })
      expect(batch).toMatchObject({ logStart: 0, logEnd: texts.length })
    })

    it('keeps the order of publishes that do not wait for each other', async () => {
      const bus = await open(await prepare())
      const texts = Array.from({ length: 300 }, (_, index) => `message ${index}`)
      await Promise.all(texts.map((text) => bus.publish(toRecords([text]))))
      expect(await readAll(bus)).toEqual(texts)
    })

    it('reads from any offset, at most as many records as asked for', async () => {
      const bus = await open(await prepare())
      await bus.publish(toRecords(Array.from({ length: 2_500 }, (_, index) => `${index}`)))
      for (const offset of [0, 1, 999, 1_000, 1_001, 2_499]) {
        const records = recordsOf(await bus.read(0, offset, { maxRecords: 3, maxWaitMs: 0 }))
        const wanted = [offset, offset + 1, offset + 2].map(String)
        expect(records.length).toBeGreaterThan(0)
        expect(toTexts(records)).toEqual(wanted.slice(0, records.length))
      }
    })

    it('gives nothing at the end of the log', async () => {
      const bus = await open(await prepare())
      await bus.publish(toRecords(['one']))
      expect(await bus.read(0, 1, { maxRecords: 10, maxWaitMs: 0 })).toEqual({
        runs: [],
        logStart: 0,
        logEnd: 1,
      })
    })

    it('wakes a reader who waits when a record comes', async () => {
      const bus = await open(await prepare())
      const reading = bus.read(0, 0, { maxRecords: 10, maxWaitMs: 20_000 })
      await bus.publish(toRecords(['hello']))
      expect(toTexts(recordsOf(await reading))).toEqual(['hello'])
    })

    it('lets a reader who waits be aborted', async () => {
      const bus = await open(await prepare())
      const abort = new AbortController()
      const reading = bus.read(0, 0, { maxRecords: 10, maxWaitMs: 20_000, signal: abort.signal })
      abort.abort(new Error('enough'))
      await expect(reading).rejects.toThrow('enough')
    })

    it('keeps records, offsets and its id over a restart', async () => {
      const under = await prepare()
      const before = await under.open()
      await before.publish(toRecords(['one', 'two']))
      await before[Symbol.asyncDispose]()
      const after = await open(under)
      await after.publish(toRecords(['three']))
      expect(after.topicId).toBe(before.topicId)
      expect(await readAll(after)).toEqual(['one', 'two', 'three'])
    })

    it('stamps records with the time at which it appended them, and finds them by it', async () => {
      const bus = await open(await prepare())
      const beganMs = Date.now()
      for (const text of ['zero', 'one', 'two']) {
        await bus.publish(toRecords([text]))
        await sleep(5)
      }
      const [zero = 0, one = 0, two = 0] = (await readRecords(bus)).map(({ appendedAtMs }) => appendedAtMs)
      const times = [beganMs, zero, one, two, Date.now()]
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(await bus.offsetAt(0, zero - 5)).toBe(0)
      expect(await bus.offsetAt(0, zero)).toBe(0)
      expect(await bus.offsetAt(0, zero + 1)).toBe(1)
      expect(await bus.offsetAt(0, two)).toBe(2)
      expect(await bus.offsetAt(0, two + 1)).toBe(3)
    })

    it('carries empty records and all bytes', async () => {
      const bus = await open(await prepare())
      const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
      await bus.publish([
        { key: 'room', value: new Uint8Array(0) },
        { key: 'room', value: every },
      ])
      const records = recordsOf(await bus.read(0, 0, { maxRecords: 10, maxWaitMs: 0 }))
      expect(records.map(({ value }) => [...value])).toEqual([[], [...every]])
    })

    it('assigns partitions until it is told to stop', async () => {
      const bus = await open(await prepare())
      const abort = new AbortController()
      const assignments: (readonly number[])[] = []
      for await (const partitions of bus.assignments(abort.signal)) {
        assignments.push(partitions)
        abort.abort()
      }
      expect(assignments[0]).toContain(0)
    })

    it('keeps the watch-list over a restart', async () => {
      const under = await prepare()
      const before = await under.open()
      await before.watchList.add({ login: 'demo_one', addedAtMs: START_MS })
      await before.watchList.add({ login: 'demo_two', addedAtMs: START_MS })
      await before.watchList.remove('demo_one')
      await before[Symbol.asyncDispose]()
      const after = await open(under)
      await after.watchList.reach()
      expect(await after.watchList.list()).toEqual([{ login: 'demo_two', addedAtMs: START_MS }])
    })

    it('tells the watch-list at once and at every change', async () => {
      const bus = await open(await prepare())
      const abort = new AbortController()
      const seen: string[][] = []
      for await (const channels of bus.watchList.follow(abort.signal)) {
        seen.push(channels.map(({ login }) => login))
        if (seen.length === 1) await bus.watchList.add({ login: 'demo_one', addedAtMs: START_MS })
        if (seen.length === 2) await bus.watchList.remove('demo_one')
        if (seen.length === 3) abort.abort()
      }
      expect(seen).toEqual([[], ['demo_one'], []])
    })

    it('publishes what it was given before it closes, and nothing after', async () => {
      const under = await prepare()
      const bus = await under.open()
      const publishing = bus.publish(toRecords(['last words']))
      await bus[Symbol.asyncDispose]()
      await publishing
      await expect(bus.publish(toRecords(['too late']))).rejects.toMatchObject({ code: 'BUS_CLOSED' })
      expect(await readAll(await open(under))).toEqual(['last words'])
    })
  })
}
