import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LocalLog, openLocalLog } from '#bus/local-log.ts'
import { createLogWriter } from '#bus/log-writer.ts'
import { toRecords, toTexts } from './bus-contract.ts'
import { recordsOf } from './records.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-writer-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('refuses what it could not write, opens the log anew and goes on behind what is there', async () => {
  const real = await openLocalLog(folder)
  let failing = false
  let reopened = 0
  const log: LocalLog = {
    ...real,
    get index() {
      return real.index
    },
    get end() {
      return real.end
    },
    async append(values, options) {
      if (failing) throw new Error('I/O error')
      return real.append(values, options)
    },
  }
  const writer = createLogWriter(folder, log, {
    maxBytes: 1e9,
    now: () => 0,
    readFreeBytes: async () => Number.MAX_SAFE_INTEGER,
    isForward: true,
    onAppend: () => {},
    onReopen: () => reopened++,
  })
  await writer.write(toRecords(['one', 'two']))
  failing = true
  await expect(writer.write(toRecords(['lost']))).rejects.toMatchObject({ code: 'BUS_WRITE_FAILED' })
  failing = false
  await writer.write(toRecords(['three']))
  expect(reopened).toBe(1)
  expect(log.end).toBe(3)
  const runs = await log.load([log.index.find(2)!])
  expect(toTexts(recordsOf({ runs }))).toEqual(['three'])
  await real.close()
})
