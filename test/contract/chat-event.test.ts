import { join } from 'node:path'
import fc from 'fast-check'
import protobuf from 'protobufjs'
import { describe, expect, it } from 'vitest'
import { CHANNEL_STATES } from '#contract/channel.ts'
import {
  type ChatEvent,
  DELETION,
  decodeEvent,
  encodeEvent,
  HEARD,
  MESSAGE,
  ROOM_EVENT,
  ROOM_EVENTS,
  STATUS,
} from '#contract/chat-event.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'

const peer = protobuf
  .loadSync(join(import.meta.dirname, '../../src/contract/chat-event.proto'))
  .lookupType('chat.ChatEvent')

const text = fc.string({ unit: 'grapheme', maxLength: 600 })
const time = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const room = { roomId: text, login: text, sentAtMs: time, receivedAtMs: time }

const anyEvent: fc.Arbitrary<ChatEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    ...room,
    id: text,
    userId: text,
    text,
    flags: fc.integer({ min: 0, max: 1023 }),
    emotes: text,
    replyToId: text,
    sourceId: text,
    sourceRoomId: text,
  }),
  fc.record({ kind: fc.constant('deletion' as const), ...room, targetId: text, userId: text }),
  fc.record({
    kind: fc.constant('room_event' as const),
    ...room,
    id: text,
    event: fc.constantFrom(...ROOM_EVENTS),
    amount: time,
    displayName: text,
  }),
  fc.record({
    kind: fc.constant('heard' as const),
    roomId: text,
    login: text,
    session: text,
    heardFromMs: time,
    heardToMs: time,
  }),
  fc.record({
    kind: fc.constant('status' as const),
    login: text,
    roomId: text,
    displayName: text,
    state: fc.constantFrom(...CHANNEL_STATES),
    reason: text,
    receivedAtMs: time,
  }),
)

const KIND_NUMBERS = {
  message: MESSAGE,
  deletion: DELETION,
  room_event: ROOM_EVENT,
  heard: HEARD,
  status: STATUS,
}

describe('a chat event', () => {
  it('comes back from its bytes as it went in', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(decodeEvent(encodeEvent(event))).toEqual(event)
      }),
    )
  })

  it('has the bytes that a protobuf library reads by the published schema', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const read = peer.toObject(peer.decode(encodeEvent(event)), { longs: Number, defaults: true })
        expect(read['kind']).toBe(KIND_NUMBERS[event.kind])
        expect(read['login']).toBe(event.login)
        if (event.kind !== 'message') return
        expect(read['text']).toBe(event.text)
        expect(read['sentAtMs']).toBe(event.sentAtMs)
        expect(read['emotes']).toBe(event.emotes)
        expect(decodeEvent(peer.encode(peer.fromObject(read)).finish())).toEqual(event)
      }),
    )
  })

  it('reads the same through the view, at any place in a larger buffer', () => {
    const view = createEventView()
    fc.assert(
      fc.property(anyEvent, fc.nat(20), (event, before) => {
        const bytes = encodeEvent(event)
        const buffer = new Uint8Array(before + bytes.length + 5).fill(0xff)
        buffer.set(bytes, before)
        expect(readEventView(buffer, before, before + bytes.length, view)).toBe(true)
        expect(view.kind).toBe(KIND_NUMBERS[event.kind])
        const at = (start: number, end: number) => new TextDecoder().decode(buffer.subarray(start, end))
        expect(at(view.roomStart, view.roomEnd)).toBe(event.roomId)
        if (event.kind === 'message') {
          expect(at(view.textStart, view.textEnd)).toBe(event.text)
          expect(at(view.emotesStart, view.emotesEnd)).toBe(event.emotes)
          expect(at(view.idStart, view.idEnd)).toBe(event.id)
          expect(at(view.userStart, view.userEnd)).toBe(event.userId)
          expect(view.sentAtMs).toBe(event.sentAtMs)
          expect(view.flags).toBe(event.flags)
        }
        if (event.kind === 'deletion') expect(at(view.targetStart, view.targetEnd)).toBe(event.targetId)
      }),
    )
  })

  it('is refused, never thrown over, when the bytes are anything else', () => {
    const view = createEventView()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const event = decodeEvent(bytes)
        const readable = readEventView(bytes, 0, bytes.length, view)
        expect(event === undefined || readable).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
