import type { WatchList } from '#bus/bus.ts'
import type { Queryable } from '#store/database.ts'

export interface Needed {
  database: Queryable
  bus: { watchList: Pick<WatchList, 'reach'> }
  /** What else is missing for this process to do its work, in words. */
  readiness?: (() => readonly string[] | Promise<readonly string[]>) | undefined
}

/** Why a process cannot do its work, in words, for /readyz: what does not answer first. None when it can. */
export async function readReadiness({ database, bus, readiness }: Needed): Promise<readonly string[]> {
  const unanswered = [database.query('select 1'), bus.watchList.reach()].map((answer) =>
    answer.then(
      () => [],
      (error: Error) => [error.message],
    ),
  )
  return [...(await Promise.all(unanswered)).flat(), ...((await readiness?.()) ?? [])]
}
