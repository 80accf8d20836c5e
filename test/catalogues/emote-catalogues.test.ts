import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { type EmoteCatalogues, openEmoteCatalogues } from '#catalogues/emote-catalogues.ts'

const HOUR_MS = 3_600_000
const ROOM = '4242'

type Answers = Record<string, unknown>

const SEVEN_TV: Answers = {
  '/v3/emote-sets/global': { emotes: [{ name: 'Everybodys', data: { name: 'Everybodys' } }] },
  [`/v3/users/twitch/${ROOM}`]: { emote_set_id: 'set one', emote_set: { emotes: [{ name: 'stale' }] } },
  '/v3/emote-sets/set%20one': {
    emotes: [{ name: 'annaLeaves', data: { name: 'Sadge' } }, { name: 'two words' }],
  },
}
const BETTER_TTV: Answers = {
  '/3/cached/emotes/global': [],
  [`/3/cached/users/twitch/${ROOM}`]: {
    channelEmotes: [{ code: 'annaOwn' }],
    sharedEmotes: [{ code: 'annaShared' }],
  },
}
const FRANKER_FACE_Z: Answers = {
  '/v1/set/global': { default_sets: [3], sets: { 3: { emoticons: [{ name: 'Old' }] } } },
  [`/v1/room/id/${ROOM}`]: { room: { set: 7 }, sets: { 7: { emoticons: [{ name: 'annaZ' }] } } },
}

/** A web server that answers these paths with JSON, all else with 404; counts what it was asked. */
async function answering(
  answers: Answers,
): Promise<{ origin: string; asked: string[]; break(status: number): void }> {
  const asked: string[] = []
  let broken: number | undefined
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = answers[path]
    response.writeHead(broken ?? (answer === undefined ? 404 : 200), { 'content-type': 'application/json' })
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    break(status) {
      broken = status
    },
  }
}

async function started({ sevenTv = SEVEN_TV, betterTtv = BETTER_TTV, frankerFaceZ = FRANKER_FACE_Z } = {}) {
  const servers = {
    sevenTv: await answering(sevenTv),
    betterTtv: await answering(betterTtv),
    frankerFaceZ: await answering(frankerFaceZ),
  }
  const time = { nowMs: 1_790_000_000_000 }
  const catalogues = openEmoteCatalogues({
    origins: {
      sevenTv: servers.sevenTv.origin,
      betterTtv: servers.betterTtv.origin,
      frankerFaceZ: servers.frankerFaceZ.origin,
    },
    clock: () => time.nowMs,
  })
  onTestFinished(() => catalogues[Symbol.asyncDispose]())
  return { catalogues, servers, time }
}

function becomes(catalogues: EmoteCatalogues, word: string) {
  return expect.poll(() => catalogues.baseNameOf(word, ROOM))
}

it('knows nothing at first, and then what a channel’s emotes were called first', async () => {
  const { catalogues } = await started()
  expect(catalogues.baseNameOf('annaLeaves', ROOM)).toBeUndefined()
  await becomes(catalogues, 'annaLeaves').toBe('Sadge')
  for (const word of ['annaOwn', 'annaShared', 'annaZ']) await becomes(catalogues, word).toBe(word)
  await becomes(catalogues, 'Everybodys').toBe('Everybodys')
  await becomes(catalogues, 'Old').toBe('Old')
})

it('takes only names, of the room’s own set, and minds their case', async () => {
  const { catalogues } = await started()
  await becomes(catalogues, 'annaLeaves').toBe('Sadge')
  for (const word of ['stale', 'two words', 'annaleaves'])
    expect(catalogues.baseNameOf(word, ROOM)).toBeUndefined()
  expect(catalogues.baseNameOf('annaLeaves', '1')).toBeUndefined()
})

it('asks again after an hour, and keeps what it knows when a catalogue is away', async () => {
  const { catalogues, servers, time } = await started()
  await becomes(catalogues, 'Old').toBe('Old')
  const before = servers.sevenTv.asked.length
  catalogues.baseNameOf('annaLeaves', ROOM)
  expect(servers.sevenTv.asked).toHaveLength(before)
  servers.sevenTv.break(503)
  time.nowMs += HOUR_MS
  catalogues.baseNameOf('annaLeaves', ROOM)
  await expect.poll(() => servers.sevenTv.asked.length).toBeGreaterThan(before)
  expect(catalogues.baseNameOf('annaLeaves', ROOM)).toBe('Sadge')
})

it.each([
  ['no JSON', '<html>'],
  ['JSON of another shape', { emotes: 'all of them' }],
  ['more than it takes', { emotes: [{ name: 'x'.repeat(9_000_000) }] }],
])('makes do with the other catalogues when one answers %s', async (_, answer) => {
  const { catalogues } = await started({ sevenTv: { ...SEVEN_TV, '/v3/emote-sets/set%20one': answer } })
  await becomes(catalogues, 'annaOwn').toBe('annaOwn')
  expect(catalogues.baseNameOf('annaLeaves', ROOM)).toBeUndefined()
})

it('ends while a catalogue is asked', async () => {
  const { catalogues } = await started()
  catalogues.baseNameOf('annaLeaves', ROOM)
  await catalogues[Symbol.asyncDispose]()
  expect(catalogues.baseNameOf('annaLeaves', ROOM)).toBeUndefined()
})
