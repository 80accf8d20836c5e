import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { analyze } from '#analyze/analyze.ts'
import { openEmoteCatalogues } from '#catalogues/emote-catalogues.ts'
import type { Config } from '#config.ts'
import type { Installation } from './installation.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'
import { isTrainedWord } from './trained-words.ts'

/** Which partitions are counted at the moment. */
export type Counted = { [Method in 'add' | 'delete']: (partition: number) => void }

/** Counts the bus into the database until the signal. Keeps in `counted` which partitions are counted at the moment. */
export async function runAnalyzer(
  { database, bus }: Pick<Installation, 'database' | 'bus'>,
  config: Pick<Config, 'rememberRecords' | 'emoteCatalogues'>,
  counted: Counted,
  signal: AbortSignal,
): Promise<void> {
  await using catalogues = config.emoteCatalogues ? openEmoteCatalogues() : undefined
  await analyze(
    {
      bus,
      database,
      modelFile: readFileSync(SHIPPED_MODEL),
      owner: `process ${process.pid} on ${hostname()}`,
      maxRecords: config.rememberRecords,
      isTrainedWord,
      ...(catalogues === undefined ? {} : { baseNameOf: catalogues.baseNameOf }),
      onCounting: (partition, isCounted) => (isCounted ? counted.add(partition) : counted.delete(partition)),
    },
    signal,
  )
}
