import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { WantedChannel } from '#bus/bus.ts'
import { keepKnown, openKnownChannels } from '#bus/known-channels.ts'
import { createMemoryWatchList } from '#bus/memory-watch-list.ts'

const MINUTE_MS = 60_000
const ANN: WantedChannel = { login: 'ann', addedAtMs: 1 }
const BOB: WantedChannel = { login: 'bob', addedAtMs: 2 }

let folder: string
let file: string
let nowMs: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-known-'))
  file = join(folder, 'known.json')
  nowMs = Date.UTC(2026, 0, 1)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => openKnownChannels(file, () => nowMs)

it('knows what was kept last', async () => {
  const known = await open()
  expect(known.before).toBeUndefined()
  await Promise.all([known.keep([ANN]), known.keep([ANN, BOB])])
  expect((await open()).before).toEqual([ANN, BOB])
})

it('takes nothing to hold that was known more than 15 minutes ago, or later than now', async () => {
  await (await open()).keep([ANN])
  nowMs += 15 * MINUTE_MS
  expect((await open()).before).toEqual([ANN])
  nowMs += 1
  expect((await open()).before).toBeUndefined()
  nowMs -= 16 * MINUTE_MS
  expect((await open()).before).toBeUndefined()
})

it.each(['', '{"knownAtMs":', '[]', '{"knownAtMs":1767225600000}'])(
  'takes %j for nothing',
  async (content) => {
    await writeFile(file, content)
    expect((await open()).before).toBeUndefined()
  },
)

it('does without a file that cannot be written', async () => {
  file = join(folder, 'no folder', 'known.json')
  await (await open()).keep([ANN])
  expect((await open()).before).toBeUndefined()
})

it('yields what to begin with, then what is wanted, of which it keeps the last', async () => {
  const list = createMemoryWatchList([BOB])
  const kept: (readonly WantedChannel[])[] = []
  const keep = async (channels: readonly WantedChannel[]) => void kept.push(channels)
  const yielded: (readonly WantedChannel[])[] = []
  const ending = new AbortController()
  for await (const channels of keepKnown(list, { keep }, { begin: [ANN] }).follow(ending.signal)) {
    yielded.push(channels)
    if (yielded.length === 2) await list.remove('bob')
    if (yielded.length === 3) ending.abort()
  }
  expect(yielded).toEqual([[ANN], [BOB], []])
  expect(kept).toEqual([[BOB], []])
})
