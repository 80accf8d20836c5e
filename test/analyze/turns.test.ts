import { setImmediate as soon } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurns } from '#analyze/turns.ts'

it('gives turns in the order in which they were asked for, with time for others in between', async () => {
  const turns = createTurns()
  const seen: string[] = []
  const loops = ['one', 'two', 'three'].map(async (name) => {
    for (let turn = 0; turn < 2; turn++) {
      await turns.next()
      seen.push(name)
    }
  })
  await soon()
  await soon()
  expect(seen.length).toBeLessThan(4)
  await Promise.all(loops)
  expect(seen).toEqual(['one', 'two', 'three', 'one', 'two', 'three'])
})
