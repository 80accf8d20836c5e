import { expect, it } from 'vitest'
import { createSideCollection } from '#analyze/side-records.ts'
import { encodeEvent } from '#contract/chat-event.ts'
import { deleted, said } from '../tally/log.ts'

const NOW_MS = Date.UTC(2026, 0, 1)
const MINUTE_MS = 60_000

function addDeletion(fields: Parameters<typeof deleted>[1]) {
  const side = createSideCollection()
  const outcome = side.add(encodeEvent(deleted(NOW_MS, fields).event), NOW_MS)
  return { outcome, told: side.take().roomEvents }
}

it('tells that a room was cleared', () => {
  const { outcome, told } = addDeletion({})
  expect(outcome).toBe('noted')
  expect(told).toMatchObject([{ event: 'cleared', roomId: '11', sentAtMs: NOW_MS, displayName: '' }])
})

it('tells nothing of a deletion that names a message or a user', () => {
  expect(addDeletion({ targetId: 'm1' }).told).toEqual([])
  expect(addDeletion({ userId: 'ann' }).told).toEqual([])
})

it('puts no cleared room into the future or before all time', () => {
  expect(addDeletion({ sentAtMs: NOW_MS + 3_600_000 })).toEqual({ outcome: 'future', told: [] })
  expect(addDeletion({ sentAtMs: 0 })).toEqual({ outcome: 'malformed', told: [] })
})

it('believes nobody to have heard what comes too late to be counted', () => {
  const side = createSideCollection()
  const hear = (heardFromMs: number, heardToMs: number) =>
    side.add(
      encodeEvent({ kind: 'heard', roomId: '11', login: 'demo_one', session: 'one', heardFromMs, heardToMs }),
      NOW_MS,
    )
  expect(hear(NOW_MS - 30 * MINUTE_MS, NOW_MS - 16 * MINUTE_MS)).toBe('too_late')
  expect(hear(NOW_MS - 30 * MINUTE_MS, NOW_MS - MINUTE_MS)).toBe('noted')
  expect(side.take().heard).toMatchObject([
    { heardFromMs: NOW_MS - 15 * MINUTE_MS, heardToMs: NOW_MS - MINUTE_MS },
  ])
})

it('names a room by a message, at no later time than the log has reached', () => {
  const side = createSideCollection()
  side.addIdentity(encodeEvent(said(NOW_MS, { sentAtMs: 1e17 }).event), NOW_MS)
  expect(side.take().identities).toEqual([
    { roomId: '11', login: 'demo_one', displayName: '', seenAtMs: NOW_MS },
  ])
})
