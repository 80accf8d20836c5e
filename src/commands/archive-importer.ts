import type { Bus } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import type { ImportParts } from '#import/import-archive.ts'
import { scratchDirOf } from '#import/scratch.ts'
import type { Database } from '#store/database.ts'
import { readPositions } from '#store/positions.ts'
import { openModel } from './classify.ts'
import type { Installation } from './installation.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'

/** What an archive is imported with into this installation. */
export function importPartsOf(
  { database, bus }: Pick<Installation, 'database' | 'bus'>,
  { dataDir }: Pick<Config, 'dataDir'>,
): ImportParts {
  return {
    database,
    classifier: openModel(SHIPPED_MODEL),
    scratchDir: scratchDirOf(dataDir),
    clock: Date.now,
    uncountedSince: () => readUncountedSince(database, bus),
  }
}

/**
 * When the oldest record that is not yet counted was appended, milliseconds since the epoch; undefined when all are.
 * A process that was killed leaves some, which the next one counts at the time at which they were appended.
 */
export async function readUncountedSince(
  database: Database,
  bus: Pick<Bus, 'topicId' | 'read'>,
): Promise<number | undefined> {
  const sinceMs: number[] = []
  for (const { partition, nextOffset } of await readPositions(database, bus.topicId)) {
    const { runs } = await bus.read(partition, nextOffset, { maxRecords: 1, maxWaitMs: 0 })
    if (runs[0] !== undefined) sinceMs.push(runs[0].appendedAtMs)
  }
  return sinceMs.length === 0 ? undefined : Math.min(...sinceMs)
}
