import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSchema, importsSchema } from '#contract/http.ts'
import type { ArchiveOptions, ImportArchive } from '#serve/imports.ts'
import { call, type Serving, startServing, TOKEN } from './serving.ts'

const authorization = `Bearer ${TOKEN}`
let serving: Serving
let asked: ArchiveOptions | undefined
/** What the importer waits for before it takes more. */
let gate: Promise<void> = Promise.resolve()
let taken = 0

/** An importer that counts lines as messages, and knows what it must refuse. */
const importArchive: ImportArchive = async (archive, { onProgress, ...options }, signal) => {
  asked = options
  taken = 0
  let messages = 0
  for await (const chunk of archive) {
    taken += chunk.length
    messages += Buffer.from(chunk).toString().split('\n').length - 1
    onProgress({ format: 'irc', channel: 'demo_one', messages })
    await gate
    signal.throwIfAborted()
  }
  if (messages === 0) throw new Error('This is no archive of a chat: there is not one message in it.')
  return { fingerprint: 'f00d', messages, windowsWritten: 2, dropped: { no_room: 1 } }
}

beforeAll(async () => {
  serving = await startServing({ importArchive })
})
afterAll(() => serving[Symbol.asyncDispose]())

function post(query: string, body: string | Uint8Array, contentType = 'application/octet-stream') {
  return call(serving.served.address, `/api/v1/imports?${query}`, {
    method: 'POST',
    headers: { authorization, 'content-type': contentType },
    body,
  })
}

async function list() {
  return importsSchema.parse((await call(serving.served.address, '/api/v1/imports')).json).imports
}

describe('an archive', () => {
  it('is read from the body, whatever its type says, and answered with what came of it', async () => {
    for (const contentType of ['application/octet-stream', 'application/json', 'text/plain']) {
      const answer = await post(
        'name=..%2F..%2Fchat.log&channel=%23Demo_One&start=2026-01-01&utcOffsetMinutes=120',
        'a\nb\n',
        contentType,
      )
      expect(answer.status).toBe(200)
      expect(importSchema.parse(answer.json)).toMatchObject({
        name: 'chat.log',
        state: 'done',
        messages: 2,
        bytesRead: 4,
        bytesTotal: 4,
        windowsWritten: 2,
        dropped: { no_room: 1 },
      })
    }
    expect(asked).toEqual({
      name: 'chat.log',
      format: undefined,
      channel: 'demo_one',
      startMs: Date.UTC(2026, 0, 1),
      utcOffsetMs: 7_200_000,
      replace: false,
      sort: false,
      dryRun: false,
    })
    expect((await list()).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  })

  it('may be larger than any other body', async () => {
    const answer = await post('name=large.log&dryRun=true', Buffer.alloc(3_000_000, 'a\n'))
    expect(answer.json).toMatchObject({ state: 'done', messages: 1_500_000, bytesRead: 3_000_000 })
    expect(asked?.dryRun).toBe(true)
  })

  it('that is none is refused with the reason', async () => {
    const answer = await post('name=photo.png', 'none')
    expect([answer.status, answer.json.error]).toEqual([
      422,
      { code: 'import_refused', message: 'This is no archive of a chat: there is not one message in it.' },
    ])
    expect((await list())[0]).toMatchObject({ name: 'photo.png', state: 'failed' })
  })

  it.each(['', 'name=', 'name=a&start=soon', 'name=a&replace=perhaps', 'name=a&extra=1'])(
    'posted with %j is refused unread',
    async (query) => {
      const answer = await post(query, 'a\n')
      expect([answer.status, answer.json.error.code]).toEqual([400, 'request_invalid'])
    },
  )

  it('posted for what is no channel is refused unread', async () => {
    const answer = await post('name=a&channel=no%20name', 'a\n')
    expect([answer.status, answer.json.error.code]).toEqual([400, 'channel_invalid'])
  })

  it('needs the token', async () => {
    const answer = await call(serving.served.address, '/api/v1/imports?name=a', {
      method: 'POST',
      body: 'a\n',
    })
    expect(answer.status).toBe(401)
  })
})

describe('a running import', () => {
  /** Posts without an end, and holds the importer until `open`. */
  async function start(name: string) {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    const { hostname, port } = new URL(serving.served.address)
    const asking = request({
      hostname,
      port,
      path: `/api/v1/imports?name=${name}`,
      method: 'POST',
      headers: { authorization },
      agent: false,
    })
    const answered = new Promise<number>((done) => {
      asking.on('response', (response) => done(response.resume().statusCode ?? 0))
      asking.on('error', () => done(0))
    })
    asking.write('a\n'.repeat(1_000))
    await expect.poll(async () => (await list())[0]?.name, { interval: 10 }).toBe(name)
    await expect.poll(async () => (await list())[0]?.messages, { interval: 10 }).toBe(1_000)
    return { asking, answered, open: resolve }
  }

  it('says how far it is, takes no more than it counts, and can be cancelled', async () => {
    const { asking, answered, open } = await start('one.log')
    const [row] = await list()
    expect(row).toMatchObject({ state: 'reading', format: 'irc', channel: 'demo_one', bytesTotal: null })
    const chunk = Buffer.alloc(1_000_000, 'a\n')
    let pressed = false
    for (let sent = 0; sent < 40 && !pressed; sent++) pressed = !asking.write(chunk)
    expect(pressed).toBe(true)
    expect(taken).toBe(2_000)
    const headers = { authorization }
    const path = `/api/v1/imports/${row?.id}`
    expect((await call(serving.served.address, path, { method: 'DELETE', headers })).status).toBe(204)
    open()
    await expect.poll(async () => (await list())[0]?.state, { interval: 10 }).toBe('cancelled')
    expect((await call(serving.served.address, path, { method: 'DELETE', headers })).status).toBe(409)
    asking.destroy()
    await answered
  })

  it('is cancelled when its sender goes away', async () => {
    const { asking, open } = await start('two.log')
    asking.destroy()
    open()
    await expect.poll(async () => (await list())[0]?.state, { interval: 10 }).toBe('cancelled')
    expect((await list())[0]?.reason).toBe('The sender went away.')
  })

  it('leaves room for one more, and no third', async () => {
    const one = await start('three.log')
    const two = await start('four.log')
    expect((await post('name=five.log', 'a\n')).json.error.code).toBe('too_many_imports')
    for (const { asking, open } of [one, two]) {
      asking.destroy()
      open()
    }
    await expect
      .poll(async () => (await list()).some(({ state }) => state === 'reading'), { interval: 10 })
      .toBe(false)
    gate = Promise.resolve()
  })

  it('that nobody started cannot be cancelled', async () => {
    const headers = { authorization }
    const answer = await call(serving.served.address, '/api/v1/imports/none', { method: 'DELETE', headers })
    expect(answer.json.error.code).toBe('import_unknown')
  })
})

it('lists what other processes imported', async () => {
  await serving.database.query(
    `insert into imports (fingerprint, source, format, login, state, messages, started_at)
     values ('cafe', 'other.json', 'twitch_downloader', 'demo_two', 'done', 5, now() - interval '1 day'),
            ('f00d', 'chat.log', 'irc', 'demo_one', 'done', 2, now())`,
  )
  const rows = await list()
  expect(rows.filter(({ id }) => id === 'cafe')).toMatchObject([
    { name: 'other.json', channel: 'demo_two', messages: 5 },
  ])
  expect(rows.some(({ id }) => id === 'f00d')).toBe(false)
})

it('is refused by a process that does not import', async () => {
  await using other = await startServing()
  const answer = await call(other.served.address, '/api/v1/imports?name=a', {
    method: 'POST',
    headers: { authorization },
    body: 'a\n',
  })
  expect([answer.status, answer.json.error.code]).toEqual([501, 'imports_off'])
})

it('says why it failed in the middle of a body, and can close then', async () => {
  const failing = await startServing({
    async importArchive(archive) {
      for await (const _ of archive) throw new Error('The disk is full. Make room.')
      return { messages: 0 }
    },
  })
  const answer = await fetch(`${failing.served.address}/api/v1/imports?name=a`, {
    method: 'POST',
    headers: { authorization },
    body: new Uint8Array(8 * 1024 * 1024),
  })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ error: { message: 'The disk is full. Make room.' } })
  await failing[Symbol.asyncDispose]()
})
