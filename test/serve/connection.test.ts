import { expect, it } from 'vitest'
import { type LiveFrame, liveFrameSchema } from '#contract/http.ts'
import {
  type Connection,
  createConnection,
  MAX_BUFFERED_BYTES,
  type Source,
  type Wire,
} from '#serve/live/connection.ts'
import { EVERYTHING, ROW_ALONE, type Touched } from '#serve/live/touched.ts'

/** A wire that hands over only what its reader takes, and a source whose parts are as long as it is told. */
function rig({ partBytes = 100, rows = [] as string[] } = {}) {
  const rig = {
    nowMs: 0,
    buffered: [] as { frame: string; taken: () => void }[],
    sent: [] as string[],
    evicted: undefined as string | undefined,
    parts: [] as { address: string; touched: Touched }[],
    largest: 0,
    connection: undefined as unknown as Connection,
    bytes: () => rig.buffered.reduce((sum, { frame }) => sum + frame.length, 0),
    take: (frames = Infinity) => {
      for (const { taken } of rig.buffered.splice(0, frames)) taken()
    },
    subscribe: (channels: string[], overview = false) =>
      rig.connection.begin({ channels, overview, resume: undefined }),
  }
  const wire: Wire = {
    transport: 'websocket',
    send(frame, _cursor, taken) {
      rig.sent.push(frame)
      rig.buffered.push({ frame, taken })
      rig.largest = Math.max(rig.largest, rig.bytes())
    },
    bufferedBytes: () => rig.bytes(),
    evict(frame) {
      rig.evicted = frame
    },
  }
  const source: Source = {
    nowMs: () => rig.nowMs,
    cursor: () => `cursor-${rig.parts.length}`,
    roomOf: (address) => address,
    part(address, touched) {
      rig.parts.push({ address, touched })
      return JSON.stringify({ login: address, filling: 'x'.repeat(partBytes) })
    },
    rowsBehind(version, maxBytes) {
      const part: string[] = []
      let at = version
      for (let length = 0; at < rows.length && length < maxBytes; at++) {
        part.push(rows[at]!)
        length += rows[at]!.length
      }
      return { rows: part, gone: [], version: at, more: at < rows.length }
    },
  }
  rig.connection = createConnection(wire, source)
  return rig
}

// biome-ignore lint/suspicious/noExplicitAny: the parts of this rig are no channels
const read = (frame: string): any => JSON.parse(frame)

const touchedAll = (channels: readonly string[]) => new Map(channels.map((channel) => [channel, ROW_ALONE]))

it('sends many channels in parts, the cursor with the last one alone', () => {
  const { connection, subscribe, sent, take } = rig({ partBytes: 40_000 })
  const channels = Array.from({ length: 20 }, (_, at) => `demo_${at}`)
  subscribe(channels)
  connection.pump()
  for (let turn = 0; turn < 30; turn++) take()
  const frames = sent.map(read)
  expect(frames.map(({ type }) => type)).toEqual(['snapshot', ...Array(9).fill('update')])
  expect(frames.flatMap((frame) => frame.channels.map(({ login }: { login: string }) => login))).toEqual(
    channels,
  )
  expect(frames.slice(0, -1).every(({ cursor }) => cursor === '')).toBe(true)
  expect(frames.at(-1).cursor).not.toBe('')
})

it('keeps for a reader that stalls no more than the cap and the last value of each channel', () => {
  const stalled = rig({ partBytes: 50_000 })
  const channels = Array.from({ length: 50 }, (_, at) => `demo_${at}`)
  stalled.subscribe(channels)
  for (let turn = 0; turn < 5_000; turn++) {
    stalled.connection.moved(touchedAll(channels))
    stalled.connection.pump()
  }
  expect(stalled.largest).toBeLessThanOrEqual(MAX_BUFFERED_BYTES)
  const before = stalled.sent.length
  expect(before).toBeLessThan(6)
  for (let turn = 0; turn < 60; turn++) stalled.take()
  const logins = stalled.sent
    .map(read)
    .flatMap(({ channels }) => channels.map(({ login }: { login: string }) => login))
  expect(new Set(logins)).toEqual(new Set(channels))
  expect(stalled.evicted).toBeUndefined()
})

it('closes a reader that takes nothing for ten seconds, and says where to resume', () => {
  const slow = rig({ partBytes: 90_000 })
  slow.subscribe(['demo_one'])
  expect(slow.connection.pump()).toBe(true)
  const { cursor } = read(slow.sent[0]!)
  for (slow.nowMs = 1_000; slow.nowMs < 60_000 && slow.evicted === undefined; slow.nowMs += 1_000) {
    slow.connection.moved(touchedAll(['demo_one']))
    if (!slow.connection.pump()) break
  }
  expect(slow.nowMs).toBe(11_000)
  expect(read(slow.evicted!)).toMatchObject({ type: 'error', code: 'consumer_too_slow', resume: cursor })
})

it('says nothing to resume from to a reader that is closed amid a snapshot', () => {
  const slow = rig({ partBytes: 70_000 })
  slow.subscribe(['demo_one', 'demo_two'])
  slow.connection.pump()
  slow.take()
  slow.take()
  expect(read(slow.sent.at(-1)!).cursor).not.toBe('')
  slow.connection.startAnew()
  slow.connection.pump()
  expect(read(slow.sent.at(-1)!)).toMatchObject({ type: 'snapshot', cursor: '' })
  slow.connection.stop()
  expect(read(slow.evicted!)).not.toHaveProperty('resume')
})

it('does not close a reader that is slow but takes', () => {
  const slow = rig({ partBytes: 90_000 })
  slow.subscribe(['demo_one'])
  for (slow.nowMs = 0; slow.nowMs < 120_000; slow.nowMs += 1_000) {
    slow.connection.moved(touchedAll(['demo_one']))
    expect(slow.connection.pump()).toBe(true)
    if (slow.nowMs % 9_000 === 0) slow.take(1)
  }
})

it('sends a heartbeat after ten quiet seconds', () => {
  const quiet = rig()
  quiet.subscribe(['demo_one'])
  for (quiet.nowMs = 0; quiet.nowMs <= 30_000; quiet.nowMs += 1_000) {
    quiet.connection.pump()
    quiet.take()
  }
  const frames = quiet.sent.map((frame) => read(frame) as LiveFrame)
  expect(frames.map(({ type }) => type)).toEqual(['snapshot', 'heartbeat', 'heartbeat', 'heartbeat'])
  expect(liveFrameSchema.parse(frames[1])).toMatchObject({ type: 'heartbeat', cursor: 'cursor-1' })
})

it('sends a long overview in parts, and then only what changed, every two seconds at most', () => {
  const rows = Array.from({ length: 1_000 }, (_, at) =>
    JSON.stringify({ login: `demo_${at}`, filling: 'x'.repeat(900) }),
  )
  const wide = rig({ rows })
  wide.subscribe([], true)
  wide.connection.pump()
  for (let turn = 0; turn < 50; turn++) wide.take()
  const frames = wide.sent.map(read).filter(({ type }) => type === 'overview')
  expect(frames.flatMap(({ channels }) => channels)).toHaveLength(1_000)
  expect(frames.map(({ reset }) => reset ?? false)).toEqual([true, ...frames.slice(1).map(() => false)])
  expect(wide.largest).toBeLessThanOrEqual(MAX_BUFFERED_BYTES)
  const before = wide.sent.length
  rows.push('{"login":"demo_new"}')
  wide.nowMs = 1_000
  wide.connection.pump()
  expect(wide.sent).toHaveLength(before)
  wide.nowMs = 2_000
  wide.connection.pump()
  expect(read(wide.sent.at(-1)!)).toMatchObject({ type: 'overview', channels: [{ login: 'demo_new' }] })
})

it('answers a subscription to nothing', () => {
  const { connection, subscribe, sent } = rig()
  connection.pump()
  expect(sent).toEqual([])
  subscribe([])
  connection.pump()
  expect(read(sent[0]!)).toMatchObject({ type: 'snapshot', channels: [] })
})

it('answers a resumed client to which nothing happened with an update, not a snapshot', () => {
  const { connection, sent, parts } = rig()
  const rooms = new Map([['demo_one', 'demo_one']])
  connection.begin({
    channels: ['demo_one', 'demo_two'],
    overview: false,
    resume: { rooms, touched: () => ROW_ALONE },
  })
  connection.pump()
  expect(read(sent[0]!)).toMatchObject({ type: 'update' })
  expect(parts).toEqual([
    { address: 'demo_one', touched: ROW_ALONE },
    { address: 'demo_two', touched: EVERYTHING },
  ])
})
