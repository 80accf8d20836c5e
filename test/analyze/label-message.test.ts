import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { labelMessage } from '#analyze/label-message.ts'
import { createTaughtBook } from '#analyze/taught-book.ts'
import { type ChatMessage, encodeEvent } from '#contract/chat-event.ts'
import type { EmoteMeaning } from '#contract/emote.ts'
import { createEventView, readEventView } from '#contract/event-view.ts'
import { LABELS, labelOf } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'

const classifier = openClassifier(readFileSync('src/model/chat.model'))

const MESSAGE: ChatMessage = {
  kind: 'message',
  roomId: '1001',
  login: 'demo_one',
  sentAtMs: 1_000,
  receivedAtMs: 1_000,
  id: 'a',
  userId: '7',
  text: 'demorage',
  flags: 0,
  emotes: '1:0-7',
  replyToId: '',
  sourceId: '',
  sourceRoomId: '',
}

function labelled(message: Partial<ChatMessage>, lesson?: { emote: string; meaning: EmoteMeaning }): string {
  const taught = createTaughtBook()
  if (lesson) taught.add([{ id: 1, roomId: '1001', sinceMs: 0, ...lesson }])
  const bytes = encodeEvent({ ...MESSAGE, ...message })
  const view = createEventView()
  readEventView(bytes, 0, bytes.length, view)
  return LABELS[labelOf(labelMessage({ classifier, taught }, { bytes, appendedAtMs: 2_000 }, view))]
}

it('reads the emotes that Twitch found in a record', () => {
  expect(labelled({ emotes: '' })).toBe('neutral')
  expect(labelled({})).toBe('disappointment')
})

it('reads them as they were taught', () => {
  expect(labelled({}, { emote: 'demorage', meaning: 'funny' })).toBe('funny')
  expect(labelled({}, { emote: 'other', meaning: 'funny' })).toBe('disappointment')
})
