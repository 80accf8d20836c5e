import fc from 'fast-check'
import { type ChatEvent, MESSAGE_FLAGS } from '#contract/chat-event.ts'
import type { LogRecord } from './log.ts'

const MINUTE = 60_000
const BEGIN = Date.UTC(2026, 0, 1, 10, 58)

/** Steps of the append time: mostly within a window, sometimes past the horizon. */
const elapsed = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 * MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 * MINUTE }) },
)

/** How far behind the append time an event was sent: mostly little, sometimes too late or in the future. */
const delay = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: -2 * MINUTE, max: 17 * MINUTE }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(15 * MINUTE, 15 * MINUTE + 1, -MINUTE, -MINUTE - 1, 14 * MINUTE + 58_000),
  },
)

/** The spans at which a rule changes its mind, and a little beside them. */
const edge = fc
  .record({
    span: fc.constantFrom(0, 1, 5_000, MINUTE, 14 * MINUTE, 15 * MINUTE),
    beside: fc.constantFrom(0, 1, -1, 5_000, -5_000, MINUTE),
  })
  .map(({ span, beside }) => span + beside)

const room = fc.constantFrom('11', '22')
const user = fc.constantFrom('ann', 'bob', 'cleo', '')
const id = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k')

const said = fc.record({
  what: fc.constant('said' as const),
  elapsed,
  delay,
  room,
  user,
  id: fc.oneof({ weight: 1, arbitrary: id }, { weight: 2, arbitrary: fc.uuid() }),
  text: fc.constantFrom('hello', 'why?'),
  flags: fc.constantFrom(0, 0, 0, MESSAGE_FLAGS.broadcaster, MESSAGE_FLAGS.sharedCopy, MESSAGE_FLAGS.command),
  verdict: fc.integer({ min: 0, max: 15 }),
})

/** A copy of an earlier record, with its own times or moved by a little. */
const repeated = fc.record({
  what: fc.constant('repeated' as const),
  elapsed,
  back: fc.integer({ min: 1, max: 12 }),
  moved: fc.constantFrom(0, 0, 0, 500, -500, MINUTE, MINUTE + 1, -MINUTE),
})

const deletedEarlier = fc.record({
  what: fc.constant('deleted earlier' as const),
  elapsed,
  back: fc.integer({ min: 1, max: 12 }),
  byUser: fc.boolean(),
})

const deleted = fc.record({ what: fc.constant('deleted' as const), elapsed, delay, room, user, id })

const nothing = fc.record({ what: fc.constant('nothing' as const), elapsed })

/** One person with few ids, everything close to an edge. */
const atEdge = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('said' as const),
      elapsed: edge.map((span) => Math.max(0, span)),
      delay: edge.map((span) => (span > 2 * MINUTE ? span : -span)),
      room: fc.constant('11'),
      user: fc.constant('ann'),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.constant(''),
      flags: fc.constant(0),
      verdict: fc.constantFrom(0, 3),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('repeated' as const),
      elapsed: fc.constant(0),
      back: fc.integer({ min: 1, max: 4 }),
      moved: fc.constantFrom(0, MINUTE, -MINUTE),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('deleted earlier' as const),
      elapsed: edge.map((span) => Math.max(0, span)),
      back: fc.integer({ min: 1, max: 4 }),
      byUser: fc.boolean(),
    }),
  },
)

const step = fc.oneof(
  { weight: 8, arbitrary: said },
  { weight: 3, arbitrary: repeated },
  { weight: 3, arbitrary: deletedEarlier },
  { weight: 2, arbitrary: deleted },
  { weight: 1, arbitrary: nothing },
)

type Drawn<Source> = Source extends fc.Arbitrary<infer Value> ? Value : never
type Step = Drawn<typeof step> | Drawn<typeof atEdge>

/** A partition's log: rooms, people, copies, late and future messages, deletions before and after what they delete. */
export const randomLog: fc.Arbitrary<LogRecord[]> = fc
  .oneof(fc.array(step, { maxLength: 60 }), fc.array(atEdge, { maxLength: 20 }))
  .map(toLog)

function toLog(steps: readonly Step[]): LogRecord[] {
  const log: LogRecord[] = []
  let now = BEGIN
  for (const each of steps) {
    now += each.elapsed
    const verdict =
      each.what === 'said' ? each.verdict : each.what === 'repeated' ? (log.at(-each.back)?.verdict ?? 0) : 0
    log.push({ offset: log.length, appendedAtMs: now, event: toEvent(each), verdict })
  }
  return log

  function toEvent(each: Step): ChatEvent {
    switch (each.what) {
      case 'said':
        return {
          kind: 'message',
          ...inRoom(each.room, now - each.delay),
          id: each.id,
          userId: each.user,
          text: each.text,
          flags: each.flags,
          emotes: '',
          replyToId: '',
          sourceId: '',
          sourceRoomId: '',
        }
      case 'repeated': {
        const event = log.at(-each.back)?.event
        return event?.kind === 'message' ? { ...event, sentAtMs: event.sentAtMs + each.moved } : heard
      }
      case 'deleted earlier': {
        const event = log.at(-each.back)?.event
        if (event?.kind !== 'message') return heard
        const by = each.byUser ? { targetId: '', userId: event.userId } : { targetId: event.id, userId: '' }
        return { kind: 'deletion', ...inRoom(event.roomId, now), ...by }
      }
      case 'deleted': {
        const by = { targetId: each.id, userId: each.id === '' ? each.user : '' }
        return { kind: 'deletion', ...inRoom(each.room, now - each.delay), ...by }
      }
      case 'nothing':
        return heard
    }
  }
}

const heard: ChatEvent = {
  kind: 'heard',
  roomId: '11',
  login: 'demo_one',
  session: 's',
  heardFromMs: BEGIN,
  heardToMs: BEGIN,
}

function inRoom(roomId: string, sentAtMs: number) {
  return { roomId, login: roomId === '11' ? 'demo_one' : 'demo_two', sentAtMs, receivedAtMs: sentAtMs }
}
