import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFrameReader } from '#collect/frame-reader.ts'

function readAll(frames: readonly (string | Uint8Array)[]): {
  lines: string[]
  invalid: number
  idle(): void
} {
  const result = { lines: [] as string[], invalid: 0, idle: () => reader.idle() }
  const reader = createFrameReader({
    onLine: (text, start, end) => result.lines.push(text.slice(start, end).replace('\r', '')),
    onInvalidUtf8: () => result.invalid++,
  })
  for (const frame of frames) reader.read(Buffer.from(frame))
  return result
}

const FIRST = '@id=1 :ann!ann@ann PRIVMSG #demo_one :Grüße 🦊 :D LOL PING @bob'
const SECOND = ':tmi.twitch.tv RECONNECT'

it.each([
  ['several lines in a frame', [`${FIRST}\r\n${SECOND}\r\n`]],
  ['lines that end in LF alone', [`${FIRST}\n${SECOND}\n`]],
  ['empty lines between', [`\r\n${FIRST}\r\n\r\n\n${SECOND}\r\n`]],
  ['a line for each frame, without an end', [FIRST, SECOND]],
])('reads %s', (_, frames) => {
  const read = readAll(frames)
  read.idle()
  expect(read.lines).toEqual([FIRST, SECOND])
})

it('gives a line without an end as soon as the next one begins', () => {
  expect(readAll([`${FIRST}\r\n`, 'PING :x', `${SECOND}\r\n`]).lines).toEqual([FIRST, 'PING :x', SECOND])
})

it('reads the same lines wherever frames are cut, inside characters too', () => {
  const bytes = Buffer.from(`${FIRST}\r\n${SECOND}\r\n${FIRST}\r\n`)
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const frames = places.slice(1).map((end, at) => bytes.subarray(places[at], end))
      const read = readAll(frames)
      expect(read.lines).toEqual([FIRST, SECOND, FIRST])
      expect(read.invalid).toBe(0)
    }),
  )
})

it('counts bytes that are no UTF-8 and reads the rest of the line', () => {
  const read = readAll([Buffer.concat([Buffer.from(FIRST), Buffer.from([0xff, 0x0a])])])
  expect(read.lines).toEqual([`${FIRST}\ufffd`])
  expect(read.invalid).toBe(1)
})

it('does not count a U+FFFD that was sent as such', () => {
  expect(readAll([`${FIRST}\ufffd\r\n`]).invalid).toBe(0)
})

it('holds no more of an endless line than a frame or two', () => {
  const read = readAll(Array.from({ length: 10 }, () => 'x'.repeat(30_000)))
  expect(read.lines.join('').length).toBeGreaterThan(200_000)
})
