import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emotesSchema, lessonSchema } from '#contract/http.ts'
import { upsertProposals } from '#store/emote-proposals.ts'
import { LEAD_MS, MAX_TAUGHT } from '#store/taught-emotes.ts'
import { joined, openChatWriter } from './chat-writer.ts'
import { type Call, call, EXTENSION, type Serving, startServing, TOKEN } from './serving.ts'

const NOON_MS = Date.UTC(2026, 0, 15, 12)
const PATH = '/api/v1/channels/demo_one/emotes'
const authorization = `Bearer ${TOKEN}`

let serving: Serving

beforeAll(async () => {
  serving = await startServing({ clock: () => NOON_MS })
  const writer = await openChatWriter(serving.database)
  await writer.flush(joined('demo_one', '11', NOON_MS - 1_000))
  await writer.flush(joined('demo_two', '22', NOON_MS - 1_000))
  await serving.bus.watchList.add({ login: 'demo_new', addedAtMs: NOON_MS })
})
afterAll(() => serving[Symbol.asyncDispose]())

function ask(path: string, options?: Call) {
  return call(serving.served.address, path, options)
}

function post(body: unknown, headers: Record<string, string> = { authorization }): Call {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

describe('teaching', () => {
  it('says since when the lesson holds, and lists it', async () => {
    const answer = await ask(PATH, post({ emote: ' demoWiggle ', meaning: 'funny' }))
    const since = new Date(NOON_MS + LEAD_MS).toISOString()
    expect(answer.status).toBe(200)
    expect(lessonSchema.parse(answer.json)).toEqual({ emote: 'demoWiggle', meaning: 'funny', since })
    const { taught } = emotesSchema.parse((await ask(PATH)).json)
    expect(taught).toEqual([{ emote: 'demoWiggle', meaning: 'funny', since }])
    const other = await ask('/api/v1/channels/demo_two/emotes')
    expect(other.json).toEqual({ channel: 'demo_two', taught: [], proposed: [] })
  })

  it('forgets what was taught, and says so of what was not', async () => {
    await ask(PATH, post({ emote: ':tf:', meaning: 'neutral' }))
    expect((await ask(PATH, post({ emote: ':tf:', meaning: null }))).status).toBe(200)
    expect((await ask(PATH)).json.taught).not.toContainEqual(expect.objectContaining({ emote: ':tf:' }))
    const again = await ask(PATH, post({ emote: ':tf:', meaning: null }))
    expect([again.status, again.json.error.code]).toEqual([404, 'emote_unknown'])
  })

  it.each([
    [{ emote: 'two words', meaning: 'funny' }, 'one word'],
    [{ emote: 'a\u0000b', meaning: 'funny' }, 'one word'],
    [{ emote: 'x'.repeat(65), meaning: 'funny' }, 'one word'],
    [{ emote: 'demoWiggle', meaning: 'question' }, 'meaning'],
    [{ emote: 'demoWiggle' }, 'meaning'],
    [{ emote: 7, meaning: 'funny' }, 'emote'],
    [{ emote: 'demoWiggle', meaning: 'funny', since: 0 }, 'since'],
  ])('refuses %j and says why', async (body, reason) => {
    const { status, json } = await ask(PATH, post(body))
    expect(status).toBe(400)
    expect(json.error.message).toContain(reason)
  })

  it('refuses a channel that nobody knows, and one that was never joined', async () => {
    const lesson = post({ emote: 'demoWiggle', meaning: 'funny' })
    const unknown = await ask('/api/v1/channels/demo_nobody/emotes', lesson)
    const unjoined = await ask('/api/v1/channels/demo_new/emotes', lesson)
    expect([unknown.json.error.code, unjoined.json.error.code]).toEqual([
      'channel_unknown',
      'channel_unjoined',
    ])
    expect((await ask('/api/v1/channels/demo_new/emotes')).json.taught).toEqual([])
  })

  it('refuses one emote more than a channel may have', async () => {
    const path = '/api/v1/channels/demo_two/emotes'
    for (let at = 0; at < MAX_TAUGHT; at++) await ask(path, post({ emote: `demo${at}`, meaning: 'funny' }))
    const { status, json } = await ask(path, post({ emote: 'demoMore', meaning: 'funny' }))
    expect([status, json.error.code]).toEqual([409, 'too_many_emotes'])
  })
})

describe('who may teach', () => {
  const lesson = { emote: 'demoWiggle', meaning: 'cheering' }

  it('lets our own page and the pinned extension, and who has the token', async () => {
    for (const headers of [
      { origin: `http://127.0.0.1:${serving.port}` },
      { origin: `chrome-extension://${EXTENSION}` },
      { authorization },
    ])
      expect((await ask(PATH, post(lesson, headers))).status).toBe(200)
  })

  it('lets nobody else, and everybody on this machine read', async () => {
    expect((await ask(PATH, post(lesson, {}))).status).toBe(401)
    expect((await ask(PATH, post(lesson, { origin: 'https://evil.example' }))).status).toBe(403)
    expect((await ask(PATH, post(lesson, { origin: 'null' }))).status).toBe(403)
    expect((await ask(PATH)).status).toBe(200)
    expect((await ask(PATH, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })
})

it('lists what is proposed, most people first, without what is taught or old', async () => {
  const proposal = { roomId: '11', people: 7, suggestion: null, seenAtMs: NOON_MS - 60_000 }
  await upsertProposals(serving.database, [
    { ...proposal, emote: 'demoBonk' },
    { ...proposal, emote: 'demoLulz', people: 12, suggestion: 'funny' },
    { ...proposal, emote: 'demoWiggle', people: 90 },
    { ...proposal, emote: 'demoOld', seenAtMs: NOON_MS - 31 * 60_000 },
  ])
  expect((await ask(PATH)).json.proposed).toEqual([
    { emote: 'demoLulz', people: 12, suggestion: 'funny' },
    { emote: 'demoBonk', people: 7, suggestion: null },
  ])
})
