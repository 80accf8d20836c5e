import { expect, it } from 'vitest'
import { emptyWindow } from '#contract/window.ts'
import { type LiveState, startLive } from '../../../ui/client/live-state.ts'
import { badgeMood } from '../../../ui/extension/panel/badge-mood.ts'
import { channelRow, openingCast } from '../../browser/fixture-chat.ts'

const NOW_MS = Date.UTC(2026, 0, 20, 20)
const [ONE] = openingCast()
const ROW = channelRow(ONE!, NOW_MS)
const OPEN: LiveState = {
  ...startLive(true),
  phase: 'open',
  channels: {
    [ONE!.login]: { row: ROW, windows: [emptyWindow(NOW_MS - 5_000, '5s', 1, true)], events: [] },
  },
}

it('is the mood of the channel that is watched', () => {
  expect(badgeMood(OPEN, ONE!.login, NOW_MS)).toBe(ROW.mood)
  expect(badgeMood(OPEN, 'nobody', NOW_MS)).toBeUndefined()
  expect(badgeMood(OPEN, null, NOW_MS)).toBeUndefined()
})

it.each(['hidden', 'connecting', 'waiting', 'refused'] as const)(
  'is none while the socket is %s',
  (phase) => {
    expect(badgeMood({ ...OPEN, phase }, ONE!.login, NOW_MS)).toBeUndefined()
  },
)

it('is none while what comes is old, or the channel is not heard', () => {
  expect(badgeMood(OPEN, ONE!.login, NOW_MS + 60_000)).toBeUndefined()
  const channel = OPEN.channels[ONE!.login]!
  const left = { ...channel, row: { ...ROW, wanted: false } }
  expect(badgeMood({ ...OPEN, channels: { [ONE!.login]: left } }, ONE!.login, NOW_MS)).toBeUndefined()
})
