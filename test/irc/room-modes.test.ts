import { expect, it } from 'vitest'
import { changedModes } from '#irc/room-modes.ts'

it('tells what changed, and nothing of what it learns for the first time', () => {
  const known = { slow: 0, subscribers_only: 0, emotes_only: 1 }
  expect(changedModes({}, known)).toEqual([])
  expect(changedModes(known, { slow: 30, emotes_only: 0, followers_only: 11 })).toEqual([
    { event: 'slow', amount: 30 },
    { event: 'emotes_only', amount: 0 },
  ])
  expect(changedModes(known, { slow: 0 })).toEqual([])
})
