import { expect, it } from 'vitest'
import { createBackPressure } from '#collect/back-pressure.ts'

function openPressure() {
  const done: string[] = []
  const reading = { hold: () => done.push('hold'), release: () => done.push('release') }
  return { done, pressure: createBackPressure(reading, 4_000) }
}

it('leaves sockets unread until there is room', () => {
  const { done, pressure } = openPressure()
  pressure.full(1_000)
  pressure.tick(4_999)
  expect(done).toEqual(['hold'])
  pressure.room()
  pressure.tick(9_000)
  expect(done).toEqual(['hold', 'release'])
})

it('reads again after a while without room, and holds again only when there was some', () => {
  const { done, pressure } = openPressure()
  pressure.full(1_000)
  pressure.tick(5_000)
  pressure.tick(9_000)
  expect(done).toEqual(['hold', 'release'])
  pressure.room()
  pressure.full(10_000)
  expect(done).toEqual(['hold', 'release', 'hold'])
})
