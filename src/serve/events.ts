import type { ChannelEvent } from '#contract/http.ts'
import type { StoredRoomEvent } from '#store/room-events.ts'

export function toChannelEvent({ id, atMs, event, amount, displayName }: StoredRoomEvent): ChannelEvent {
  return { kind: 'room_event', id, at: new Date(atMs).toISOString(), event, amount, displayName }
}

/** By the time at which they happened or began. */
export function inOrder(events: readonly ChannelEvent[]): ChannelEvent[] {
  return events.toSorted((a, b) => Date.parse(timeOf(a)) - Date.parse(timeOf(b)))
}

function timeOf(event: ChannelEvent): string {
  return event.kind === 'gap' ? event.from : event.at
}
