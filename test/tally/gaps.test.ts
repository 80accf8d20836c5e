import { expect, it } from 'vitest'
import type { ChannelState } from '#contract/channel.ts'
import { gapsOf, type StateChange } from '#tally/gaps.ts'

const second = 1_000

function status(atS: number, state: ChannelState, reason = ''): StateChange {
  return { atMs: atS * second, state, reason }
}

/** Why nobody heard from 100 s to 130 s. */
function reasonOf(statuses: readonly StateChange[]): string | undefined {
  const spans = [
    { fromMs: 0, toMs: 100 * second },
    { fromMs: 130 * second, toMs: 200 * second },
  ]
  const gaps = gapsOf({ spans, statuses, fromMs: 0, toMs: 200 * second, goesOn: false })
  return gaps.map((gap) => gap.kind === 'gap' && gap.reason)[0] || undefined
}

it('says why a connection was lost, not that the channel is being joined again', () => {
  const statuses = [
    status(1, 'joined'),
    status(103, 'waiting', 'The connection broke.'),
    status(128, 'joining'),
    status(130, 'joined'),
  ]
  expect(reasonOf(statuses)).toBe('The connection broke.')
})

it('does not explain a killed collector by what it said when it was stopped later', () => {
  const statuses = [
    status(1, 'joined'),
    status(127, 'waiting'),
    status(128, 'joining'),
    status(130, 'joined'),
    status(135, 'waiting', 'CHAT was stopped.'),
  ]
  expect(reasonOf(statuses)).toBe('CHAT was interrupted.')
})

it('does not explain a killed collector by what had befallen it before', () => {
  const statuses = [
    status(92, 'waiting', 'The connection broke.'),
    status(96, 'joined'),
    status(130, 'joined'),
  ]
  expect(reasonOf(statuses)).toBe('CHAT was interrupted.')
})

it('says that a collector was stopped, though another has begun since', () => {
  const statuses = [
    status(1, 'joined'),
    status(100, 'waiting', 'CHAT was stopped.'),
    status(127, 'waiting'),
    status(128, 'joining'),
    status(130, 'joined'),
  ]
  expect(reasonOf(statuses)).toBe('CHAT was stopped.')
})

it('names the newest of several reasons', () => {
  const statuses = [
    status(1, 'joined'),
    status(101, 'waiting', 'The connection broke.'),
    status(110, 'waiting', 'Twitch chat cannot be reached.'),
    status(128, 'joining'),
  ]
  expect(reasonOf(statuses)).toBe('Twitch chat cannot be reached.')
})

it('tells that the channel was not wanted', () => {
  const statuses = [status(1, 'joined'), status(100, 'left'), status(128, 'waiting'), status(130, 'joined')]
  expect(reasonOf(statuses)).toBe('left')
})

it('takes the status that held when the gap began, if it was no longer heard by then', () => {
  expect(reasonOf([status(1, 'denied', 'This channel is suspended or closed.'), status(130, 'joined')])).toBe(
    'This channel is suspended or closed.',
  )
})
