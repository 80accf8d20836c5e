import { setTimeout as delay } from 'node:timers/promises'
import type { Bus } from '#bus/bus.ts'
import type { ChannelState } from '#contract/channel.ts'
import { type ChatEvent, encodeEvent } from '#contract/chat-event.ts'
import { REASONS } from '#contract/reason.ts'
import { type ReplayOptions, replayEvents } from '#import/replay-archive.ts'

/** What became due is published together this often. In milliseconds. */
const PUBLISH_EVERY_MS = 100
/** What was heard is told as often as the collector does. In milliseconds. */
const HEARD_EVERY_MS = 5_000
const MAX_BATCH = 2_000

type Publisher = Pick<Bus, 'publish'>

export interface ReplayedFile {
  file: string
  options: Omit<ReplayOptions, 'beginsAtMs'>
  /** Told the channel's name when the first event is read. */
  onBegin: (channel: string) => Promise<void>
  onEnd: () => void
}

/**
 * Publishes an archive's events when they are due, and that they were heard, until its end; then nothing more comes, and
 * it waits for the signal.
 */
export async function publishReplay(
  bus: Publisher,
  replayed: ReplayedFile,
  signal: AbortSignal,
): Promise<void> {
  const { file, options, onBegin, onEnd } = replayed
  const beginsAtMs = Date.now()
  const session = `replay:${beginsAtMs}`
  const events = replayEvents(file, { ...options, beginsAtMs }, signal)
  try {
    let next = await events.next()
    if (next.done) return
    const channel = next.value.login
    await onBegin(channel)
    await publish(bus, channel, [statusOf(channel, { state: 'joined', reason: '' })])
    let heardToMs = beginsAtMs
    while (!signal.aborted) {
      const nowMs = Date.now()
      let due: ChatEvent[] = []
      while (!next.done && next.value.sentAtMs <= nowMs) {
        due.push(next.value)
        next = await events.next()
        if (due.length < MAX_BATCH) continue
        await publish(bus, channel, due)
        due = []
      }
      if (next.done || nowMs - heardToMs >= HEARD_EVERY_MS) {
        due.push({
          kind: 'heard',
          roomId: channel,
          login: channel,
          session,
          heardFromMs: heardToMs,
          heardToMs: nowMs,
        })
        heardToMs = nowMs
      }
      await publish(bus, channel, due)
      if (next.done) break
      await untilAborted(signal, PUBLISH_EVERY_MS)
    }
    const reason = signal.aborted ? REASONS.replay_stopped : REASONS.replay_ended
    await publish(bus, channel, [statusOf(channel, { state: 'left', reason })])
    if (signal.aborted) return
    onEnd()
    await untilAborted(signal)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await events.return(undefined)
  }
}

async function publish(bus: Publisher, key: string, events: readonly ChatEvent[]): Promise<void> {
  if (events.length > 0) await bus.publish(events.map((event) => ({ key, value: encodeEvent(event) })))
}

function statusOf(channel: string, { state, reason }: { state: ChannelState; reason: string }): ChatEvent {
  const displayName = channel
  return {
    kind: 'status',
    login: channel,
    roomId: channel,
    displayName,
    state,
    reason,
    receivedAtMs: Date.now(),
  }
}

async function untilAborted(signal: AbortSignal, atMostMs = 2 ** 31 - 1): Promise<void> {
  await delay(atMostMs, undefined, { signal }).catch(() => {})
}
