import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '#analyze/analyze.ts'
import type { WatchList } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import { EXTENSION_ID } from '#contract/extension.ts'
import { importPosted } from '#import/import-posted.ts'
import { clearScratch } from '#import/scratch.ts'
import { isLoopbackHost } from '#serve/access.ts'
import { type Served, type ServeOptions, serve } from '#serve/serve.ts'
import { describeFullDisk } from '#store/disk-space.ts'
import { openRunningSettings } from '#store/running-settings.ts'
import { runUpkeep } from '#store/upkeep.ts'
import { log } from '#telemetry/log.ts'
import { measureProcess } from '#telemetry/metrics.ts'
import { admissionOf } from './admission.ts'
import { importPartsOf } from './archive-importer.ts'
import { CommandError, WRONG_USAGE } from './command.ts'
import { createDemoPlayer, type DemoPlayer } from './demo-player.ts'
import { type Installation, openInstallation } from './installation.ts'
import { SHIPPED_MODEL } from './labelled-csv.ts'
import { settingsOf } from './settings-of.ts'
import { withStaged } from './staged-channels.ts'
import type { Source } from './twitch-source.ts'

/** The built pages. */
const DASHBOARD = join(import.meta.dirname, '..', '..', 'ui', 'dist')

export interface Scene {
  source: Source
  /** Logins to put on the watch-list. */
  watch: readonly string[]
  /** What the source shows that is not on the watch-list. */
  staged?: WatchList
  /** The logins of the demo where the source plays it already; otherwise one can be played beside the source. */
  demo?: readonly string[]
  /** Told once, when the first page can be asked for. */
  onListening: (served: Served) => void
}

/**
 * Every role in this process on the data folder, until the signal: then the source publishes what it holds, what is on
 * the log is counted, and everything is closed in that order. A role that ends unasked ends the process with its name.
 */
export async function runEverything(config: Config, scene: Scene, signal: AbortSignal): Promise<void> {
  if (config.token === undefined && !isLoopbackHost(config.host))
    throw new CommandError(`--host ${config.host} needs a --token, or listen on 127.0.0.1`, WRONG_USAGE)
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  await using installation = await openInstallation(config, { onFailure: failure.reject })
  const { database, bus, lock, adminToken } = installation
  await using settings = await openRunningSettings(database, settingsOf(config))
  await clearScratch(config.dataDir)
  for (const login of scene.watch) await bus.watchList.add({ login, addedAtMs: Date.now() })
  measureProcess()

  const reading = new AbortController()
  const counting = new AbortController()
  const counted = new Set<number>()
  const admission = admissionOf(settings.current)
  const demo = createDemoPlayer(config, { publish: bus.publish, admission }, reading.signal)
  const publishing = [
    named('the reader of chat', reading.signal, scene.source(bus, { admission }, reading.signal)),
    named('the demo', reading.signal, demo.ended),
  ]
  const writing = [
    named('the analyzer', counting.signal, runAnalyzer(installation, config, counted, counting.signal)),
    named(
      'the upkeep of the database',
      counting.signal,
      runUpkeep(database, settings.current, counting.signal),
    ),
  ]
  const roles = [...publishing, ...writing]
  for (const role of roles) role.catch(() => {})
  try {
    await using served = await startServer(installation, config, {
      ...showing(installation, scene, demo),
      settings,
      readiness: async () => [
        ...(counted.size === 0 ? ['The analyzer does not count yet.'] : []),
        ...[await describeFullDisk(config.dataDir)].filter((reason) => reason !== undefined),
      ],
    })
    await lock.update({ address: served.address, adminToken })
    scene.onListening(served)
    await Promise.race([untilAborted(signal), failure.promise, ...roles])
    log().info('ending: writing what is still to be written')
    reading.abort()
    await Promise.race([Promise.all(publishing), failure.promise])
    counting.abort()
    await Promise.race([Promise.all(writing), failure.promise])
  } finally {
    reading.abort()
    counting.abort()
    await Promise.allSettled(roles)
  }
}

/** Keeps in `counted` which partitions are counted at the moment. */
function runAnalyzer(
  { database, bus }: Installation,
  config: Config,
  counted: Set<number>,
  signal: AbortSignal,
): Promise<void> {
  return analyze(
    {
      bus,
      database,
      modelFile: readFileSync(SHIPPED_MODEL),
      owner: `process ${process.pid}`,
      maxRecords: config.rememberRecords,
      onCounting: (partition, isCounted) => (isCounted ? counted.add(partition) : counted.delete(partition)),
    },
    signal,
  )
}

/** The channels of the screens, and what their button for the demo does. */
function showing(
  { bus }: Installation,
  { staged, demo }: Scene,
  player: DemoPlayer,
): Pick<ServeOptions, 'bus' | 'playDemo'> {
  const { watchList } = bus
  if (demo === undefined) {
    const beside = staged === undefined ? [player.watchList] : [staged, player.watchList]
    return { bus: { watchList: withStaged(watchList, beside) }, playDemo: player.play }
  }
  return {
    bus,
    async playDemo() {
      for (const login of demo) await watchList.add({ login, addedAtMs: Date.now() })
      return demo[0] ?? ''
    },
  }
}

async function startServer(
  installation: Installation,
  config: Config,
  shown: Pick<ServeOptions, 'bus' | 'playDemo' | 'readiness' | 'settings'>,
): Promise<Served> {
  try {
    return await serve({
      ...shown,
      database: installation.database,
      adminToken: installation.adminToken,
      host: config.host,
      port: config.port,
      metricsPort: config.metricsPort,
      metricsHost: config.metricsHost,
      token: config.token,
      allowedHosts: config.allowedHosts,
      allowedOrigins: config.allowedOrigins,
      trustedProxies: config.trustedProxies,
      extensionId: EXTENSION_ID,
      dashboardFolder: DASHBOARD,
      importArchive: (archive, options, signal) =>
        importPosted(importPartsOf(installation, config), archive, options, signal),
    })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException & { port?: number }
    if (code !== 'EADDRINUSE') throw cause
    throw new CommandError(
      `${message}: another program listens there; take other ports with --port and --metrics-port`,
      undefined,
      { cause },
    )
  }
}

/** A role that rejects with its name, also when it ends before it was asked to. */
async function named(name: string, asked: AbortSignal, role: Promise<void>): Promise<void> {
  try {
    await role
  } catch (cause) {
    throw new Error(`${name} failed: ${(cause as Error).message}`, { cause })
  }
  if (!asked.aborted) throw new Error(`${name} ended unasked`)
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
