import { expect, it } from 'vitest'
import { describeFullDisk, LEAST_FREE_BYTES } from '#store/disk-space.ts'

it('is nothing to be said of a disk with room', async () => {
  expect(await describeFullDisk('here', async () => LEAST_FREE_BYTES)).toBeUndefined()
})

it('says what is wrong with a full disk, and with one that cannot be looked at', async () => {
  expect(await describeFullDisk('here', async () => 1)).toMatch(/^The disk of here is full: /)
  expect(await describeFullDisk('here', () => Promise.reject(new Error('EIO: i/o error')))).toBe(
    'The disk of here cannot be looked at (EIO: i/o error): see that it is there and can be read.',
  )
})
