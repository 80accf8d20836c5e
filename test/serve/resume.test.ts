import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WantedChannel, WatchList } from '#bus/bus.ts'
import { liveFrameSchema } from '#contract/http.ts'
import type { Wire } from '#serve/live/connection.ts'
import { type Feed, type LiveConnection, openFeed } from '#serve/live/feed.ts'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { type ChatWriter, heard, joined, openChatWriter, windowChanges } from './chat-writer.ts'
import { applyFrame, createLiveState, type LiveState, toComparable } from './live-state.ts'

const MINUTE_MS = 60_000
const ROOMS = 2

let database: Database
let writers: ChatWriter[]
let feed: Feed
let nowMs = Date.UTC(2026, 0, 1)
const wanted: WantedChannel[] = []

const watchList: WatchList = {
  add: async (channel) => void wanted.push(channel),
  remove: async () => {},
  list: async () => wanted,
  reach: async () => {},
  async *follow() {},
}

beforeAll(async () => {
  database = await openFreshDatabase()
  writers = [await openChatWriter(database, 'one'), await openChatWriter(database, 'two')]
  feed = await openFeed({ database, watchList, clock: () => nowMs })
})
afterAll(async () => {
  await feed[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

interface Client {
  state: LiveState
  live: LiveConnection
  /** The state from before the last frames: what a client that lost them holds. */
  earlier: LiveState
}

/** A client that goes on from what it holds, over a wire that takes everything after a while. */
function connect(feed: Feed, channels: readonly string[], state: LiveState): Client {
  const wire: Wire = {
    transport: 'websocket',
    send(frame, _cursor, taken) {
      applyFrame(state, liveFrameSchema.parse(JSON.parse(frame)))
      queueMicrotask(taken)
    },
    bufferedBytes: () => 0,
    evict() {},
  }
  const live = feed.connect(wire)
  live.subscribe({ channels, overview: false, since: state.cursor })
  return { state, live, earlier: structuredClone(state) }
}

const change = fc.oneof(
  fc.record({
    kind: fc.constant('window' as const),
    room: fc.nat(ROOMS - 1),
    /** Seconds before now. */
    agoS: fc.nat(1_100),
    messages: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('heard' as const),
    room: fc.nat(ROOMS - 1),
    agoS: fc.nat(300),
    lastsS: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({ kind: fc.constant('raid' as const), room: fc.nat(ROOMS - 1), agoS: fc.nat(1_100) }),
  fc.record({ kind: fc.constant('status' as const), room: fc.nat(ROOMS - 1) }),
)
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('flush' as const),
      writer: fc.nat(1),
      changes: fc.array(change, { maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('cut' as const), loses: fc.boolean(), forgets: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 200 }) }),
  },
)

let run = 0

it('gives a client the state of the database, however it was cut off and came back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      nowMs += 60 * MINUTE_MS
      const rooms = Array.from({ length: ROOMS }, (_, room) => ({
        roomId: `${run}-${room}`,
        login: `demo_${run}_${room}`,
      }))
      run++
      const channels = rooms.map(({ login }) => login)
      let client = connect(feed, channels, createLiveState())

      for (const each of steps) {
        if (each.kind === 'wait') nowMs += each.seconds * 1_000
        else if (each.kind === 'look') {
          client.earlier = structuredClone(client.state)
          await feed.row(channels[0]!)
        } else if (each.kind === 'cut') {
          client.live.close()
          if (each.forgets) await database.query('delete from changes')
          client = connect(feed, channels, each.loses ? client.earlier : client.state)
        } else {
          await writers[each.writer]!.flush(toFlush(each.changes, rooms))
        }
      }
      nowMs += 6_000
      await feed.row(channels[0]!)
      await using anew = await openFeed({ database, watchList, clock: () => nowMs })
      const fresh = connect(anew, channels, createLiveState())
      await anew.row(channels[0]!)
      const shownFromMs = nowMs - 19 * MINUTE_MS
      expect(toComparable(client.state, shownFromMs)).toEqual(toComparable(fresh.state, shownFromMs))
      client.live.close()
      fresh.live.close()
    }),
    { numRuns: 60 },
  )
})

function toFlush(
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
  rooms: readonly { roomId: string; login: string }[],
): Parameters<ChatWriter['flush']>[0] {
  const content: Required<
    Pick<Parameters<ChatWriter['flush']>[0], 'windows' | 'heard' | 'roomEvents' | 'statuses' | 'identities'>
  > = { windows: [], heard: [], roomEvents: [], statuses: [], identities: [] }
  const windows = new Map<string, ReturnType<typeof windowChanges>[number]>()
  for (const each of changes) {
    const { roomId, login } = rooms[each.room]!
    if (each.kind === 'status') {
      const { statuses, identities } = joined(login, roomId, nowMs)
      content.statuses = [...content.statuses, ...statuses]
      content.identities = [...content.identities, ...identities]
      continue
    }
    const atMs = nowMs - each.agoS * 1_000
    if (each.kind === 'heard') {
      const toMs = Math.min(nowMs, atMs + each.lastsS * 1_000)
      content.heard = [...content.heard, ...heard(roomId, login, atMs, toMs)]
    } else if (each.kind === 'raid') {
      const id = `raid-${atMs}`
      content.roomEvents = [
        ...content.roomEvents,
        {
          kind: 'room_event',
          roomId,
          login,
          id,
          event: 'raid',
          amount: 1,
          displayName: 'Ann',
          sentAtMs: atMs,
          receivedAtMs: atMs,
        },
      ]
    } else {
      for (const window of windowChanges(roomId, atMs, { messages: each.messages, funny: each.messages })) {
        windows.set(`${window.roomId} ${window.step} ${window.startMs}`, window)
      }
    }
  }
  return { ...content, windows: [...windows.values()], appendTimeMs: nowMs }
}
