import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ClassicLevel } from 'classic-level'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toChunkKey } from '#bus/chunk.ts'
import { openLocalBus } from '#bus/local-bus.ts'
import { openLocalLog } from '#bus/local-log.ts'
import { describeBus, readAll, readRecords, toRecords, toTexts } from './bus-contract.ts'
import { recordsOf } from './records.ts'

const LOCAL_BUS = new URL('../../src/bus/local-bus.ts', import.meta.url).href
const START_MS = Date.UTC(2026, 0, 1)
const MINUTE_MS = 60_000

let root: string
let folders = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-bus-'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function newFolder(): string {
  return join(root, `bus-${folders++}`)
}

function texts(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `message ${from + index}`)
}

describeBus('the local bus', async () => {
  const folder = newFolder()
  return { open: () => openLocalBus({ folder }) }
})

it('never lets the append time run backwards, also over a restart', async () => {
  const folder = newFolder()
  let nowMs = START_MS
  const now = () => nowMs
  {
    await using before = await openLocalBus({ folder, now })
    await before.publish(toRecords(['one']))
    nowMs -= MINUTE_MS
    await before.publish(toRecords(['two']))
  }
  await using after = await openLocalBus({ folder, now })
  await after.publish(toRecords(['three']))
  const times = (await readRecords(after)).map(({ appendedAtMs }) => appendedAtMs)
  expect(times).toEqual([START_MS, START_MS, START_MS])
})

it('refuses a folder that is open already', async () => {
  const folder = newFolder()
  await using _bus = await openLocalBus({ folder })
  await expect(openLocalBus({ folder })).rejects.toMatchObject({ code: 'BUS_LOCKED' })
})

it('gives a log that is made anew another id', async () => {
  const folder = newFolder()
  const ids: string[] = []
  for (let round = 0; round < 2; round++) {
    await using bus = await openLocalBus({ folder })
    ids.push(bus.topicId)
    await bus[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  }
  expect(ids[1]).not.toBe(ids[0])
})

it('has every acknowledged record after a SIGKILL, in order, without a hole', async () => {
  const folder = newFolder()
  const script = `
    import { openLocalBus } from ${JSON.stringify(LOCAL_BUS)}
    const bus = await openLocalBus({ folder: ${JSON.stringify(folder)} })
    const encoder = new TextEncoder()
    for (let count = 0; ; count += 50) {
      const records = Array.from({ length: 50 }, (_, index) => ({ key: 'room', value: encoder.encode('message ' + (count + index)) }))
      void bus.publish(records).then(() => process.stdout.write((count + 50) + '\\n'))
      await new Promise((resolve) => setTimeout(resolve, 2))
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  for await (const lines of child.stdout) {
    acknowledged = Number(String(lines).trim().split('\n').at(-1))
    if (acknowledged > 2_000 && !child.killed) child.kill('SIGKILL')
  }
  await using bus = await openLocalBus({ folder })
  const kept = await readAll(bus)
  expect(kept).toEqual(texts(kept.length))
  expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
})

it('loses nothing that it acknowledged behind a change of the watch-list that the disk did not take', async () => {
  const folder = newFolder()
  const script = `
    import { openLocalBus } from ${JSON.stringify(LOCAL_BUS)}
    const bus = await openLocalBus({ folder: ${JSON.stringify(folder)} })
    const records = (text) => [{ key: 'room', value: new TextEncoder().encode(text) }]
    await bus.publish(records('before'))
    let isRefused = false
    for (let count = 0; !isRefused; count++) {
      const added = bus.watchList.add({ login: 'demo_' + count, addedAtMs: 0 })
      await added.catch((error) => {
        isRefused = true
        process.stdout.write(error.code + '\\n')
      })
    }
    for (let count = 0; count < 3; count++) {
      await bus.publish(records('x'.repeat(10_000) + count)).then(
        () => process.stdout.write('x'.repeat(10_000) + count + '\\n'),
        () => new Promise((resolve) => setTimeout(resolve, 1_100)),
      )
    }
    await bus[Symbol.asyncDispose]()`
  // A file may not grow beyond its limit, as on a disk that is full.
  const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1"`
  const { stdout } = await promisify(execFile)('sh', ['-c', limited, process.execPath, script])
  const [refusal, ...acknowledged] = stdout.trim().split('\n')
  expect(refusal).toBe('BUS_WRITE_FAILED')
  expect(acknowledged.length).toBeGreaterThan(0)
  await using bus = await openLocalBus({ folder })
  expect(await readAll(bus)).toEqual(['before', ...acknowledged])
})

it('keeps 30 minutes before the newest record, and everything that was not counted', async () => {
  let nowMs = START_MS
  await using bus = await openLocalBus({ folder: newFolder(), now: () => nowMs })
  const publishAt = async (minutes: number) => {
    nowMs = START_MS + minutes * MINUTE_MS
    await bus.publish(toRecords([`minute ${minutes}`]))
  }
  for (const minutes of [0, 10, 20, 45, 46]) await publishAt(minutes)
  expect(await readAll(bus)).toHaveLength(5)
  await bus.acknowledge(0, 2)
  await publishAt(47)
  const { logStart } = await bus.read(0, 0, { maxRecords: 1, maxWaitMs: 0 })
  expect(logStart).toBe(2)
  await bus.acknowledge(0, 6)
  await publishAt(48)
  expect(await readAll(bus, 2)).toEqual(['minute 20', 'minute 45', 'minute 46', 'minute 47', 'minute 48'])
  for (const minutes of [52, 53]) await publishAt(minutes)
  expect((await bus.read(0, 0, { maxRecords: 1, maxWaitMs: 0 })).logStart).toBe(3)
})

it('refuses records beyond its limit until what it holds is counted and old', async () => {
  let nowMs = START_MS
  await using bus = await openLocalBus({ folder: newFolder(), maxBytes: 10_000, now: () => nowMs })
  const large = () => bus.publish([{ key: 'room', value: new Uint8Array(8_000) }])
  await large()
  await large()
  await expect(large()).rejects.toMatchObject({ code: 'BUS_FULL' })
  nowMs += 31 * MINUTE_MS
  await expect(large()).rejects.toMatchObject({ code: 'BUS_FULL' })
  await bus.acknowledge(0, 2)
  await large()
  expect((await bus.read(0, 0, { maxRecords: 1, maxWaitMs: 0 })).logStart).toBe(1)
})

it('refuses records while the disk is nearly full', async () => {
  let free = 1_000_000
  await using bus = await openLocalBus({ folder: newFolder(), readFreeBytes: async () => free })
  await expect(bus.publish(toRecords(['one']))).rejects.toMatchObject({ code: 'DISK_FULL' })
  free = Number.MAX_SAFE_INTEGER
  await bus.publish(toRecords(['two']))
  expect(await readAll(bus)).toEqual(['two'])
})

it('says that damaged records are gone, and goes on behind them', async () => {
  const folder = newFolder()
  {
    await using bus = await openLocalBus({ folder })
    for (const from of [0, 5, 10]) await bus.publish(toRecords(texts(5, from)))
  }
  const log = await openLocalLog(folder)
  const damaged = log.index.find(5)!
  await log.close()
  const level = new ClassicLevel<Buffer, Buffer>(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' })
  const value = (await level.get(toChunkKey(damaged)))!
  value[value.length - 1]! ^= 1
  await level.put(toChunkKey(damaged), value)
  await level.close()

  await using bus = await openLocalBus({ folder })
  const before = await bus.read(0, 0, { maxRecords: 100, maxWaitMs: 0 })
  expect(toTexts(recordsOf(before))).toEqual(texts(5))
  const inside = await bus.read(0, 5, { maxRecords: 100, maxWaitMs: 0 })
  expect(inside).toMatchObject({ runs: [], logStart: 10, logEnd: 15 })
  const behind = await bus.read(0, 10, { maxRecords: 100, maxWaitMs: 0 })
  expect(toTexts(recordsOf(behind))).toEqual(texts(5, 10))
})

it('reads what is asked for while it is opened anew', async () => {
  const folder = newFolder()
  {
    await using bus = await openLocalBus({ folder })
    await bus.publish(toRecords(texts(5)))
  }
  const log = await openLocalLog(folder)
  const reopening = log.reopen()
  const runs = await log.load([log.index.find(0)!])
  await reopening
  expect(toTexts(recordsOf({ runs }))).toEqual(texts(5))
  await log.close()
})

it('says what to do when what it keeps of its records is damaged, and leaves the folder to others', async () => {
  const folder = newFolder()
  for (const from of [0, 3_000]) {
    await using bus = await openLocalBus({ folder })
    await bus.publish(toRecords(texts(3_000, from)))
  }
  const table = join(folder, (await readdir(folder)).find((name) => name.endsWith('.ldb'))!)
  const whole = await readFile(table)
  await writeFile(table, whole.toReversed())
  await expect(openLocalBus({ folder })).rejects.toMatchObject({
    code: 'BUS_DAMAGED',
    message: expect.stringContaining(folder),
  })
  await writeFile(table, whole)
  await using bus = await openLocalBus({ folder })
  expect(await readAll(bus)).toEqual(texts(6_000))
})

it('is the list of what was published, however it is published, read and reopened', async () => {
  const action = fc.oneof(
    fc.record({
      kind: fc.constant('publish' as const),
      sizes: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('read' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      most: fc.integer({ min: 1, max: 1_500 }),
    }),
    fc.record({ kind: fc.constant('reopen' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const folder = newFolder()
      let bus = await openLocalBus({ folder })
      const published: string[] = []
      for (const step of actions) {
        if (step.kind === 'publish') {
          const publishing = step.sizes.map((size) => {
            const some = texts(size, published.length)
            published.push(...some)
            return bus.publish(toRecords(some))
          })
          await Promise.all(publishing)
        } else if (step.kind === 'read') {
          const offset = Math.floor(step.at * published.length)
          const batch = await bus.read(0, offset, { maxRecords: step.most, maxWaitMs: 0 })
          expect(batch).toMatchObject({ logStart: 0, logEnd: published.length })
          const records = recordsOf(batch)
          expect(records.length > 0 || offset === published.length).toBe(true)
          expect(records.length).toBeLessThanOrEqual(step.most)
          expect(records.map((record) => record.offset)).toEqual(records.map((_, index) => offset + index))
          expect(toTexts(records)).toEqual(published.slice(offset, offset + records.length))
        } else {
          await bus[Symbol.asyncDispose]()
          bus = await openLocalBus({ folder })
        }
      }
      await bus[Symbol.asyncDispose]()
    }),
    { numRuns: 15 },
  )
})
