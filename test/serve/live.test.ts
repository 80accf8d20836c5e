import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type LiveFrame, liveFrameSchema } from '#contract/http.ts'
import { MAX_BUFFERED_BYTES } from '#serve/live/connection.ts'
import { metrics } from '#telemetry/metrics.ts'
import { type ChatWriter, heard, joined, openChatWriter, windowChanges } from './chat-writer.ts'
import { openLive } from './live-client.ts'
import { call, type Serving, startServing, TOKEN } from './serving.ts'

let serving: Serving
let writer: ChatWriter
let aheadMs = 0
const now = Math.floor(Date.now() / 5_000) * 5_000
const start = now - 5 * 60_000

beforeAll(async () => {
  serving = await startServing({ clock: () => Date.now() + aheadMs })
  writer = await openChatWriter(serving.database)
  await writer.flush({
    ...joined('demo_one', '1', start),
    heard: heard('1', 'demo_one', start, start + 5_000),
    windows: windowChanges('1', start, { messages: 3, neutral: 3, chatters: 2, crowd: 2 }),
  })
})
afterAll(() => serving[Symbol.asyncDispose]())

let said = start + 5_000
/** One more window of chat in demo_one; gives its start. */
async function say(): Promise<string> {
  const at = said
  said += 5_000
  await writer.flush({
    windows: windowChanges('1', at, { messages: 1, funny: 1, chatters: 1 }),
    heard: heard('1', 'demo_one', at, at + 5_000),
  })
  return new Date(at).toISOString()
}

function startsOf(frame: Extract<LiveFrame, { type: 'snapshot' | 'update' }>): string[] {
  return frame.channels.flatMap(({ windows }) => windows.map((window) => window.start))
}

describe('the live socket', () => {
  it('sends a snapshot, and then every window that changes', async () => {
    const client = await openLive(serving.served.address)
    client.say({ type: 'subscribe', channels: ['#Demo_One'] })
    const snapshot = await client.next('snapshot')
    expect(snapshot.channels[0]).toMatchObject({
      login: 'demo_one',
      channel: { displayName: 'DEMO_ONE', state: 'left' },
      windows: [{ start: new Date(start).toISOString(), messages: 3, coverage: 1, final: true }],
    })
    const at = await say()
    const update = await client.next('update', (frame) => startsOf(frame).includes(at))
    expect(update.channels[0]?.windows.at(-1)).toMatchObject({
      start: at,
      messages: 1,
      coverage: 1,
      final: true,
    })
    await client.close()
  })

  it('goes on where a client left, and sends what it missed alone', async () => {
    for (let window = 0; window < 10; window++) await say()
    const first = await openLive(serving.served.address)
    first.say({ type: 'subscribe', channels: ['demo_one'] })
    const { cursor } = await first.next('snapshot')
    await first.close()
    const missed = [await say(), await say()]
    const second = await openLive(serving.served.address)
    second.say({ type: 'subscribe', channels: ['demo_one'], since: cursor })
    const update = await second.next('update')
    expect(startsOf(update)).toEqual(expect.arrayContaining(missed))
    expect(startsOf(update)).not.toContain(new Date(start).toISOString())
    expect(second.frames.some(({ type }) => type === 'snapshot')).toBe(false)
    await second.close()
  })

  it('gives a snapshot for a cursor of another database, and for one too old', async () => {
    const first = await openLive(serving.served.address)
    first.say({ type: 'subscribe', channels: ['demo_one'] })
    const { cursor } = await first.next('snapshot')
    await first.close()
    await say()
    await serving.database.query('delete from changes')
    const foreign = Buffer.from(JSON.stringify(['another', 0, {}, {}])).toString('base64url')
    for (const since of [cursor, foreign]) {
      const client = await openLive(serving.served.address)
      client.say({ type: 'subscribe', channels: ['demo_one'], since })
      expect(startsOf(await client.next('snapshot'))).toContain(new Date(start).toISOString())
      await client.close()
    }
  })

  it('sends the rows of all channels, and what becomes of the watch-list', async () => {
    const client = await openLive(serving.served.address)
    client.say({ type: 'subscribe', channels: [], overview: true })
    const first = await client.next('overview')
    expect(first.reset).toBe(true)
    expect(first.channels.map(({ login }) => login)).toContain('demo_one')
    const authorization = `Bearer ${TOKEN}`
    await call(serving.served.address, '/api/v1/channels', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"login":"demo_two"}',
    })
    const added = await client.next('overview', ({ channels }) =>
      channels.some(({ login }) => login === 'demo_two'),
    )
    expect(added.reset).toBeUndefined()
    await call(serving.served.address, '/api/v1/channels/demo_two', {
      method: 'DELETE',
      headers: { authorization },
    })
    await client.next('overview', ({ gone }) => gone?.includes('demo_two') ?? false)
    await client.close()
  })

  it('tells a client that the server stops', async () => {
    await using other = await startServing()
    const client = await openLive(other.served.address)
    client.say({ type: 'subscribe', channels: [] })
    await client.next('snapshot')
    await other.served.close()
    expect((await client.next('error')).code).toBe('stopping')
    expect(await client.closed).toBe(1001)
  })
})

describe('server-sent events', () => {
  it('are open at most a hundred times from one address, however fast they are asked for', async () => {
    await using crowded = await startServing()
    const writing = await openChatWriter(crowded.database)
    await writing.flush({ ...joined('demo_one', '1', start) })
    const requests = Array.from({ length: 120 }, () =>
      request({ host: '127.0.0.1', port: crowded.port, path: '/api/v1/channels/demo_one/live' }),
    )
    const statuses = await Promise.all(
      requests.map(
        (asked) =>
          new Promise((resolve, reject) => {
            asked.on('response', (answer) => resolve(answer.resume().statusCode))
            asked.on('error', reject)
            asked.end()
          }),
      ),
    )
    for (const asked of requests) asked.on('error', () => {}).destroy()
    expect(statuses.filter((status) => status === 200).length).toBe(100)
    expect(statuses.filter((status) => status === 503 || status === 429).length).toBe(20)
  })

  it('are the frames of the socket, with the cursor as their id', async () => {
    const stream = await openStream('/api/v1/channels/demo_one/live')
    expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(stream.headers['cache-control']).toBe('no-store')
    const snapshot = await stream.next('snapshot')
    expect(snapshot.id).toBe(snapshot.frame.cursor)
    const at = await say()
    const update = await stream.next('update', (frame) => startsOf(frame).includes(at))
    stream.close()

    const missed = await say()
    const resumed = await openStream('/api/v1/channels/demo_one/live', { 'last-event-id': update.id })
    const answer = await resumed.next('update')
    expect(startsOf(answer.frame)).toContain(missed)
    resumed.close()
  })
})

describe('a reader that stalls', () => {
  it('costs no more than the cap, and is closed with 4408', async () => {
    const logins = Array.from({ length: 120 }, (_, at) => `crowd_${at}`)
    const windows = logins.flatMap((login) =>
      Array.from({ length: 200 }, (_, at) => windowChanges(login, now - at * 5_000, { messages: 1 })[0]!),
    )
    await writer.flush({
      windows,
      identities: logins.map((login) => ({ roomId: login, login, displayName: '', seenAtMs: now })),
    })
    const clients = await Promise.all(Array.from({ length: 5 }, () => openStalled(logins)))
    const buffered = async () =>
      (await metrics.getSingleMetric('chat_push_buffered_bytes')!.get()).values.find(
        ({ labels }) => labels['transport'] === 'websocket',
      )!.value
    await expect.poll(buffered).toBeGreaterThan(0)
    const sayEverywhere = () =>
      writer.flush({ windows: logins.map((login) => windowChanges(login, now, { messages: 1 })[0]!) })
    for (let turn = 0; turn < 10; turn++) {
      await sayEverywhere()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(await buffered()).toBeLessThanOrEqual(5 * MAX_BUFFERED_BYTES)
    }
    const isFreed = async () => {
      aheadMs += 11_000
      await sayEverywhere()
      return (await buffered()) === 0
    }
    await expect.poll(isFreed, { interval: 200 }).toBe(true)
    for (const { socket } of clients) socket.resume()
    for (const { closed, last } of clients) {
      expect(await closed).toBe(4408)
      expect(JSON.parse(last())).toMatchObject({ type: 'error', code: 'consumer_too_slow' })
    }
  })
})

/** A client that subscribes and then reads nothing until it is resumed. */
async function openStalled(channels: string[]) {
  const origin = serving.served.address
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live`, { headers: { origin } })
  let last = ''
  socket.on('message', (data) => {
    last = String(data)
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.on('open', resolve))
  socket.send(JSON.stringify({ type: 'subscribe', channels }))
  socket.pause()
  return { socket, closed, last: () => last }
}

async function openStream(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(serving.served.address)
  const asked = request({ hostname, port, path, headers, agent: false })
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    asked.on('response', resolve)
    asked.end()
  })
  response.setEncoding('utf8')
  const chunks = response[Symbol.asyncIterator]()
  let text = ''
  return {
    headers: response.headers,
    close: () => asked.destroy(),
    /** The next event whose frame is of the type and fits. */
    async next<Type extends 'snapshot' | 'update'>(
      type: Type,
      fits: (frame: Extract<LiveFrame, { type: Type }>) => boolean = () => true,
    ) {
      for (;;) {
        const [event, ...rest] = text.split('\n\n')
        if (rest.length === 0) {
          text += (await chunks.next()).value ?? ''
          continue
        }
        text = rest.join('\n\n')
        const data = /^data: (.*)$/m.exec(event ?? '')?.[1]
        if (data === undefined) continue
        const frame = liveFrameSchema.parse(JSON.parse(data))
        if (frame.type !== type || !fits(frame as never)) continue
        return {
          frame: frame as Extract<LiveFrame, { type: Type }>,
          id: /^id: (.*)$/m.exec(event ?? '')?.[1] ?? '',
        }
      }
    },
  }
}
