import type { ChannelUpdate, LiveFrame } from '#contract/http.ts'

/** What a client holds that does with frames what the contract says, and no more. */
export interface LiveState {
  /** The last cursor that said something. */
  cursor: string | undefined
  channels: Map<string, KnownChannel>
}

interface KnownChannel {
  channel: ChannelUpdate['channel']
  windows: Map<string, ChannelUpdate['windows'][number]>
  events: Map<string, ChannelUpdate['events'][number]>
}

export function createLiveState(): LiveState {
  return { cursor: undefined, channels: new Map() }
}

export function applyFrame(state: LiveState, frame: LiveFrame): void {
  if (frame.type === 'overview' || frame.type === 'error') return
  if (frame.cursor !== '') state.cursor = frame.cursor
  if (frame.type === 'heartbeat') return
  if (frame.type === 'snapshot') state.channels.clear()
  for (const { login, channel, windows, events } of frame.channels) {
    const known = state.channels.get(login) ?? { channel, windows: new Map(), events: new Map() }
    known.channel = channel
    for (const window of windows) known.windows.set(window.start, window)
    for (const [key, event] of known.events) if (event.kind === 'gap') known.events.delete(key)
    for (const event of events) known.events.set(event.kind === 'gap' ? `gap ${event.from}` : event.id, event)
    state.channels.set(login, known)
  }
}

/** The state in an order of its own, without what lies before the time. */
export function toComparable(state: LiveState, fromMs: number) {
  const isShown = (time: string) => Date.parse(time) >= fromMs
  return [...state.channels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([login, { channel, windows, events }]) => ({
      login,
      channel,
      windows: [...windows.values()]
        .filter(({ start }) => isShown(start))
        .sort((a, b) => (a.start < b.start ? -1 : 1)),
      events: [...events.values()]
        .filter((event) => isShown(event.kind === 'gap' ? event.to : event.at))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }))
}
