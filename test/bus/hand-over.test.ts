import { expect, it } from 'vitest'
import { createHandOver, KEEP_MOVED_MS } from '#bus/hand-over.ts'

const ann = { login: 'ann', addedAtMs: 1 }
const bob = { login: 'bob', addedAtMs: 2 }
const everything = () => true

function logins(channels: readonly { login: string }[]): string[] {
  return channels.map(({ login }) => login)
}

it('reads a channel that moved away for two minutes more', () => {
  const handOver = createHandOver()
  handOver.update({ own: [ann, bob], isWanted: everything, nowMs: 0 })
  const moved = { own: [bob], isWanted: everything }
  expect(logins(handOver.update({ ...moved, nowMs: 1_000 }))).toEqual(['bob', 'ann'])
  expect(handOver.nextLeaveMs).toBe(1_000 + KEEP_MOVED_MS)
  expect(logins(handOver.update({ ...moved, nowMs: 999 + KEEP_MOVED_MS }))).toEqual(['bob', 'ann'])
  expect(logins(handOver.update({ ...moved, nowMs: 1_000 + KEEP_MOVED_MS }))).toEqual(['bob'])
  expect(handOver.nextLeaveMs).toBeUndefined()
})

it('leaves a channel at once that nobody wants any more, also one that moved', () => {
  const handOver = createHandOver()
  handOver.update({ own: [ann, bob], isWanted: everything, nowMs: 0 })
  const withoutBob = (login: string) => login !== 'bob'
  expect(logins(handOver.update({ own: [ann], isWanted: withoutBob, nowMs: 1 }))).toEqual(['ann'])
  expect(logins(handOver.update({ own: [], isWanted: withoutBob, nowMs: 2 }))).toEqual(['ann'])
  expect(logins(handOver.update({ own: [], isWanted: () => false, nowMs: 3 }))).toEqual([])
})

it('keeps a channel that comes back, and counts the two minutes anew when it leaves again', () => {
  const handOver = createHandOver()
  handOver.update({ own: [ann], isWanted: everything, nowMs: 0 })
  handOver.update({ own: [], isWanted: everything, nowMs: 10 })
  handOver.update({ own: [ann], isWanted: everything, nowMs: 20 })
  expect(handOver.nextLeaveMs).toBeUndefined()
  handOver.update({ own: [], isWanted: everything, nowMs: 30 })
  expect(handOver.nextLeaveMs).toBe(30 + KEEP_MOVED_MS)
})
