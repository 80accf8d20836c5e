import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Bus, OutgoingRecord } from '#bus/bus.ts'
import { publishReplay } from '#commands/replay-source.ts'
import { type ChatEvent, decodeEvent } from '#contract/chat-event.ts'
import { replayEvents } from '#import/replay-archive.ts'
import { inventChat } from '../import/truth.ts'
import { WRITERS } from '../import/writers.ts'

const CHANNEL = 'replay:demo_one'
const CHAT = inventChat({ moderated: true, messages: 100 })
const folder = await mkdtemp(join(tmpdir(), 'chat-replay-'))
const file = join(folder, 'archive')
await writeFile(file, WRITERS['raw IRC']!.write(CHAT))

it('gives every event a time of its own, in order and so many times as fast', async () => {
  const beginsAtMs = CHAT[0]!.atMs + 10_000_000
  const events = await Array.fromAsync(
    replayEvents(file, { speed: 10, beginsAtMs }, new AbortController().signal),
  )
  expect(events).toHaveLength(CHAT.length)
  for (const [at, event] of events.entries()) {
    expect(event).toMatchObject({ roomId: CHANNEL, login: CHANNEL })
    const expectedMs = beginsAtMs + (CHAT[at]!.atMs - CHAT[0]!.atMs) / 10
    expect(Math.abs(event.sentAtMs - expectedMs)).toBeLessThanOrEqual(1)
  }
})

it('keeps what a deletion means, and repeats nothing of an earlier replay', async () => {
  const options = { speed: 1, beginsAtMs: CHAT[0]!.atMs + 10_000_000 }
  const idsOf = async () => {
    const events = await Array.fromAsync(replayEvents(file, options, new AbortController().signal))
    const targets = events.flatMap((event) =>
      event.kind === 'deletion' && event.targetId ? [event.targetId] : [],
    )
    return { ids: new Set(events.flatMap((event) => (event.kind === 'message' ? [event.id] : []))), targets }
  }
  const [first, second] = [await idsOf(), await idsOf()]
  expect(first.targets.length).toBeGreaterThan(0)
  expect(first.targets.every((target) => first.ids.has(target))).toBe(true)
  expect(first.ids.isDisjointFrom(second.ids)).toBe(true)
})

it('publishes everything behind a status, then that it was heard, then that it ended', async () => {
  const events: ChatEvent[] = []
  const bus = {
    async publish(records: readonly OutgoingRecord[]) {
      for (const { key, value } of records) {
        expect(key).toBe(CHANNEL)
        events.push(decodeEvent(value)!)
      }
    },
  } as Bus
  const stop = new AbortController()
  let channel = ''
  const onBegin = async (name: string) => {
    channel = name
  }
  await publishReplay(bus, { file, options: { speed: 1e6 }, onBegin, onEnd: () => stop.abort() }, stop.signal)
  expect(channel).toBe(CHANNEL)
  const kinds = events.map(({ kind }) => kind)
  expect([kinds[0], ...kinds.slice(-2)]).toEqual(['status', 'heard', 'status'])
  expect(kinds.filter((kind) => kind === 'message' || kind === 'deletion')).toHaveLength(CHAT.length)
  expect(events.at(-1)).toMatchObject({ state: 'left', reason: 'The replay ended.' })
})
