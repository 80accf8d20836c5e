import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'
import { openPostgresDatabase } from '#store/postgres-database.ts'
import { describeDatabase } from './database-contract.ts'
import { type PostgresServer, sharedPostgres, startPostgres } from './postgres-server.ts'

let server: PostgresServer
let database: Database

beforeAll(async () => {
  server = await sharedPostgres()
  database = await openPostgresDatabase({ url: await server.createDatabase() })
  await database.execute('create table notes (id int primary key)')
})

afterAll(() => database[Symbol.asyncDispose]())

describeDatabase('PostgreSQL', async () => openPostgresDatabase({ url: await server.createDatabase() }))

async function countNotes(): Promise<number> {
  const { rows } = await database.query<{ count: number }>('select count(*) as count from notes')
  return rows[0]!.count
}

/** Ends every other connection to the database, as a server that restarts would. */
async function cutAll(): Promise<void> {
  await using other = await openPostgresDatabase({ url: server.url() })
  await other.query(`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()
                      and datname like 'test%'`)
}

it('says in one line where nobody answers, and what to do', async () => {
  const opening = openPostgresDatabase({ url: 'postgres://ann:secret@127.0.0.1:1/chat' })
  await expect(opening).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message:
      'PostgreSQL on 127.0.0.1:1 does not answer (ECONNREFUSED): is it running, and does --database-url name it?',
  })
})

it('says what is wrong with the address', async () => {
  await database.execute(`create role guarded login password 'right'`)
  const wrong = [
    [server.url('nowhere'), 'has no database nowhere'],
    [server.url().replace('chat@', 'guarded:wrong@'), 'does not accept the password of guarded'],
    [server.url().replace('chat@', 'guarded@'), 'wants a password'],
    [server.url().replace('chat@', 'nobody@'), 'does not let nobody in'],
    [`${server.url()}?sslmode=require`, 'speaks no TLS'],
    ['postgres://chat:wrong@[::1', 'cannot be read (Invalid URL)'],
    [`${server.url()}?sslmode=prefer`, 'would let the network choose'],
  ]
  for (const [url, words] of wrong) {
    const opening = openPostgresDatabase({ url: url! })
    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_REFUSED' })
    await expect(opening).rejects.toThrow(words)
    await expect(opening).rejects.not.toThrow(/wrong@|\n/)
  }
  await using guarded = await openPostgresDatabase({
    url: server.url().replace('chat@', 'guarded:right@'),
  })
  expect((await guarded.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

it('refuses a database that cannot hold every text', async () => {
  await using other = await openPostgresDatabase({ url: server.url() })
  await other.query(`create database ascii encoding 'SQL_ASCII' template template0`)
  await expect(openPostgresDatabase({ url: server.url('ascii') })).rejects.toThrow(/encoded in SQL_ASCII/)
})

it('goes on by itself when its connections were ended, and listens again', async () => {
  const heard: string[] = []
  const stop = await database.listen('news', (payload) => heard.push(payload))
  await cutAll()
  await expect.poll(() => countNotes().catch(() => -1)).toBe(0)
  await expect
    .poll(async () => {
      await database.query(`select pg_notify('news', 'again')`)
      return heard.length
    })
    .toBeGreaterThan(0)
  await stop()
})

it('does not know whether a commit was done whose connection was lost', async () => {
  await database.execute(`
    create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return null; end $$;
    create constraint trigger slow_commit after insert on notes deferrable initially deferred
      for each row when (new.id = 99) execute function wait()`)
  const committing = database.transaction((transaction) => transaction.query('insert into notes values (99)'))
  committing.catch(() => {})
  await expect
    .poll(async () => {
      const { rows } = await database.query(
        `select from pg_stat_activity where query = 'commit' and state = 'active'`,
      )
      return rows.length
    })
    .toBe(1)
  await cutAll()
  await expect(committing).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' })
  await expect.poll(() => countNotes().catch(() => -1)).toBe(0)
})

it('knows that nothing was committed when the connection was lost before that, or the commit was refused', async () => {
  const losing = database.transaction(async (transaction) => {
    await transaction.query('insert into notes values (1)')
    await cutAll()
    await transaction.query('insert into notes values (2)').catch(() => {})
  })
  await expect(losing).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
  await database.execute(`
    create table others (id int references notes deferrable initially deferred)`)
  const refused = database.transaction((transaction) => transaction.query('insert into others values (7)'))
  await expect(refused).rejects.toMatchObject({ code: '23503' })
  expect(await countNotes()).toBe(0)
})

it('answers many at once on few connections', async () => {
  await using small = await openPostgresDatabase({ url: await server.createDatabase(), connections: 2 })
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => small.query<{ n: number }>('select $1::int as n', [n])),
  )
  expect(answers.map(({ rows }) => rows[0]!.n)).toEqual(Array.from({ length: 50 }, (_, n) => n))
})

it('asks the server to end a transaction whose process hangs, so that others get its locks', async () => {
  await using slow = await openPostgresDatabase({ url: server.url() })
  const { rows } = await slow.query<{ timeout: string }>(
    `select current_setting('idle_in_transaction_session_timeout') as timeout`,
  )
  expect(rows).toEqual([{ timeout: '10s' }])
})

it('takes up a change of a table under its prepared statements', async () => {
  await database.execute('create table changing (id int)')
  const read = () => database.query('select * from changing where id > $1', [0])
  await read()
  await database.execute('alter table changing add column note text')
  await expect
    .poll(() =>
      read().then(
        ({ rows }) => rows.length,
        () => -1,
      ),
    )
    .toBe(0)
})

it('comes back when the server was killed and started again', async () => {
  await using killed = await startPostgres()
  await using client = await openPostgresDatabase({ url: killed.url() })
  await client.execute('create table notes (id int)')
  await killed.kill()
  await expect(
    (async () => {
      for (;;) {
        await client.query('select 1')
        await delay(5)
      }
    })(),
  ).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
  await killed.restart()
  await expect
    .poll(() =>
      client.query('insert into notes values (1)').then(
        () => 'done',
        () => 'not yet',
      ),
    )
    .toBe('done')
})
