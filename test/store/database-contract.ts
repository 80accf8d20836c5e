import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#store/database.ts'

/** What every database behind the port promises. */
export function describeDatabase(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database

    beforeAll(async () => {
      database = await open()
      await database.execute(
        'create table notes (id int primary key, note text); create table others (id int)',
      )
    })

    afterAll(() => database[Symbol.asyncDispose]())

    async function notes(): Promise<unknown[]> {
      return (await database.query('select id, note from notes order by id')).rows
    }

    it('reads int8 as a number, timestamptz as a Date and bytea as bytes', async () => {
      const { rows } = await database.query(
        `select 9007199254740991::int8 as big, timestamptz '2026-01-15 12:00:00.5+00' as at, '\\x00ff10'::bytea as bytes,
                array[1, 2]::int8[] as list, array[timestamptz '2026-01-15 12:00:00+00'] as times, null as nothing`,
      )
      expect(rows).toEqual([
        {
          big: 9007199254740991,
          at: new Date('2026-01-15T12:00:00.500Z'),
          bytes: new Uint8Array([0, 255, 16]),
          list: [1, 2],
          times: [new Date('2026-01-15T12:00:00Z')],
          nothing: null,
        },
      ])
    })

    it('takes arrays, dates, bytes and hostile text as parameters', async () => {
      const texts = ['plain', `'; drop table notes; --`, '{"a",b}', 'back\\slash', '', 'null', '😀']
      const { rows } = await database.query(
        'select $1::text[] as texts, $2::int[] as ints, $3::float8[] as floats, $4::timestamptz as at, $5::bytea as bytes',
        [texts, [1, -2], [0.5, 1_768_478_400_123], new Date(0), new Uint8Array([0, 1, 255])],
      )
      expect(rows).toEqual([
        {
          texts,
          ints: [1, -2],
          floats: [0.5, 1_768_478_400_123],
          at: new Date(0),
          bytes: new Uint8Array([0, 1, 255]),
        },
      ])
    })

    it('takes typed arrays as arrays', async () => {
      const { rows } = await database.query(
        'select $1::int[] as ints, $2::float8[] as floats, $3::int[] as none, ($1::int[])[2] as second',
        [new Int32Array([1, -2, 2 ** 31 - 1]), new Float64Array([0.5, 1_768_478_400_123]), new Int32Array()],
      )
      expect(rows).toEqual([
        { ints: [1, -2, 2 ** 31 - 1], floats: [0.5, 1_768_478_400_123], none: [], second: -2 },
      ])
    })

    it('takes empty arrays', async () => {
      const { rows } = await database.query('select $1::text[] as texts, $2::int[] as ints', [[], []])
      expect(rows).toEqual([{ texts: [], ints: [] }])
    })

    it('tells how many rows were written', async () => {
      const inserted = await database.query(`insert into notes values (1, 'one'), (2, 'two')`)
      const updated = await database.query(`update notes set note = 'none' where id > 9`)
      const deleted = await database.query('delete from notes')
      expect([inserted, updated, deleted].map(({ affectedRows }) => affectedRows)).toEqual([2, 0, 2])
      expect((await database.query('select 1')).affectedRows).toBe(0)
    })

    it('keeps what a transaction wrote when it resolves', async () => {
      const result = await database.transaction(async (transaction) => {
        await transaction.query(`insert into notes values (10, 'kept')`)
        return 'done'
      })
      expect(result).toBe('done')
      expect(await notes()).toEqual([{ id: 10, note: 'kept' }])
      await database.query('delete from notes')
    })

    it('keeps nothing of a transaction that rejects, and throws what it threw', async () => {
      const failing = database.transaction(async (transaction) => {
        await transaction.query(`insert into notes values (11, 'gone')`)
        throw new RangeError('no')
      })
      await expect(failing).rejects.toThrow(new RangeError('no'))
      expect(await notes()).toEqual([])
    })

    it('answers a wrong statement with its SQLSTATE and goes on', async () => {
      await expect(database.query('select * from nowhere')).rejects.toMatchObject({ code: '42P01' })
      await expect(
        database.transaction((transaction) => transaction.query('select 1 / 0')),
      ).rejects.toMatchObject({ code: '22012' })
      expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })

    it('does not take a failed transaction for a committed one, even when its error was swallowed', async () => {
      const swallowing = database.transaction(async (transaction) => {
        await transaction.query(`insert into notes values (12, 'gone')`)
        await transaction.query('select 1 / 0').catch(() => {})
      })
      await expect(swallowing).rejects.toThrow()
      expect(await notes()).toEqual([])
    })

    it('keeps statements of others out of a transaction', async () => {
      const inside = database.transaction(async (transaction) => {
        await transaction.query(`insert into notes values (13, 'rolled back')`)
        await transaction.query('select pg_sleep(0.05)')
        throw new Error('rolled back')
      })
      const outside = database.query(`insert into notes values (14, 'stays')`)
      await Promise.allSettled([inside, outside])
      expect(await notes()).toEqual([{ id: 14, note: 'stays' }])
      await database.query('delete from notes')
    })

    it('refuses a statement on a transaction that is over', async () => {
      let escaped: { query: (statement: string) => Promise<unknown> } | undefined
      await database.transaction(async (transaction) => {
        escaped = transaction
      })
      await expect(escaped?.query('select 1')).rejects.toThrow()
    })

    it('refuses to write in a transaction that promised to read', async () => {
      const writing = database.transaction(
        (transaction) => transaction.query('insert into others values (1)'),
        {
          readOnly: true,
          isolation: 'repeatable read',
        },
      )
      await expect(writing).rejects.toMatchObject({ code: '25006' })
    })

    it('tells listeners of what was notified, until they stop', async () => {
      const heard: string[] = []
      const last = Promise.withResolvers<void>()
      const stop = await database.listen('news', (payload) => heard.push(payload))
      const stopLast = await database.listen('news', (payload) => {
        if (payload === 'last') last.resolve()
      })
      await database.query(`select pg_notify('news', 'one')`)
      await database
        .transaction(async (transaction) => {
          await transaction.query(`select pg_notify('news', 'rolled back')`)
          throw new Error('no')
        })
        .catch(() => {})
      await expect.poll(() => heard.length).toBe(1)
      await stop()
      await database.query(`select pg_notify('news', 'last')`)
      await last.promise
      await stopLast()
      expect(heard).toEqual(['one'])
    })
  })
}
