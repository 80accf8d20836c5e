import { expect, it } from 'vitest'
import { BusError } from '#bus/bus-error.ts'
import { openPatiently } from '#commands/patience.ts'
import { StoreError } from '#store/store-error.ts'

it('tries again while the broker or the database is away', async () => {
  const failures = [
    new StoreError('DATABASE_UNREACHABLE', 'start it'),
    new BusError('BUS_UNREACHABLE', 'start it'),
  ]
  const open = async () => {
    const failure = failures.shift()
    if (failure !== undefined) throw failure
    return 'opened'
  }
  expect(await openPatiently(open, new AbortController().signal)).toBe('opened')
  expect(failures).toEqual([])
})

it('ends at once with what waiting does not mend', async () => {
  const refusal = new StoreError('DATABASE_REFUSED', 'mend the password')
  const open = () => Promise.reject(refusal)
  await expect(openPatiently(open, new AbortController().signal)).rejects.toBe(refusal)
})

it('ends with exit code 0 when it is told to end meanwhile, even in the middle of opening', async () => {
  const ending = new AbortController()
  const opening = openPatiently(() => new Promise<never>(() => {}), ending.signal)
  ending.abort()
  await expect(opening).rejects.toMatchObject({ name: 'CommandError', exitCode: 0 })
})
