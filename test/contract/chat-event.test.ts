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

  it('is refused, never thrown over, when the bytes are anything else, and by both readers alike', () => {
    const view = createEventView()
    // Bytes of which keys, sizes and long numbers are made, beside any others.
    const byte = fc.oneof(fc.constantFrom(0x00, 0x01, 0x02, 0x08, 0x22, 0x3a, 0x80, 0xba), fc.nat(255))
    const anyBytes = fc.array(byte, { maxLength: 40, size: 'max' }).map((bytes) => Uint8Array.from(bytes))
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const event = decodeEvent(bytes)
        const isReadable = readEventView(bytes, 0, bytes.length, view)
        if (event === undefined) return
        expect(isReadable).toBe(true)
        expect(view.kind).toBe(KIND_NUMBERS[event.kind])
        const room = bytes.subarray(view.roomStart, view.roomEnd)
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(room)).toBe(event.roomId)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [
      'is read where the key of a field is longer than it need be',
      [0xba, 0x80, 0x00, 0x00, 0x08, 0x01],
      true,
    ],
    [
      'is none where a field has a number too great for any',
      [0xa2, 0x80, 0x80, 0x80, 0x10, 0x00, 0x08, 0x01],
      false,
    ],
    ['is none where the bytes end within the key of a field', [0x08, 0x01, 0xba, 0x80], false],
  ])('%s', (_, values, isOne) => {
    const bytes = Uint8Array.from(values)
    expect(decodeEvent(bytes) !== undefined).toBe(isOne)
    expect(readEventView(bytes, 0, bytes.length, createEventView())).toBe(isOne)
  })
})
