import { setTimeout as sleep } from 'node:timers/promises'
import type { Outlet } from '#bus/bus.ts'
import { openKnown, openOutlet, prepareOutlet } from '#bus/open-bus.ts'
import type { Config } from '#config.ts'
import { readSettings } from '#store/settings.ts'
import { startIsEarly } from '#telemetry/start-events.ts'
import { openDatabase } from './installation.ts'
import { isAway, openPatiently } from './patience.ts'
import { refuseAlone, type SharedInstallation, type SharedOptions } from './shared-installation.ts'

const RETRY_MS = 2_000

/**
 * As openSharedInstallation, for a collector: while brokers are away it begins with the channels that it knew last, if
 * that was lately, and what it hears waits in the spool. Who may be counted is in the database, which is waited for.
 */
export async function openCollectorInstallation(
  config: Config,
  { role, onFailure, patience }: SharedOptions,
): Promise<SharedInstallation<Outlet>> {
  refuseAlone(config, role)
  await using opened = new AsyncDisposableStack()
  const database = opened.use(await openPatiently(() => openDatabase(config, { onFailure }), patience))
  const { partitions } = await openPatiently(() => readSettings(database), patience)
  const known = await openKnown(config)
  const prepare = () => prepareOutlet(config, { partitions })
  const isThere = await openPatiently(() => tryOnce(prepare, known.before === undefined), patience)
  let isReady = isThere
  if (!isThere) {
    startIsEarly(known.before!.length)
    untilDone(prepare, patience).then(() => {
      isReady = !patience.aborted
    }, onFailure)
  }
  const bus = opened.use(
    await openOutlet(config, { partitions, known, isEarly: !isThere, isReady: () => isReady }),
  )
  const kept = opened.move()
  return { database, bus, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** Whether it could be done; rejects when brokers are away and are needed, or with what is wrong beyond that. */
async function tryOnce(work: () => Promise<void>, isNeeded: boolean): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (isNeeded || !isAway(error)) throw error
    return false
  }
}

/** Tries again while brokers are away, until the signal. */
async function untilDone(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await tryOnce(work, false))) {
    await sleep(RETRY_MS, undefined, { signal }).catch(() => {})
  }
}
