import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readChannels } from '#store/channel-reads.ts'
import { findRoomId } from '#store/channels.ts'
import type { Database } from '#store/database.ts'
import { readImports } from '#store/imports.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { everything, forgetAll, importContent, NOW_MS, optionsFor, storedWindows } from './importing.ts'
import { countPlainly, inventChat, LOGIN, ROOM_ID, START_MS } from './truth.ts'
import { ircLine, WRITERS } from './writers.ts'

const CHAT = inventChat()
const MODERATED = inventChat({ seed: 'moderated', moderated: true })
const SAID = CHAT.length

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

beforeEach(() => forgetAll(database))

describe.each(Object.entries(WRITERS))('%s', (_, writer) => {
  const { format, write, lacks = [], tells = false } = writer
  const expected = countPlainly(CHAT, { people: !lacks.includes('people'), removals: tells }).sort()

  it('is found by looking and gives the windows that happened', async () => {
    const report = await importContent(database, write(CHAT), optionsFor(writer))
    expect(report).toMatchObject({ format, messages: SAID, dropped: {} })
    expect(await storedWindows(database)).toEqual(expected)
    expect(report.rooms[0]).toMatchObject({
      roomId: lacks.includes('room') ? `login:${LOGIN}` : ROOM_ID,
      login: LOGIN,
    })
  })

  it('is the same packed, and behind a byte-order mark', async () => {
    const packed = gzipSync(`\uFEFF${write(CHAT)}`)
    expect(await importContent(database, packed, optionsFor(writer))).toMatchObject({
      format,
      messages: SAID,
    })
    expect(await storedWindows(database)).toEqual(expected)
  })
})

it.each([
  'raw IRC',
  'raw IRC without ends of lines',
  'justlog JSON',
  'chat-downloader JSON',
  'chat-downloader JSON lines',
])('takes what moderators took away out of the counts: %s', async (name) => {
  const writer = WRITERS[name]!
  await importContent(database, writer.write(MODERATED), optionsFor(writer))
  expect(await storedWindows(database)).toEqual(countPlainly(MODERATED).sort())
})

it.each([
  '[2026-01-10 20:00:09] #demo_one ann has been timed out for 600 seconds',
  '[2026-01-10 20:00:09] #demo_one ann has been banned',
  '2026-01-10 20:00:09 | ann was timed out for 600 seconds.',
  '2026-01-10 20:00:09 | ann was permanently banned.',
])('takes out what was said by whom a note in text names: %s', async (note) => {
  const said = (user: string) =>
    note.startsWith('[') ? `[2026-01-10 20:00:06] #demo_one ${user}: hi` : `2026-01-10 20:00:06 | ${user}: hi`
  await importContent(database, [said('ann'), said('bob'), note].join('\n'), { channel: LOGIN })
  expect(await storedWindows(database)).toContain('5 s 2026-01-10T20:00:05.000Z 1 1 1')
})

it('gives the same whatever format comes first', async () => {
  const names = Object.keys(WRITERS).filter((name) => {
    const { lacks = [] } = WRITERS[name]!
    return !lacks.includes('people') && !lacks.includes('time')
  })
  const results: unknown[] = []
  for (const order of [names, names.toReversed()]) {
    await forgetAll(database)
    // The channel is known, so that formats without the room's id mean the same room.
    await database.query(`insert into channels values ('${ROOM_ID}', '${LOGIN}', '', now())`)
    for (const name of order) {
      const writer = WRITERS[name]!
      await importContent(database, writer.write(CHAT), optionsFor(writer))
    }
    results.push(await everything(database))
  }
  expect(results[0]).toEqual(results[1])
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
})

it.each([
  ['justlog text', 'raw IRC'],
  ['CSV with semicolons', 'justlog JSON'],
])('finds the room that %s could not name when %s names it later', async (nameless, naming) => {
  const [early, late] = [CHAT.slice(0, SAID / 2), CHAT.slice(SAID / 2)]
  const importEarly = () =>
    importContent(database, WRITERS[nameless]!.write(early), optionsFor(WRITERS[nameless]!))
  await importContent(database, WRITERS[naming]!.write(late))
  await importEarly()
  const known = await everything(database)
  await forgetAll(database)
  await importEarly()
  await importContent(database, WRITERS[naming]!.write(late))
  expect(await everything(database)).toEqual(known)
  const { rows } = await database.query('select distinct room_id from windows_5s')
  expect(rows).toEqual([{ room_id: ROOM_ID }])
  expect(await findRoomId(database, LOGIN)).toBe(ROOM_ID)
  expect((await readImports(database)).map(({ roomId }) => roomId)).toEqual([ROOM_ID, ROOM_ID])
})

it('lists a room that an archive knows by its id alone, until it has a name', async () => {
  await importContent(database, WRITERS['Twitch v5 comments']!.write(CHAT))
  const [unnamed] = await readChannels(database, { roomIds: [ROOM_ID] })
  expect(unnamed).toMatchObject({ login: `id:${ROOM_ID}` })
  await importContent(database, WRITERS['raw IRC']!.write(CHAT))
  const [named] = await readChannels(database, { roomIds: [ROOM_ID] })
  expect(named).toMatchObject({ login: LOGIN })
})

it('says that a second import of the same wrote nothing', async () => {
  const content = WRITERS['raw IRC']!.write(CHAT)
  const first = await importContent(database, content)
  const second = await importContent(database, content)
  expect(second).toMatchObject({ windows: first.windows, windowsWritten: 0, windowsSkipped: first.windows })
})

it('writes nothing in a dry run, and reports the same', async () => {
  const content = WRITERS['raw IRC']!.write(MODERATED)
  const dry = await importContent(database, content, { dryRun: true })
  expect(await storedWindows(database)).toEqual([])
  expect(await readImports(database)).toEqual([])
  const { messages, windows, dropped } = await importContent(database, content)
  expect(dry).toMatchObject({ messages, windows, dropped, windowsWritten: 0 })
})

it('leaves what is not sealed yet to the live count', async () => {
  const nowMs = CHAT.at(-1)!.atMs + 60_000
  const report = await importContent(database, WRITERS['raw IRC']!.write(CHAT), { nowMs })
  expect(report.windowsSkipped).toBeGreaterThan(0)
  const later = await importContent(database, WRITERS['raw IRC']!.write(CHAT), { nowMs: NOW_MS })
  expect(later.windowsWritten).toBe(report.windowsSkipped)
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
})

it('takes nothing as sealed that a live record may still be counted into', async () => {
  const uncountedSinceMs = CHAT.at(-1)!.atMs + 60_000
  const report = await importContent(database, WRITERS['raw IRC']!.write(CHAT), { uncountedSinceMs })
  expect(report.windowsSkipped).toBeGreaterThan(0)
  const counted = await importContent(database, WRITERS['raw IRC']!.write(CHAT))
  expect(counted.windowsWritten).toBe(report.windowsSkipped)
})

it('goes on where a kill left it, wherever that was', async () => {
  const content = WRITERS['raw IRC']!.write(MODERATED)
  await importContent(database, content)
  const whole = await everything(database)
  let transactions = 0
  const counting: Database = {
    ...database,
    transaction: (work, options) => {
      transactions++
      return database.transaction(work, options)
    },
  }
  await forgetAll(database)
  await importContent(counting, content)
  expect(transactions).toBeGreaterThan(10)

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(transactions - 1), committed: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
      async (kills) => {
        await forgetAll(database)
        for (const kill of kills) await importContent(killedAt(kill), content).catch(() => {})
        await importContent(database, content)
        expect(await everything(database)).toEqual(whole)
      },
    ),
    { numRuns: 12 },
  )
})

/** The database of a process that is killed around its n-th transaction. */
function killedAt({ at, committed }: { at: number; committed: boolean }): Database {
  let transactions = 0
  return {
    ...database,
    async transaction(work, options) {
      const isLast = transactions++ >= at
      if (isLast && !committed) throw new Error('killed')
      const result = await database.transaction(work, options)
      if (isLast) throw new Error('killed')
      return result
    },
  }
}

it('is cancelled in the middle, says so, and goes on later', async () => {
  const content = WRITERS['raw IRC']!.write(CHAT)
  const stop = new AbortController()
  const onProgress = ({ state }: { state?: string }) => {
    if (state === 'publishing') stop.abort()
  }
  await expect(importContent(database, content, { signal: stop.signal, onProgress })).rejects.toThrow()
  expect((await readImports(database))[0]).toMatchObject({ state: 'cancelled' })
  await importContent(database, content)
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
})

it('refuses a file that is not in order, with the line, and sorts it when asked', async () => {
  const lines = CHAT.map(ircLine)
  const [first] = lines
  const content = `${[...lines.slice(1), first].join('\n')}\n`
  await expect(importContent(database, content)).rejects.toThrow(`Line ${SAID} is`)
  expect(await storedWindows(database)).toEqual([])
  expect((await readImports(database))[0]).toMatchObject({ state: 'failed' })
  await importContent(database, content, { sort: true })
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
})

it("refuses a user's log, but not the streamer's own words", async () => {
  const byAnn = CHAT.map((one) => ({ ...one, user: { id: '2001', login: 'ann' } }))
  const write = WRITERS['raw IRC']!.write
  await expect(importContent(database, write(byAnn))).rejects.toThrow('log of a user')
  expect(await storedWindows(database)).toEqual([])
  const byStreamer = CHAT.map((one) => ({ ...one, user: { id: ROOM_ID, login: LOGIN } }))
  const asStreamer = write(byStreamer).replaceAll('badges=subscriber/3', 'badges=broadcaster/1')
  expect(await importContent(database, asStreamer)).toMatchObject({ messages: SAID })
})

it.each([
  ['--start', 'TwitchDownloader text with relative times', { channel: LOGIN }],
  ['--channel', 'TwitchDownloader text with relative times', { startMs: START_MS }],
])('asks for %s where the file does not say', async (option, name, options) => {
  await expect(importContent(database, WRITERS[name]!.write(CHAT), options)).rejects.toThrow(option)
})

it('reads local times as so far ahead of UTC as is said', async () => {
  const writer = WRITERS["the original tool's log"]!
  const report = await importContent(database, writer.write(CHAT), { utcOffsetMs: 7_200_000 })
  const firstMs = Math.floor(CHAT[0]!.atMs / 1_000) * 1_000
  expect(report.rooms[0]?.fromMs).toBe(firstMs - 7_200_000)
})

it('replaces fuller windows when told to', async () => {
  const write = WRITERS['raw IRC']!.write
  await importContent(database, write(CHAT))
  const thinner = CHAT.filter((_, at) => at % 2 === 0)
  expect(await importContent(database, write(thinner))).toMatchObject({ messages: thinner.length })
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
  const { windowsSkipped } = await importContent(database, write(thinner), { replace: true })
  expect(windowsSkipped).toBe(0)
})

it('counts a message that stands twice in a file once', async () => {
  const twice = CHAT.flatMap((one) => [one, one])
  const report = await importContent(database, WRITERS['raw IRC']!.write(twice))
  expect(report).toMatchObject({ messages: SAID, dropped: { duplicate: SAID } })
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
})

it('tells room events once, and a wave of gifts as one', async () => {
  const tags = (id: string, more: string) =>
    `@badges=;display-name=Bob;id=${id};login=bob;room-id=${ROOM_ID};tmi-sent-ts=${START_MS};user-id=2002;${more} :tmi.twitch.tv USERNOTICE #${LOGIN}`
  const lines = [
    tags('1', 'msg-id=submysterygift;msg-param-mass-gift-count=2'),
    tags('2', 'msg-id=subgift'),
    tags('3', 'msg-id=subgift'),
    `${tags('4', 'msg-id=resub')} :still here`,
  ]
  const content = `${lines.join('\n')}\n`
  await importContent(database, content)
  expect(await importContent(database, content)).toMatchObject({ messages: 1 })
  const { rows } = await database.query('select event, amount from room_events order by id')
  expect(rows).toEqual([
    { event: 'gifts', amount: 2 },
    { event: 'subscription', amount: 0 },
  ])
})

it('tells when the room was cleared', async () => {
  const cleared = `@room-id=${ROOM_ID};tmi-sent-ts=${START_MS + 1_000} :tmi.twitch.tv CLEARCHAT #${LOGIN}`
  const message = `@id=a;room-id=${ROOM_ID};user-id=7;tmi-sent-ts=${START_MS} :ann!ann@ann PRIVMSG #${LOGIN} :hi`
  for (let time = 0; time < 2; time++) await importContent(database, `${message}\r\n${cleared}\r\n`)
  const { rows } = await database.query('select event, at from room_events')
  expect(rows).toEqual([{ event: 'cleared', at: new Date(START_MS + 1_000) }])
})

describe('the emotes that Twitch found are read as a live count reads them, from', () => {
  const comment = {
    channel_id: ROOM_ID,
    created_at: new Date(START_MS).toISOString(),
    content_offset_seconds: 0,
  }
  const said = {
    timestamp: START_MS * 1_000,
    channel_id: ROOM_ID,
    message: 'yo demorage',
    message_type: 'text_message',
  }
  const logged = {
    ...{
      text: 'yo demorage',
      username: 'ann',
      displayName: 'Ann',
      channel: LOGIN,
      timestamp: comment.created_at,
      type: 1,
    },
    tags: { 'room-id': ROOM_ID, 'user-id': '7', emotes: '1:3-10' },
  }
  const body = 'yo demorage'
  const fragments = [
    { text: 'yo ', emoticon: null },
    { text: 'demorage', emoticon: { emoticon_id: 1 } },
  ]
  const node = {
    ...{ createdAt: comment.created_at, contentOffsetSeconds: 0, commenter: { id: '7', login: 'ann' } },
    message: {
      fragments: [
        { text: 'yo ', emote: null },
        { text: 'demorage', emote: { emoteID: '1' } },
      ],
    },
  }

  it.each([
    [
      'raw IRC',
      `@emotes=1:3-10;id=b;room-id=${ROOM_ID};user-id=7;tmi-sent-ts=${START_MS} :ann!ann@ann PRIVMSG #${LOGIN} :yo demorage`,
    ],
    ['recorded comments', JSON.stringify({ ...comment, message: { body, fragments } })],
    ['video comments', JSON.stringify(node)],
    ['chat-downloader', JSON.stringify({ ...said, emotes: [{ id: '1', locations: ['3-10'] }] })],
    ['justlog', JSON.stringify({ messages: [logged] })],
  ])('%s', async (_, line) => {
    await importContent(database, `${line}\n`, { channel: LOGIN })
    const { rows } = await database.query('select messages, disappointment from windows_5s')
    expect(rows).toEqual([{ messages: 1, disappointment: 1 }])
  })

  it('nothing else: the same word without a span is none', async () => {
    await importContent(database, `${JSON.stringify({ ...comment, message: { body } })}\n`, {
      channel: LOGIN,
    })
    const { rows } = await database.query('select messages, disappointment from windows_5s')
    expect(rows).toEqual([{ messages: 1, disappointment: 0 }])
  })
})
