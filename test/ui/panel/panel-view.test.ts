import { expect, it } from 'vitest'
import type { ChannelRow } from '#contract/http.ts'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import { emptyWindow } from '#contract/window.ts'
import {
  type ChannelLive,
  type LiveEvent,
  type LiveState,
  reduceLive,
  startLive,
} from '../../../ui/client/live-state.ts'
import { type PanelView, panelView } from '../../../ui/client/panel/panel-view.ts'
import { channelRow, openingCast } from '../../browser/fixture-chat.ts'

const NOW_MS = Date.UTC(2026, 0, 20, 20)

function channelOf(row: Partial<ChannelRow>, coverage = 1): ChannelLive {
  return {
    row: { ...channelRow(openingCast()[0]!, NOW_MS), ...row },
    windows: [emptyWindow(NOW_MS - 10_000, '5s', coverage, true)],
    events: [],
  }
}

function kindOf(
  live: Partial<LiveState>,
  channel?: ChannelLive,
  login: string | null = 'demo_one',
): PanelView['kind'] {
  const state: LiveState = { ...startLive(true), phase: 'open', lastFrameAtMs: NOW_MS, ...live }
  return panelView({ login, live: state, channel, nowMs: NOW_MS }).kind
}

it('has no channel, connects, joins, and shows the picture', () => {
  expect(kindOf({}, undefined, null)).toBe('no_channel')
  expect(kindOf({ phase: 'connecting' })).toBe('connecting')
  expect(kindOf({}, channelOf({ state: 'joining' }, 0))).toBe('joining')
  expect(kindOf({}, channelOf({}))).toBe('picture')
})

it('keeps the picture while a channel is joined again', () => {
  expect(kindOf({}, channelOf({ state: 'joining' }))).toBe('picture')
})

it('gives a server up that never answered after the second failure', () => {
  expect(kindOf({ phase: 'waiting', failures: 1 })).toBe('connecting')
  expect(kindOf({ phase: 'waiting', failures: 2 })).toBe('unreachable')
  expect(kindOf({ phase: 'connecting', failures: 2 })).toBe('unreachable')
})

it('keeps the picture for a minute when the server goes away', () => {
  const gone = { phase: 'waiting', failures: 4 } as const
  expect(kindOf({ ...gone, lastFrameAtMs: NOW_MS - 50_000 }, channelOf({}))).toBe('picture')
  expect(kindOf({ ...gone, lastFrameAtMs: NOW_MS - 70_000 }, channelOf({}))).toBe('unreachable')
})

it('says what stands in the way', () => {
  expect(kindOf({ phase: 'refused', refused: true })).toBe('token')
  expect(kindOf({}, channelOf({ wanted: false }))).toBe('not_watched')
  expect(kindOf({}, channelOf({ state: 'denied', reason: 'closed' }))).toBe('refused')
  const { mood } = channelRow(openingCast()[3]!, NOW_MS)
  expect(mood.kind).toBe('quiet')
  expect(kindOf({}, channelOf({ mood }))).toBe('quiet')
})

it('asks for the token until the server lets it in, so that the button that tries again keeps the focus', () => {
  const refused: LiveEvent[] = [
    { type: 'opened', atMs: NOW_MS },
    { type: 'lost', code: CLOSE_UNAUTHORIZED, atMs: NOW_MS, random: 0 },
  ]
  const again: LiveEvent[] = [...refused, { type: 'retry' }, { type: 'opened', atMs: NOW_MS }]
  for (const told of [refused, again.slice(0, 3), again, [...again, refused[1]!]]) {
    expect(kindOf(told.reduce(reduceLive, startLive(true)))).toBe('token')
  }
  const frame = { type: 'heartbeat', cursor: '1', at: new Date(NOW_MS).toISOString() } as const
  const letIn = [...again, { type: 'frame', frame, atMs: NOW_MS } as const]
  expect(kindOf(letIn.reduce(reduceLive, startLive(true)))).toBe('connecting')
})

it('keeps the picture where there are too few people to speak of', () => {
  const { mood } = channelRow(openingCast()[2]!, NOW_MS)
  expect(mood.kind).toBe('too_few')
  expect(kindOf({}, channelOf({ mood }))).toBe('picture')
})
