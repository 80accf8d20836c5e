import { tmpdir } from 'node:os'
import type { Bus } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import type { ImportParts } from '#import/import-archive.ts'
import { scratchDirOf } from '#import/scratch.ts'
import type { Database } from '#store/database.ts'
import { readCountedUntil, readPositions } from '#store/positions.ts'
import { HORIZON_MS } from '#tally/tally.ts'
import { openModel } from './classify.ts'
import { type Installation, openDatabase, openStoreAndBus } from './installation.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'

/** What an archive is imported with into this installation. */
export function importPartsOf(
  { database, bus }: Pick<Installation, 'database' | 'bus'>,
  { dataDir }: Pick<Config, 'dataDir'>,
): ImportParts {
  return toParts(database, {
    scratchDir: scratchDirOf(dataDir),
    uncountedSince: () => readUncountedSince(database, bus),
  })
}

/**
 * Opens what an archive is imported with straight into a server's database, whoever has the data folder open. Nothing of
 * that folder is touched: without Kafka the log is in one, and the database alone says how far it is counted.
 */
export async function openServersParts(config: Config): Promise<ImportParts & AsyncDisposable> {
  await using opened = new AsyncDisposableStack()
  const { database, uncountedSince } = await openServer(config, opened)
  const parts = toParts(database, { scratchDir: tmpdir(), uncountedSince })
  const kept = opened.move()
  return { ...parts, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

type Position = Required<Pick<ImportParts, 'uncountedSince'>>

async function openServer(
  config: Config,
  opened: AsyncDisposableStack,
): Promise<Position & { database: Database }> {
  if (config.kafka !== undefined) {
    const { database, bus } = opened.use(await openStoreAndBus(config))
    return { database, uncountedSince: () => readUncountedSince(database, bus) }
  }
  const database = opened.use(await openDatabase(config))
  return { database, uncountedSince: () => readCountedUntil(database, HORIZON_MS) }
}

function toParts(
  database: Database,
  { scratchDir, uncountedSince }: Position & Pick<ImportParts, 'scratchDir'>,
): ImportParts {
  return { database, classifier: openModel(SHIPPED_MODEL), scratchDir, clock: Date.now, uncountedSince }
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
