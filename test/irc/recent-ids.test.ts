import { expect, it } from 'vitest'
import { createRecentIds } from '#irc/recent-ids.ts'

it('knows at least the last ids again, and forgets the old ones', () => {
  const ids = createRecentIds(100)
  for (let id = 0; id < 1_000; id++) expect(ids.seen(String(id))).toBe(false)
  for (let id = 900; id < 1_000; id++) expect(ids.seen(String(id))).toBe(true)
  expect(ids.seen('0')).toBe(false)
})
