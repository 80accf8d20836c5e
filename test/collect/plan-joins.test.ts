import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Joinable, planJoins } from '#collect/plan-joins.ts'

const joinable: fc.Arbitrary<Joinable> = fc.record({
  hearing: fc.constantFrom('well', 'going', 'not'),
  isJoining: fc.boolean(),
  notBeforeMs: fc.constantFrom(Number.NEGATIVE_INFINITY, 500, 2_000, Number.POSITIVE_INFINITY),
  failures: fc.nat(3),
  wasHeard: fc.boolean(),
})

const LOST: Joinable = { hearing: 'not', isJoining: false, notBeforeMs: 0, failures: 0, wasHeard: true }
const NEW = { ...LOST, wasHeard: false }
const FAILED = { ...NEW, failures: 2 }
const GOING: Joinable = { ...LOST, hearing: 'going' }

it('joins those that lose their socket first, then the lost, the new, and those that failed', () => {
  const plan = planJoins([FAILED, NEW, LOST, GOING], new Map([['a', 90]]), { free: 20, soon: 20, nowMs: 1 })
  expect(plan.joins.map(({ channel }) => channel)).toEqual([GOING, LOST, NEW, FAILED])
  expect(plan.needsSocket).toBe(false)
})

it('fills one socket after the other and says when more are needed', () => {
  const rooms = new Map([
    ['a', 1],
    ['b', 0],
    ['c', 1],
  ])
  const plan = planJoins([NEW, NEW, NEW], rooms, { free: 20, soon: 20, nowMs: 1 })
  expect(plan.joins.map(({ socket }) => socket)).toEqual(['a', 'c'])
  expect(plan.needsSocket).toBe(true)
})

it('opens no socket that the join limit cannot fill soon', () => {
  const channels = Array.from({ length: 10_000 }, () => NEW)
  expect(planJoins(channels, new Map([['a', 50]]), { free: 0, soon: 20, nowMs: 1 })).toEqual({
    joins: [],
    needsSocket: false,
  })
})

it('never joins more than allowed, more than fit, twice, or what is not due', () => {
  const sockets = fc.array(fc.nat(5), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(joinable, { maxLength: 30 }), sockets, fc.nat(25), (channels, sizes, free) => {
      const rooms = new Map(sizes.map((room, socket) => [socket, room]))
      const { joins } = planJoins(channels, rooms, { free, soon: 20, nowMs: 1_000 })
      expect(joins.length).toBeLessThanOrEqual(free)
      expect(new Set(joins.map(({ channel }) => channel)).size).toBe(joins.length)
      for (const [socket, room] of rooms) {
        expect(joins.filter((join) => join.socket === socket).length).toBeLessThanOrEqual(room)
      }
      for (const { channel } of joins) {
        expect(channel.hearing !== 'well' && !channel.isJoining && channel.notBeforeMs <= 1_000).toBe(true)
      }
    }),
  )
})
