import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ROOT = join(import.meta.dirname, '..')

/**
 * The files of tests that take longest, in the order in which they begin, so that none is left to run alone at the end.
 * Those that mostly wait, for windows to end and brokers to come back, begin beside those that compute.
 */
const LONGEST = [
  'test/chaos/chaos.test.ts',
  'test/end-to-end/dashboard.test.ts',
  'test/browser/dashboard.test.ts',
  'test/end-to-end/roles-bereft.test.ts',
  'test/commands/chat.test.ts',
  'test/end-to-end/kill-and-restart.test.ts',
  'test/browser/overlay.test.ts',
  'test/analyze/crash.test.ts',
  'test/import/import-archive.test.ts',
  'test/bus/kafka-faults.test.ts',
  'test/browser/extension.test.ts',
  'test/bus/kafka-secured.test.ts',
  'test/browser/languages.test.ts',
  'test/browser/extension-direct.test.ts',
  'test/browser/extension-states.test.ts',
  'test/end-to-end/roles-led-anew.test.ts',
  'test/browser/keyboard.test.ts',
  'test/browser/extension-pairing.test.ts',
  'test/browser/settings.test.ts',
  'test/end-to-end/demo.test.ts',
  'test/commands/postgres-kafka.test.ts',
  'test/end-to-end/roles-apart.test.ts',
  'test/store/pglite-database.test.ts',
  'test/browser/site.test.ts',
  'test/analyze/taught.test.ts',
  'test/commands/postgres-chat.test.ts',
  'test/bus/kafka-leaders.test.ts',
  'test/bus/kafka-bus.test.ts',
  'test/browser/kept-pages.test.ts',
  'test/commands/emotes.test.ts',
  'test/serve/live.test.ts',
]

for (const file of LONGEST)
  if (!existsSync(join(ROOT, file)))
    throw new Error(`test/longest-first.ts names ${file}, which is not there`)

/** Begins with LONGEST, whatever project they are of; all others come as Vitest would have them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.indexOf(relative(ROOT, moduleId).replaceAll('\\', '/'))
      return place < 0 ? LONGEST.length : place
    }
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
