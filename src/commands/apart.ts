import type { Outlet } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import { openMetricsServer } from '#serve/metrics-server.ts'
import { readReadiness } from '#serve/readiness.ts'
import { openRunningSettings, type SettingsHolder } from '#store/running-settings.ts'
import { log } from '#telemetry/log.ts'
import { measureProcess } from '#telemetry/metrics.ts'
import { CommandError } from './command.ts'
import { openPatiently } from './patience.ts'
import { untilAborted } from './role.ts'
import { settingsOf } from './settings-of.ts'
import type { SharedInstallation, SharedOptions } from './shared-installation.ts'

export interface Apart<Of extends Outlet> {
  /** As it is typed. */
  role: string
  /** Opens what it works on. */
  open: (config: Config, options: SharedOptions) => Promise<SharedInstallation<Of>>
  /** Starts what the process does until the signal; each of them rejects with its name. */
  start: (parts: ApartParts<Of>, signal: AbortSignal) => readonly Promise<void>[]
  /** What is missing beside the database and the bus for this process to do its work, in words; asked by /readyz. */
  readiness: () => readonly string[] | Promise<readonly string[]>
}

export interface ApartParts<Of extends Outlet> extends Pick<SharedInstallation<Of>, 'database' | 'bus'> {
  settings: SettingsHolder
}

/** One role that serves no pages, beside as many others as there is work, until the signal; its figures on the metrics port. */
export async function runApart<Of extends Outlet>(
  config: Config,
  apart: Apart<Of>,
  signal: AbortSignal,
): Promise<void> {
  const { role, open, start, readiness } = apart
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  await using shared = await open(config, { role, onFailure: failure.reject, patience: signal })
  await using settings = await openPatiently(
    () => openRunningSettings(shared.database, settingsOf(config)),
    signal,
  )
  measureProcess()
  await using _metrics = await openFigures(config, () => readReadiness({ ...shared, readiness }))
  const ending = new AbortController()
  const stopped = AbortSignal.any([signal, ending.signal])
  const tasks = start({ ...shared, settings }, stopped)
  for (const task of tasks) task.catch(() => {})
  try {
    process.stdout.write(`chat ${role} works\n`)
    await Promise.race([untilAborted(signal), failure.promise, ...tasks])
    log().info('ending: writing what is still to be written')
    ending.abort()
    await Promise.race([Promise.all(tasks), failure.promise])
  } finally {
    ending.abort()
    await Promise.allSettled(tasks)
  }
}

async function openFigures(config: Config, readiness: Apart<Outlet>['readiness']): Promise<AsyncDisposable> {
  const { metricsHost: host, metricsPort: port, allowedHosts } = config
  const server = await openMetricsServer({ host, port, allowedHosts, readiness }).catch((cause) => {
    throw new CommandError(
      `${cause.message}: take another port for the figures with --metrics-port`,
      undefined,
      { cause },
    )
  })
  return {
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
    },
  }
}
