import { expect, it } from 'vitest'
import { parseServer } from '../../../ui/extension/server-address.ts'

it.each([
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787', true],
  [' http://127.0.0.1:8787/channels/ann ', 'http://127.0.0.1:8787', true],
  ['127.0.0.1:9000', 'http://127.0.0.1:9000', true],
  ['localhost', 'http://localhost', true],
  ['https://localhost:8443', 'https://localhost:8443', true],
  ['chat.example.org', 'https://chat.example.org', false],
  ['HTTPS://Chat.Example.org/', 'https://chat.example.org', false],
])('takes %s', (typed, origin, local) => {
  expect(parseServer(typed)).toEqual({ origin, local })
})

it.each([
  '',
  'http://chat.example.org',
  'http://192.0.2.7:8787',
  'ftp://chat.example.org',
  'https://',
  'https://ann:secret@chat.example.org',
  '127.0.0.1.example.org:x',
])('refuses %s', (typed) => {
  expect(parseServer(typed)).toBeUndefined()
})
