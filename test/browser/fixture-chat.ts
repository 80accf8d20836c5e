/** The invented chat behind the fixture server: every figure is a function of the channel, its seed and the time. */

import type { ChannelState } from '#contract/channel.ts'
import type { ChannelEvent, ChannelRow } from '#contract/http.ts'
import type { Label } from '#contract/label.ts'
import type { Mood, MoodName, Share } from '#contract/mood.ts'
import { type ChatWindow, emptyWindow, type People, STEP_MS, type Step } from '#contract/window.ts'

const FIVE_SECONDS = 5_000
const MINUTE = 60_000

export interface FixtureChannel {
  login: string
  name: string
  seed: number
  /** Messages a second in calm times. */
  rate: number
  state: ChannelState
  reason: string
  wanted: boolean
  /** Overrides the mood that its figures would give. */
  mood?: Mood['kind']
  /** From when to when nobody listened, in milliseconds before now. */
  gaps: { fromAgoMs: number; toAgoMs: number }[]
}

/** Six channels, each in another state. */
export function openingCast(): FixtureChannel[] {
  const base = { state: 'joined', reason: '', wanted: true, gaps: [] } as const
  return [
    {
      ...base,
      login: 'demo_one',
      name: 'Demo_One',
      seed: 1,
      rate: 9,
      gaps: [{ fromAgoMs: 7 * MINUTE, toAgoMs: 6 * MINUTE }],
    },
    { ...base, login: 'demo_two', name: 'Demo_Two', seed: 2, rate: 28, gaps: [] },
    { ...base, login: 'ann', name: 'Ann', seed: 3, rate: 0.8, mood: 'too_few', gaps: [] },
    { ...base, login: 'bob', name: 'Bob', seed: 4, rate: 0, mood: 'quiet', gaps: [] },
    { ...base, login: 'cleo', name: 'Cleo', seed: 5, rate: 3, mood: 'usual_mix', gaps: [] },
    {
      ...base,
      login: 'demo_six',
      name: 'Demo_Six',
      seed: 6,
      rate: 0,
      state: 'denied',
      reason: 'This channel is suspended or closed.',
      mood: 'nothing_heard',
      gaps: [],
    },
  ]
}

/** A channel that the server was never told of. */
export function unknownChannel(login: string): FixtureChannel {
  const reason = 'Nothing is known of this channel. Add it first.'
  return {
    login,
    name: login,
    seed: 0,
    rate: 0,
    state: 'left',
    reason,
    wanted: false,
    mood: 'nothing_heard',
    gaps: [],
  }
}

/** As many channels as a test wants, most of them slow, as in life. */
export function crowdOf(count: number): FixtureChannel[] {
  return Array.from({ length: count }, (_, index) => ({
    login: `demo_${index}`,
    name: `Demo_${index}`,
    seed: index + 10,
    rate: 40 / (1 + ((index * 7919) % count)),
    state: 'joined',
    reason: '',
    wanted: true,
    gaps: [],
  }))
}

/** Moods come in waves: which label leads in which half minute, and how strongly. */
const LEADS: readonly Label[] = [
  'funny',
  'neutral',
  'question',
  'neutral',
  'funny',
  'disappointment',
  'neutral',
]

export function channelWindow(
  channel: FixtureChannel,
  { startMs, step, nowMs }: { startMs: number; step: Step; nowMs: number },
): ChatWindow {
  const stepMs = STEP_MS[step]
  const endMs = startMs + stepMs
  const final = endMs < nowMs - 1_000
  const unheard = channel.gaps.some(({ fromAgoMs, toAgoMs }) => {
    const fromMs = Math.floor((nowMs - fromAgoMs) / FIVE_SECONDS) * FIVE_SECONDS
    return step === '5s' && startMs >= fromMs && startMs < fromMs + (fromAgoMs - toAgoMs)
  })
  if (unheard || channel.state !== 'joined') return emptyWindow(startMs, step, 0, final)
  const window = emptyWindow(startMs, step, final ? 1 : Math.min(1, (nowMs - startMs) / stepMs), final)
  const over = final ? 1 : Math.max(0, (nowMs - startMs) / stepMs)
  const wave =
    1 + 0.5 * Math.sin(startMs / (4 * MINUTE) + channel.seed) + 0.25 * Math.sin(startMs / (1.3 * MINUTE))
  const burst = noise(channel.seed, Math.floor(startMs / (2 * MINUTE))) > 0.8 ? burstAt(startMs) : 0
  const jitter = 0.75 + 0.5 * noise(channel.seed + 9, startMs / FIVE_SECONDS)
  const night = step === '5s' ? 1 : 0.55 + 0.45 * Math.sin(startMs / (4 * 60 * MINUTE))
  const said = Math.round(channel.rate * (stepMs / 1000) * (wave * jitter * night + burst) * over)
  const lead = LEADS[Math.floor(startMs / (2 * MINUTE) + channel.seed) % LEADS.length]!
  const parts = { question: 0.13, disappointment: 0.07, funny: 0.17 }
  if (lead !== 'neutral') parts[lead] += 0.16 + 0.3 * Math.min(1, burst)
  for (const label of ['question', 'disappointment', 'funny'] as const) {
    const shake = 0.7 + 0.6 * noise(channel.seed + parts[label] * 100, startMs / FIVE_SECONDS)
    window.labels[label] = Math.round(said * parts[label] * shake)
  }
  const named = window.labels.question + window.labels.disappointment + window.labels.funny
  window.labels.neutral = Math.max(0, said - named)
  window.messages = named + window.labels.neutral
  window.signals.cheering = Math.round(window.labels.neutral * 0.15)
  window.signals.confused = Math.round(window.labels.question * 0.1)
  window.removed = noise(channel.seed + 3, startMs / FIVE_SECONDS) > 0.985 ? Math.ceil(said * 0.2) : 0
  if (window.chatters !== null) {
    window.chatters = peopleOf(window)
    window.crowd = peopleOf(window)
  }
  return window
}

export function channelEvents(
  channel: FixtureChannel,
  { fromMs, toMs, nowMs }: { fromMs: number; toMs: number; nowMs: number },
): ChannelEvent[] {
  const events: ChannelEvent[] = []
  if (channel.rate < 5) return events
  const stepMs = toMs - fromMs > 60 * MINUTE ? 47 * MINUTE : 4 * MINUTE
  const script = [
    { event: 'raid', amount: 240, displayName: 'Cleo' },
    { event: 'gifts', amount: 20, displayName: 'Bob' },
    { event: 'slow', amount: 30, displayName: '' },
    { event: 'slow', amount: 0, displayName: '' },
    { event: 'subscribers_only', amount: 1, displayName: '' },
    { event: 'subscribers_only', amount: 0, displayName: '' },
  ] as const
  for (let atMs = Math.ceil(fromMs / stepMs) * stepMs; atMs < Math.min(toMs, nowMs); atMs += stepMs) {
    const turn = Math.floor(atMs / stepMs) + channel.seed
    const at = atMs + Math.floor(noise(channel.seed, turn) * 100_000)
    if (at >= nowMs) continue
    events.push({
      kind: 'room_event',
      id: `event-${atMs}`,
      at: new Date(at).toISOString(),
      ...script[turn % script.length]!,
    })
  }
  for (const { fromAgoMs, toAgoMs } of channel.gaps) {
    const from = Math.floor((nowMs - fromAgoMs) / FIVE_SECONDS) * FIVE_SECONDS
    events.push({
      kind: 'gap',
      from: new Date(from).toISOString(),
      to: new Date(from + fromAgoMs - toAgoMs).toISOString(),
      reason: 'CHAT was interrupted.',
    })
  }
  return events
}

/** Windows that change no more, by channel and start: a thousand rows a second are too many to invent anew. */
const settled = new WeakMap<FixtureChannel, Map<number, ChatWindow>>()

function recentWindow(channel: FixtureChannel, startMs: number, nowMs: number): ChatWindow {
  const known = settled.get(channel) ?? new Map<number, ChatWindow>()
  settled.set(channel, known)
  const window = known.get(startMs) ?? channelWindow(channel, { startMs, step: '5s', nowMs })
  if (window.final && channel.gaps.length === 0) known.set(startMs, window)
  return window
}

export function channelRow(channel: FixtureChannel, nowMs: number): ChannelRow {
  const firstMs = Math.floor(nowMs / FIVE_SECONDS) * FIVE_SECONDS - 60 * FIVE_SECONDS
  const windows = Array.from({ length: 60 }, (_, index) =>
    recentWindow(channel, firstMs + index * FIVE_SECONDS, nowMs),
  )
  const minute = windows.slice(-12)
  const messages = minute.reduce((sum, window) => sum + window.messages, 0)
  const joined = channel.state === 'joined'
  return {
    login: channel.login,
    displayName: channel.name,
    roomId: joined ? String(1_000 + channel.seed) : null,
    wanted: channel.wanted,
    state: channel.state,
    reason: channel.reason,
    stateAt: new Date(firstMs).toISOString(),
    messagesPerSecond: messages / 60,
    sparkline: windows.map((window) => (window.coverage === 0 ? null : window.messages)),
    mood: moodOf(channel, minute, nowMs),
  }
}

function moodOf(channel: FixtureChannel, minute: readonly ChatWindow[], nowMs: number): Mood {
  const sum = (pick: (people: People) => number): number =>
    minute.reduce((total, { crowd }) => total + (crowd === null ? 0 : pick(crowd)), 0)
  const total = Math.max(
    1,
    sum(({ total }) => total),
  )
  const people = Math.round(total * 0.4)
  const shareOf = (name: MoodName | 'neutral', usual: number): Share => {
    const share = Math.min(1, sum((crowd) => crowd[name]) / total)
    const margin = 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, people))
    return { share, low: Math.max(0, share - margin), high: Math.min(1, share + margin), usual }
  }
  const shares = {
    question: shareOf('question', 0.14),
    disappointment: shareOf('disappointment', 0.08),
    funny: shareOf('funny', 0.19),
    cheering: shareOf('cheering', 0.08),
    confused: shareOf('confused', 0.02),
    neutral: shareOf('neutral', 0.58),
  }
  const named = ['funny', 'question', 'disappointment'] as const
  const lifts = named.map((name) => shares[name].share / (shares[name].usual ?? 1))
  const lift = Math.max(...lifts)
  const kind = channel.mood ?? (lift >= 1.5 ? 'lift' : 'usual_mix')
  const messages = minute.reduce((total, window) => total + window.messages, 0)
  const quiet = kind === 'quiet' || kind === 'nothing_heard'
  return {
    kind,
    name: kind === 'lift' || kind === 'greatest' ? named[lifts.indexOf(lift)]! : null,
    lift: kind === 'lift' ? lift : null,
    people: quiet ? 0 : kind === 'too_few' ? 8 : people,
    needed: 10,
    messages: quiet ? 0 : messages,
    lastMessageAt:
      kind === 'nothing_heard' ? null : new Date(nowMs - (quiet ? 4 * MINUTE : 500)).toISOString(),
    shares,
  }
}

function peopleOf({ messages, labels, signals }: ChatWindow): People {
  const people = (count: number): number => Math.ceil(count * 0.8)
  return {
    total: people(messages),
    question: people(labels.question),
    disappointment: people(labels.disappointment),
    funny: people(labels.funny),
    neutral: people(labels.neutral),
    confused: people(signals.confused),
    cheering: people(signals.cheering),
  }
}

/** A wave of messages that comes at once and ebbs away. */
function burstAt(startMs: number): number {
  const intoMs = startMs % (2 * MINUTE)
  return 2.4 * Math.exp(-intoMs / 25_000)
}

/** A number in [0, 1) for a seed and a place, always the same. */
function noise(seed: number, place: number): number {
  const value = Math.sin(seed * 127.1 + Math.floor(place) * 311.7) * 43_758.5453
  return value - Math.floor(value)
}
