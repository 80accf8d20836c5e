import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyDatabaseFile, readPgliteVersion } from '#store/empty-database.ts'
import { migrate } from '#store/migrate.ts'
import { openPgliteDatabase } from '#store/pglite-database.ts'
import { readSettings } from '#store/settings.ts'
import { describeDatabase } from './database-contract.ts'

const SOURCE = new URL('../../src/store/', import.meta.url).href

let root: string
let folders = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-store-'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function newFolder(): string {
  return join(root, `database-${folders++}`)
}

describeDatabase('PGlite', () => openPgliteDatabase({ memory: true }))

it('ships an empty cluster of the PGlite that is installed', () => {
  expect(existsSync(emptyDatabaseFile())).toBe(true)
})

it('keeps what was written over a restart, and its id', async () => {
  const folder = newFolder()
  const ids: string[] = []
  for (const isFirst of [true, false]) {
    await using database = await openPgliteDatabase({ folder })
    expect((await migrate(database)).length > 0).toBe(isFirst)
    ids.push((await readSettings(database)).databaseId)
  }
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(ids[1]).toBe(ids[0])
  expect((await readFile(join(folder, 'pglite-version'), 'utf8')).trim()).toBe(readPgliteVersion())
})

it('refuses a folder that another PGlite made, and names both', async () => {
  const folder = newFolder()
  await mkdir(folder)
  await writeFile(join(folder, 'pglite-version'), '0.4.1\n')
  const opening = openPgliteDatabase({ folder })
  await expect(opening).rejects.toMatchObject({ code: 'DATABASE_VERSION' })
  await expect(opening).rejects.toThrow(new RegExp(`0\\.4\\.1.*${readPgliteVersion()}`))
})

it('says what to do with a cluster that is damaged', async () => {
  const folder = newFolder()
  await (await openPgliteDatabase({ folder }))[Symbol.asyncDispose]()
  await writeFile(join(folder, 'global', 'pg_control'), 'junk')
  await expect(openPgliteDatabase({ folder })).rejects.toMatchObject({
    code: 'DATABASE_FAILED',
    message: expect.stringMatching(
      /^The database in .* does not open \(.*\): put back a copy of the data folder, /,
    ),
  })
})

it('starts anew after a first start that was killed half way', async () => {
  const folder = newFolder()
  await mkdir(join(`${folder}.starting`, 'base'), { recursive: true })
  await writeFile(join(`${folder}.starting`, 'PG_VERSION'), '18')
  await using database = await openPgliteDatabase({ folder })
  expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect(existsSync(`${folder}.starting`)).toBe(false)
})

it('refuses to write on a disk that is nearly full, and still reads', async () => {
  let free = Number.MAX_SAFE_INTEGER
  const folder = newFolder()
  await using database = await openPgliteDatabase({ folder, readFreeBytes: async () => free })
  await database.query('create table notes (id int)')
  free = 1_000_000
  await expect
    .poll(() => database.query('insert into notes values (1)').catch(({ code }) => code))
    .toBe('DISK_FULL')
  await expect(database.transaction(async () => {})).rejects.toMatchObject({ code: 'DISK_FULL' })
  expect((await database.query('select count(*) as notes from notes')).affectedRows).toBe(0)
  await database.transaction((transaction) => transaction.query('select 1'), { readOnly: true })
  free = Number.MAX_SAFE_INTEGER
  await expect.poll(() => database.query('delete from notes').then(() => 'written')).toBe('written')
})

it('ends a database that does not answer on a full disk, and tells it once', async () => {
  let free = Number.MAX_SAFE_INTEGER
  let unseen = 1
  const failures: unknown[] = []
  const database = await openPgliteDatabase({
    folder: newFolder(),
    readFreeBytes: async () => {
      // The first look at a disk in trouble fails.
      if (free === 0 && unseen-- > 0) throw new Error('EIO')
      return free
    },
    onFailure: (error) => failures.push(error),
  })
  const hanging = database.query(`do $$ begin loop perform 1; end loop; end $$`)
  hanging.catch(() => {})
  await delay(300)
  free = 0
  const next = database.query('select 1')
  await expect(hanging).rejects.toMatchObject({ code: 'DISK_FULL' })
  await expect(next).rejects.toMatchObject({ code: 'DISK_FULL' })
  await expect(database.query('select 1')).rejects.toMatchObject({ code: 'DISK_FULL' })
  expect(failures).toEqual([expect.objectContaining({ code: 'DISK_FULL' })])
  await database[Symbol.asyncDispose]()
})

it('has every acknowledged transaction after a SIGKILL', async () => {
  const folder = newFolder()
  const script = `
    import { openPgliteDatabase } from ${JSON.stringify(`${SOURCE}pglite-database.ts`)}
    const database = await openPgliteDatabase({ folder: ${JSON.stringify(folder)} })
    await database.query('create table notes (id int primary key)')
    for (let id = 1; ; id++) {
      await database.transaction((transaction) => transaction.query('insert into notes values ($1)', [id]))
      process.stdout.write(id + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  for await (const lines of child.stdout) {
    acknowledged = Number(String(lines).trim().split('\n').at(-1))
    if (acknowledged > 50 && !child.killed) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  await using database = await openPgliteDatabase({ folder })
  const { rows } = await database.query<{ count: number; last: number }>(
    'select count(*) as count, max(id) as last from notes',
  )
  expect(rows[0]!.count).toBe(rows[0]!.last)
  expect(rows[0]!.last).toBeGreaterThanOrEqual(acknowledged)
})
