/** The shapes of the HTTP API's answers and questions, with their parsers. */
import { z } from 'zod'
import { CHANNEL_STATES } from './channel.ts'
import { ROOM_EVENTS } from './chat-event.ts'
import { EMOTE_MEANINGS } from './emote.ts'
import { LABELS, SIGNALS } from './label.ts'
import { MOODS, SHARES } from './mood.ts'
import { CROWDS, STEPS } from './window.ts'

const count = z.int().nonnegative()
const instant = z.iso.datetime()
const people = z.record(z.enum(CROWDS), count)

const windowSchema = z.object({
  start: instant,
  step: z.enum(STEPS),
  messages: count,
  labels: z.record(z.enum(LABELS), count),
  signals: z.record(z.enum(SIGNALS), count),
  chatters: people.nullable(),
  crowd: people.nullable(),
  removed: count.nullable(),
  shared: count.describe(
    'Copies from other rooms of a shared chat; without those that this room’s moderators took away, as of a banned user',
  ),
  coverage: z.number().min(0).max(1),
  final: z.boolean(),
})

const share = z.object({
  share: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  usual: z.number().min(0).max(1).nullable(),
})

const moodSchema = z.object({
  kind: z.enum(['lift', 'greatest', 'usual_mix', 'mixed', 'too_few', 'quiet', 'nothing_heard']),
  name: z.enum(MOODS).nullable(),
  lift: z.number().nonnegative().nullable(),
  people: count,
  needed: count,
  messages: count,
  lastMessageAt: instant.nullable(),
  shares: z.record(z.enum(SHARES), share),
})

/** One channel in a list: what it is, whether it is heard, and its last minutes. */
export const channelSchema = z.object({
  login: z.string(),
  displayName: z.string(),
  /** Null until the room was joined once. */
  roomId: z.string().nullable(),
  /** On the watch-list; false for a channel that is only known from archives or from before. */
  wanted: z.boolean(),
  state: z.enum(CHANNEL_STATES),
  reason: z.string(),
  stateAt: instant.nullable(),
  /** Messages per second over the last minute. */
  messagesPerSecond: z.number().nonnegative(),
  /** Messages of each of the last 60 five-second windows, oldest first; null = not heard. */
  sparkline: z.array(count.nullable()),
  mood: moodSchema,
})

export const channelsSchema = z.object({ channels: z.array(channelSchema) })

/** One channel, or a pasted list of them; each a login, #login, @login or twitch.tv address. */
export const addChannelSchema = z.union(
  [
    z.strictObject({ login: z.string().min(1).max(200) }),
    z.strictObject({ logins: z.array(z.string().max(200)).min(1).max(1_000) }),
  ],
  'send {"login": "demo_one"} or {"logins": ["demo_one", "demo_two"]}',
)

/** What became of the channels that were to be added; those in `refused` have no login in them. */
export const addedChannelsSchema = z.object({
  added: z.array(z.string()),
  refused: z.array(z.object({ typed: z.string(), reason: z.string() })),
})

/** A raid, a change of mode, a gift wave, or a span that nobody heard. */
export const channelEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('room_event'),
    id: z.string(),
    at: instant,
    event: z.enum(ROOM_EVENTS),
    amount: count,
    displayName: z.string(),
  }),
  z.object({ kind: z.literal('gap'), from: instant, to: instant, reason: z.string() }),
])

export const eventsSchema = z.object({ events: z.array(channelEventSchema) })

export const windowsSchema = z.object({
  channel: z.string(),
  step: z.enum(STEPS),
  windows: z.array(windowSchema),
  /** Opaque: give it back as `cursor` for the windows after these; null at the end of the range. */
  next: z.string().nullable(),
})

export const summarySchema = z.object({
  channel: channelSchema,
  from: instant,
  to: instant,
  totals: z.object({
    messages: count,
    labels: z.record(z.enum(LABELS), count),
    signals: z.record(z.enum(SIGNALS), count),
    removed: count.nullable(),
    shared: count,
    coverage: z.number().min(0).max(1),
  }),
})

export const IMPORT_STATES = ['reading', 'publishing', 'done', 'failed', 'cancelled'] as const

export const importSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  channel: z.string(),
  state: z.enum(IMPORT_STATES),
  reason: z.string(),
  messages: count,
  bytesRead: count,
  bytesTotal: count.nullable(),
  messagesPerSecond: z.number().nonnegative(),
  /** Windows written and those left as they were because what is stored is fresher or fuller. */
  windowsWritten: count,
  windowsSkipped: count,
  /** Lines that were not counted, by reason. */
  dropped: z.record(z.string(), count),
  startedAt: instant,
  updatedAt: instant,
})

export const importsSchema = z.object({ imports: z.array(importSchema) })

const meaning = z.enum(EMOTE_MEANINGS)

/** What an emote of a channel means, `null` nothing special, for messages that reach the log from `since` on. */
export const lessonSchema = z.object({ emote: z.string(), meaning: meaning.nullable(), since: instant })

export const teachSchema = z.strictObject({ emote: z.string().min(1).max(200), meaning: meaning.nullable() })

export const emotesSchema = z.object({
  channel: z.string(),
  taught: z.array(lessonSchema.extend({ meaning })),
  /** Words of the last half hour that look like emotes and were not taught; `people` is at least so many. */
  proposed: z.array(z.object({ emote: z.string(), people: count, suggestion: meaning.nullable() })),
})

/** Every answer that is not 2xx. `message` says what to do. */
export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
})

/** The answer of /readyz, 200 or 503: `reasons` say what is missing. */
export const readySchema = z.object({ ready: z.boolean(), reasons: z.array(z.string()) })

/** What a page says over the live socket. `authenticate` comes first, where a token is needed. */
export const liveRequestSchema = z.discriminatedUnion('type', [
  /** The token, or an overlay's key: with a key its own channel is all that can be subscribed to. */
  z.object({ type: z.literal('authenticate'), token: z.string().max(512) }),
  z.object({
    type: z.literal('subscribe'),
    /**
     * Logins whose windows are wanted (or `id:<room id>`, `replay:<login>`), and with `overview` the rows of all
     * channels. Replaces what was asked before. After an overlay's key none stands for the key's own channel.
     */
    channels: z.array(z.string().max(64)).max(200),
    overview: z.boolean().optional(),
    /** The last cursor seen: only what changed since is sent, where that is still known. */
    since: z.string().max(65_536).optional(),
  }),
])

export const channelUpdateSchema = z.object({
  /** As it was asked for. */
  login: z.string(),
  channel: channelSchema,
  /** Whole five-second windows, to be put in the place of those with the same start. */
  windows: z.array(windowSchema),
  events: z.array(channelEventSchema),
})

/**
 * What the server says over the live socket and as server-sent events. All may be applied twice without harm.
 *
 * - `snapshot`: forget every channel, then take these with their last 20 minutes. Of many channels it holds the first;
 *   the others follow at once as updates.
 * - `update`: what changed. Windows take the place of those with the same start, room events of those with the same
 *   id; the gaps are always all of the last 20 minutes.
 * - `overview`: rows to be put in the place of those with the same login; `reset` forgets all rows first, those in
 *   `gone` are no longer known.
 * - `heartbeat`: at most 15 s apart. A screen that heard nothing for longer is stale.
 * - `error`: the socket closes after it; `resume` is the cursor to come back with.
 *
 * A `cursor` is given back as `since`; an empty one says that not all has been sent yet: keep the one before, or none where
 * it came with a snapshot, which ends what was known.
 */
export const liveFrameSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('snapshot'),
    cursor: z.string(),
    at: instant,
    channels: z.array(channelUpdateSchema),
  }),
  z.object({
    type: z.literal('update'),
    cursor: z.string(),
    at: instant,
    channels: z.array(channelUpdateSchema),
  }),
  z.object({
    type: z.literal('overview'),
    at: instant,
    channels: z.array(channelSchema),
    reset: z.boolean().optional(),
    gone: z.array(z.string()).optional(),
  }),
  z.object({ type: z.literal('heartbeat'), cursor: z.string(), at: instant }),
  z.object({
    type: z.literal('error'),
    code: z.string(),
    message: z.string(),
    resume: z.string().optional(),
  }),
])

export type ChannelRow = z.infer<typeof channelSchema>
export type ChannelEvent = z.infer<typeof channelEventSchema>
export type WindowsPage = z.infer<typeof windowsSchema>
export type Summary = z.infer<typeof summarySchema>
export type ImportRow = z.infer<typeof importSchema>
export type ChannelEmotes = z.infer<typeof emotesSchema>
export type TaughtLesson = z.infer<typeof lessonSchema>
export type AddedChannels = z.infer<typeof addedChannelsSchema>
export type ChannelUpdate = z.infer<typeof channelUpdateSchema>
export type LiveRequest = z.infer<typeof liveRequestSchema>
export type LiveFrame = z.infer<typeof liveFrameSchema>
export type ApiError = z.infer<typeof errorSchema>
