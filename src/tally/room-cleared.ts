import type { Deletion, RoomEvent } from '#contract/chat-event.ts'

/** What the chart tells of a deletion that names neither message nor user: the room was cleared. Undefined for others. */
export function toCleared(deletion: Deletion): RoomEvent | undefined {
  const { roomId, login, sentAtMs, receivedAtMs, targetId, userId } = deletion
  if (targetId !== '' || userId !== '') return undefined
  const room = { roomId, login, sentAtMs, receivedAtMs }
  return { kind: 'room_event', ...room, id: '', event: 'cleared', amount: 0, displayName: '' }
}
