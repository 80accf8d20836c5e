import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createDirectory } from '#serve/live/directory.ts'
import { createGallery } from '#serve/live/gallery.ts'
import { createOverview } from '#serve/live/overview.ts'
import { createSource } from '#serve/live/source.ts'
import { EVERYTHING } from '#serve/live/touched.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('remembers nothing of channels that nobody knows, however many are asked for', () => {
  const source = createSource({
    databaseId: 'one',
    directory: createDirectory(),
    gallery: createGallery(),
    overview: createOverview(),
    clock: () => 0,
  })
  const before = heapBytes()
  for (let at = 0; at < 20_000; at++) {
    source.show({ revisions: new Map(), moment: { nowMs: at, appendTimeMs: 0 }, touched: new Map() })
    source.part(`nobody_${at}`, EVERYTHING)
  }
  expect(heapBytes() - before).toBeLessThan(5_000_000)
  expect(source.part('nobody_1', EVERYTHING)).toContain('Nothing is known of this channel.')
})
