import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ArchiveProgress } from '#import/import-archive.ts'
import { importPosted } from '#import/import-posted.ts'
import { clearScratch, scratchDirOf, spoolArchive } from '#import/scratch.ts'
import type { Database } from '#store/database.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'
import { classifier, NOW_MS, storedWindows } from './importing.ts'
import { countPlainly, inventChat } from './truth.ts'
import { WRITERS } from './writers.ts'

const CHAT = inventChat()
const signal = new AbortController().signal

let database: Database

beforeAll(async () => {
  database = await openFreshDatabase()
})

afterAll(() => database[Symbol.asyncDispose]())

async function post(archive: AsyncIterable<Uint8Array>, dataDir: string) {
  const told: ArchiveProgress[] = []
  const options = {
    name: 'channel.txt',
    format: undefined,
    channel: undefined,
    startMs: undefined,
    utcOffsetMs: 0,
    replace: false,
    sort: false,
    dryRun: false,
    onProgress: (progress: ArchiveProgress) => told.push(progress),
  }
  const parts = { database, classifier, scratchDir: scratchDirOf(dataDir), clock: () => NOW_MS }
  const last = await importPosted(parts, archive, options, signal)
  return { last, told }
}

it('imports what is posted, tells how far it is, and keeps no copy', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'chat-posted-'))
  async function* body() {
    yield Buffer.from(WRITERS['raw IRC']!.write(CHAT))
  }
  const { last, told } = await post(body(), dataDir)
  expect(last).toMatchObject({ format: 'raw-irc', messages: CHAT.length, windowsSkipped: 0 })
  expect(await storedWindows(database)).toEqual(countPlainly(CHAT).sort())
  expect(told).toContainEqual({ channel: 'demo_one' })
  expect(told.some((progress) => 'bytesRead' in progress)).toBe(false)
  expect(await readdir(scratchDirOf(dataDir))).toEqual([])
  await clearScratch(dataDir)
  expect(await readdir(dataDir)).toEqual([])
})

it('keeps nothing of a body that breaks off', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'chat-posted-'))
  async function* body() {
    yield Buffer.from('some')
    throw new Error('gone away')
  }
  await expect(post(body(), dataDir)).rejects.toThrow('gone away')
  expect(await readdir(scratchDirOf(dataDir))).toEqual([])
})

it('takes no archive on a full disk, and says so', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'chat-posted-'))
  async function* body() {
    yield Buffer.from('some')
  }
  await expect(spoolArchive(body(), scratchDirOf(dataDir), signal, async () => 1_000_000)).rejects.toThrow(
    /^The disk of .* is full: 0 MB are left/,
  )
  expect(await readdir(scratchDirOf(dataDir))).toEqual([])
})
