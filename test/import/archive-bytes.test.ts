import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readArchiveBytes } from '#import/archive-bytes.ts'
import { fileOf } from './importing.ts'

it('stops behind the chunk in which it is told to, and throws at its reader alone', async () => {
  const file = await fileOf(Buffer.alloc(4_000_000, 'a'))
  // What is thrown at nobody fails the run.
  for (const afterMs of [0, 1, 2, 3, 5]) {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), afterMs)
    const read = async () => {
      for await (const _ of readArchiveBytes(file, { signal: stop.signal })) {
        const busyUntilMs = performance.now() + 3
        while (performance.now() < busyUntilMs);
      }
    }
    await expect(read()).rejects.toThrow('aborted')
    await delay(20)
  }
})
