import { GREATEST_KEY } from './protobuf.ts'

/**
 * The fields of a ChatEvent that counting needs, read from its bytes without making a string or an object.
 * A range of bytes is `start` and `end` in the bytes last read; an absent one has start = end = 0.
 * One view is reused for every record.
 */
export interface EventView {
  /** MESSAGE, DELETION, … of chat-event.ts; 0 when the bytes were malformed. */
  kind: number
  sentAtMs: number
  flags: number
  roomStart: number
  roomEnd: number
  idStart: number
  idEnd: number
  userStart: number
  userEnd: number
  textStart: number
  textEnd: number
  emotesStart: number
  emotesEnd: number
  targetStart: number
  targetEnd: number
}

export function createEventView(): EventView {
  return {
    kind: 0,
    sentAtMs: 0,
    flags: 0,
    roomStart: 0,
    roomEnd: 0,
    idStart: 0,
    idEnd: 0,
    userStart: 0,
    userEnd: 0,
    textStart: 0,
    textEnd: 0,
    emotesStart: 0,
    emotesEnd: 0,
    targetStart: 0,
    targetEnd: 0,
  }
}

/** Whether a deletion names neither message nor user: the whole room was cleared. */
export function clearsRoom({ targetStart, targetEnd, userStart, userEnd }: EventView): boolean {
  return targetEnd === targetStart && userEnd === userStart
}

/**
 * Reads the event in bytes[start, end) into `view`; false, and kind 0, when the bytes are no protobuf message.
 * Agrees with decodeEvent on every field that both read (a property test holds them together).
 */
export function readEventView(bytes: Uint8Array, start: number, end: number, view: EventView): boolean {
  clear(view)
  let at = start
  while (at < end) {
    let key = bytes[at++]!
    if (key > 0x7f) {
      key &= 0x7f
      let keyScale = 0x80
      let keyByte = 0x80
      for (let read = 1; keyByte > 0x7f; read++) {
        if (at >= end || read === 10) return fail(view)
        keyByte = bytes[at++]!
        key += (keyByte & 0x7f) * keyScale
        keyScale *= 0x80
      }
      if (key > GREATEST_KEY) return fail(view)
    }
    const wireType = key & 7
    const field = key >>> 3
    if (wireType !== 0 && wireType !== 2) {
      if (wireType !== 1 && wireType !== 5) return fail(view)
      at += wireType === 1 ? 8 : 4
      continue
    }
    let value = 0
    let scale = 1
    let byte = 0x80
    for (let read = 0; byte > 0x7f; read++) {
      if (at >= end || read === 10) return fail(view)
      byte = bytes[at++]!
      value += (byte & 0x7f) * scale
      scale *= 0x80
    }
    if (wireType === 0) {
      if (field === 1) view.kind = value
      else if (field === 2) view.sentAtMs = value
      else if (field === 9) view.flags = value
      continue
    }
    const valueEnd = at + value
    if (valueEnd > end) return fail(view)
    switch (field) {
      case 4:
        view.roomStart = at
        view.roomEnd = valueEnd
        break
      case 6:
        view.idStart = at
        view.idEnd = valueEnd
        break
      case 7:
        view.userStart = at
        view.userEnd = valueEnd
        break
      case 8:
        view.textStart = at
        view.textEnd = valueEnd
        break
      case 10:
        view.emotesStart = at
        view.emotesEnd = valueEnd
        break
      case 14:
        view.targetStart = at
        view.targetEnd = valueEnd
        break
    }
    at = valueEnd
  }
  return at === end || fail(view)
}

function fail(view: EventView): false {
  clear(view)
  return false
}

function clear(view: EventView): void {
  view.kind = 0
  view.sentAtMs = 0
  view.flags = 0
  view.roomStart = 0
  view.roomEnd = 0
  view.idStart = 0
  view.idEnd = 0
  view.userStart = 0
  view.userEnd = 0
  view.textStart = 0
  view.textEnd = 0
  view.emotesStart = 0
  view.emotesEnd = 0
  view.targetStart = 0
  view.targetEnd = 0
}
