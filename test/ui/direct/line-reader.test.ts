import { expect, it } from 'vitest'
import { createLineReader } from '../../../ui/client/direct/line-reader.ts'

const SAID = ':ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hi'

it('splits a frame into its lines, however they end', () => {
  expect(createLineReader().read(`${SAID}\r\nPING :x\r\n\r\n`)).toEqual([SAID, 'PING :x'])
  expect(createLineReader().read(`${SAID}\nPING :x\n`)).toEqual([SAID, 'PING :x'])
})

it('joins a line that was cut in two frames', () => {
  const reader = createLineReader()
  expect(reader.read(`PING :x\r\n${SAID.slice(0, 20)}`)).toEqual(['PING :x'])
  expect(reader.read(`${SAID.slice(20)}\r\n`)).toEqual([SAID])
})

it('takes a rest for a line when the next frame begins another', () => {
  const reader = createLineReader()
  expect(reader.read(SAID)).toEqual([])
  expect(reader.read(`${SAID} again\r\n`)).toEqual([SAID, `${SAID} again`])
})

it('takes each frame for a line on a server that never ends them', () => {
  const reader = createLineReader()
  expect(reader.read(SAID)).toEqual([])
  expect(reader.idle()).toEqual([SAID])
  expect(reader.read(SAID)).toEqual([SAID])
})

it('gives up a line that never ends', () => {
  const reader = createLineReader()
  expect(reader.read('x'.repeat(70_000))).toHaveLength(1)
  expect(reader.read(`${SAID}\r\n`)).toEqual([SAID])
})
