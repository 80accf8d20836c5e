import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summarySchema, windowsSchema } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import { joined, openChatWriter, windowChanges } from './chat-writer.ts'
import { call, type Serving, startServing } from './serving.ts'

/** Heard for a minute, silent from 10 s to 40 s, then a minute that nobody heard, then ten seconds again. */
const T0 = Date.UTC(2026, 0, 1, 12)
const SAID = [0, 5_000, 40_000, 55_000]

const NOW = T0 + 180_000

let serving: Serving
let nowMs = NOW

beforeAll(async () => {
  serving = await startServing({ clock: () => nowMs })
  const writer = await openChatWriter(serving.database)
  const session = { kind: 'heard', roomId: '1', login: 'demo_one', session: 'one' } as const
  await writer.flush({
    ...joined('demo_one', '1', T0),
    appendTimeMs: T0 + 130_000,
    heard: [
      { ...session, heardFromMs: T0, heardToMs: T0 + 60_000 },
      { ...session, session: 'two', heardFromMs: T0 + 122_500, heardToMs: T0 + 130_000 },
    ],
    windows: joinWindows(
      SAID.flatMap((at) => windowChanges('1', T0 + at, { messages: 2, question: 1, funny: 1, removed: 1 })),
    ),
    roomEvents: [
      {
        kind: 'room_event',
        roomId: '1',
        login: 'demo_one',
        id: 'raid-1',
        event: 'raid',
        amount: 30,
        displayName: '=cmd',
        sentAtMs: T0 + 7_000,
        receivedAtMs: T0 + 7_000,
      },
    ],
    statuses: [
      ...joined('demo_one', '1', T0).statuses,
      {
        kind: 'status',
        login: 'demo_one',
        roomId: '1',
        displayName: '',
        state: 'joining',
        reason: 'The chat server asked to reconnect.',
        receivedAtMs: T0 + 61_000,
      },
    ],
  })
})
afterAll(() => serving[Symbol.asyncDispose]())

function joinWindows(changes: ReturnType<typeof windowChanges>) {
  const byKey = new Map<string, (typeof changes)[number]>()
  for (const change of changes) {
    const key = `${change.step} ${change.startMs}`
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, change)
    else known.figures = known.figures.map((value, index) => value + change.figures[index]!)
  }
  return [...byKey.values()]
}

function get(path: string, headers: Record<string, string> = {}) {
  return call(serving.served.address, `/api/v1/channels/${path}`, { headers })
}

const range = `from=${T0}&to=${T0 + 180_000}`

describe('windows', () => {
  it('are there with zeros where somebody listened, and absent where nobody did', async () => {
    const { json } = await get(`demo_one/windows?${range}`)
    const page = windowsSchema.parse(json)
    const seconds = page.windows.map(({ start }) => (Date.parse(start) - T0) / 1_000)
    expect(seconds).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 120, 125])
    expect(page.windows.map(({ messages }) => messages)).toEqual([2, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0])
    expect(page.windows.map(({ coverage }) => coverage).slice(11)).toEqual([1, 0.5, 1])
    expect(page.windows.every(({ final }) => final)).toBe(true)
    expect(page.next).toBeNull()
  })

  it('come in pages that add up to the whole, whatever their size', async () => {
    const whole = (await get(`demo_one/windows?${range}`)).json.windows
    for (const limit of [1, 3, 5, 14]) {
      const windows: ChatWindow[] = []
      let cursor = ''
      do {
        const { json } = await get(`demo_one/windows?${range}&limit=${limit}${cursor && `&cursor=${cursor}`}`)
        expect(json.windows.length).toBeLessThanOrEqual(limit)
        windows.push(...json.windows)
        cursor = json.next ?? ''
      } while (cursor !== '')
      expect(windows).toEqual(whole)
    }
  })

  it('come in pages while time goes on, too, where nobody said from when', async () => {
    const { json } = await get('demo_one/windows?limit=1')
    nowMs = NOW + 3_600_000
    const later = await get(`demo_one/windows?limit=1&cursor=${json.next}`)
    nowMs = NOW
    expect(json.windows).toMatchObject([{ start: '2026-01-01T12:00:00.000Z' }])
    expect(later.json.windows).toMatchObject([{ start: '2026-01-01T12:00:05.000Z' }])
  })

  it('are found by ISO time, by milliseconds, by room id, and in minutes and hours', async () => {
    const iso = `from=${new Date(T0).toISOString()}&to=2026-01-01T13:03:00%2B01:00`
    const whole = (await get(`demo_one/windows?${range}`)).json.windows
    expect((await get(`demo_one/windows?${iso}`)).json.windows).toEqual(whole)
    expect((await get(`id:1/windows?${range}`)).json.windows).toEqual(whole)
    const minutes = (await get(`demo_one/windows?${range}&step=1m`)).json.windows
    expect(minutes).toMatchObject([
      { messages: 8, labels: { question: 4 }, coverage: 1 },
      { messages: 0, coverage: 0.125 },
    ])
    const hours = (await get(`demo_one/windows?${range}&step=1h`)).json.windows
    expect(hours).toMatchObject([{ step: '1h', messages: 8, chatters: null, crowd: null }])
  })

  it('come as CSV when Accept or the query says so', async () => {
    const byAccept = await get(`demo_one/windows?${range}`, { accept: 'text/csv' })
    const byQuery = await get(`demo_one/windows?${range}&format=csv`)
    expect(byAccept.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(byAccept.headers['content-disposition']).toBe('attachment; filename="demo_one-5s.csv"')
    expect(byQuery.text).toBe(byAccept.text)
    const [header, first, ...rest] = byAccept.text.trimEnd().split('\r\n')
    expect(header).toMatch(
      /^channel,start,step,messages,question,disappointment,funny,neutral,confused,cheering,/,
    )
    expect(first).toMatch(/^demo_one,2026-01-01T12:00:00\.000Z,5s,2,1,0,1,0,0,0,/)
    expect(rest).toHaveLength(13)
  })

  it('do not take a cursor of another step, or one that is none', async () => {
    const { json } = await get(`demo_one/windows?${range}&limit=1`)
    for (const cursor of [`${json.next}&step=1m`, 'x', '%00', 'NXMgOTk5']) {
      const answer = await get(`demo_one/windows?${range}&cursor=${cursor}`)
      expect([answer.status, answer.json.error.code]).toEqual([400, 'cursor_invalid'])
    }
  })
})

describe('summary', () => {
  it('adds up the range from windows of every width', async () => {
    const summary = summarySchema.parse((await get(`demo_one/summary?${range}`)).json)
    expect(summary.totals).toEqual({
      messages: 8,
      labels: { question: 4, disappointment: 0, funny: 4, neutral: 0 },
      signals: { confused: 0, cheering: 0 },
      removed: 4,
      shared: 0,
      coverage: 0.375,
    })
    expect(summary.channel).toMatchObject({ login: 'demo_one', displayName: 'DEMO_ONE', roomId: '1' })
    const part = summarySchema.parse(
      (await get(`demo_one/summary?from=${T0 + 5_000}&to=${T0 + 60_000}`)).json,
    )
    expect(part.totals.messages).toBe(6)
    const hour = summarySchema.parse(
      (await get(`demo_one/summary?from=${T0 - 5_000}&to=${T0 + 3_605_000}`)).json,
    )
    expect(hour.totals.messages).toBe(8)
  })
})

describe('events', () => {
  it('are what moved the chart, and the times that nobody heard with the reason', async () => {
    const { json } = await get(`demo_one/events?${range}`)
    expect(json.events).toEqual([
      {
        kind: 'room_event',
        id: 'raid-1',
        at: new Date(T0 + 7_000).toISOString(),
        event: 'raid',
        amount: 30,
        displayName: '=cmd',
      },
      {
        kind: 'gap',
        from: new Date(T0 + 60_000).toISOString(),
        to: new Date(T0 + 122_500).toISOString(),
        reason: 'The chat server asked to reconnect.',
      },
    ])
  })

  it('say why a gap is there that began before the range, and goes on behind it', async () => {
    const { json } = await get(`demo_one/events?from=${T0 + 90_000}&to=${T0 + 110_000}`)
    expect(json.events).toEqual([
      {
        kind: 'gap',
        from: new Date(T0 + 90_000).toISOString(),
        to: new Date(T0 + 110_000).toISOString(),
        reason: 'The chat server asked to reconnect.',
      },
    ])
  })
})

it('knows nothing of a channel that nobody named', async () => {
  for (const what of ['windows', 'summary', 'events', 'live']) {
    const answer = await get(`nobody/${what}`)
    expect([answer.status, answer.json.error.code]).toEqual([404, 'channel_unknown'])
  }
})

it('does not take what is kept no longer for silence', async () => {
  const then = T0 - 60 * 86_400_000
  const writer = await openChatWriter(serving.database, 'long ago')
  const session = { kind: 'heard', roomId: '1', login: 'demo_one', session: 'long ago' } as const
  await writer.flush({ heard: [{ ...session, heardFromMs: then, heardToMs: then + 3_600_000 }] })
  const ask = async (step: string) => {
    const path = `/api/v1/channels/demo_one/windows?from=${then}&to=${then + 3_600_000}&step=${step}`
    return windowsSchema.parse((await call(serving.served.address, path)).json).windows
  }
  expect(await ask('5s')).toEqual([])
  expect(await ask('1m')).toEqual([])
  expect(await ask('1h')).toMatchObject([{ messages: 0, coverage: 1 }])
})
