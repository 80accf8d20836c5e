import { expect, it } from 'vitest'
import { createTaughtBook } from '#analyze/taught-book.ts'
import type { TaughtRow } from '#store/taught-emotes.ts'

const encoder = new TextEncoder()

function taught(rows: readonly (Omit<TaughtRow, 'id' | 'roomId'> & { roomId?: string })[]) {
  const book = createTaughtBook()
  book.add(rows.map((row, index) => ({ roomId: '11', ...row, id: index + 1 })))
  /** What the message reads as in the room at that time; undefined when as it stands. */
  function read(text: string, atMs: number, roomId = '11'): string | undefined {
    const room = encoder.encode(roomId)
    const bytes = encoder.encode(text)
    const emotes = book.emotesOf(room, 0, room.length, atMs)
    const length = emotes?.translate(bytes, 0, bytes.length) ?? -1
    return length < 0 ? undefined : new TextDecoder().decode(emotes?.text.subarray(0, length))
  }
  return { book, read }
}

it('lets a lesson hold from its time on, and the next of the same emote take its place', () => {
  const { read } = taught([
    { emote: 'demoWiggle', meaning: 'funny', sinceMs: 100 },
    { emote: 'demoHi', meaning: 'cheering', sinceMs: 150 },
    { emote: 'demoWiggle', meaning: 'disappointment', sinceMs: 200 },
    { emote: 'demoWiggle', meaning: null, sinceMs: 300 },
  ])
  const text = 'demoWiggle demoHi'
  expect([99, 100, 150, 200, 300].map((atMs) => read(text, atMs))).toEqual([
    undefined,
    'KEKW demoHi',
    'KEKW PogChamp',
    'Sadge PogChamp',
    'demoWiggle PogChamp',
  ])
})

it('keeps rooms apart', () => {
  const { read } = taught([{ emote: 'demoWiggle', meaning: 'funny', sinceMs: 0, roomId: '22' }])
  expect(read('demoWiggle', 1, '22')).toBe('KEKW')
  expect(read('demoWiggle', 1, '11')).toBeUndefined()
  expect(read('demoWiggle', 1, '221')).toBeUndefined()
})

it('tells since when the first lesson after another one holds', () => {
  const { book } = taught([
    { emote: 'a', meaning: 'funny', sinceMs: 100, roomId: '22' },
    { emote: 'b', meaning: 'funny', sinceMs: 300 },
    { emote: 'c', meaning: 'funny', sinceMs: 200, roomId: '33' },
  ])
  expect([0, 1, 2, 3].map((id) => book.firstSinceMs(id))).toEqual([100, 200, 200, Number.POSITIVE_INFINITY])
  expect(book.lastId).toBe(3)
})
