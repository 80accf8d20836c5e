import type { WatchList } from '#bus/bus.ts'
import type { Config } from '#config.ts'
import { clearScratch } from '#import/scratch.ts'
import type { Served, ServeOptions } from '#serve/serve.ts'
import { describeFullDisk } from '#store/disk-space.ts'
import { openRunningSettings } from '#store/running-settings.ts'
import { runUpkeep } from '#store/upkeep.ts'
import { log } from '#telemetry/log.ts'
import { measureProcess } from '#telemetry/metrics.ts'
import { admissionOf } from './admission.ts'
import { runAnalyzer } from './analyzer-role.ts'
import { createDemoPlayer, type DemoPlayer } from './demo-player.ts'
import { type Installation, openInstallation } from './installation.ts'
import { openPatiently } from './patience.ts'
import { named, untilAborted } from './role.ts'
import { refuseOpenHost, startServer } from './server-role.ts'
import { settingsOf } from './settings-of.ts'
import { withStaged } from './staged-channels.ts'
import type { Source } from './twitch-source.ts'

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
  refuseOpenHost(config)
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  await using installation = await openInstallation(config, { onFailure: failure.reject, patience: signal })
  const { database, bus, lock, adminToken } = installation
  await using settings = await openPatiently(() => openRunningSettings(database, settingsOf(config)), signal)
  await clearScratch(config.dataDir)
  await openPatiently(() => watchAll(bus.watchList, scene.watch), signal)
  measureProcess()

  const reading = new AbortController()
  const counting = new AbortController()
  const counted = new Set<number>()
  const admission = admissionOf(settings.current)
  const demo = createDemoPlayer(config, { publish: bus.publish, admission }, reading.signal)
  const roles: Promise<void>[] = []
  const start = (name: string, asked: AbortSignal, role: Promise<void>) => {
    const started = named(name, asked, role)
    started.catch(() => {})
    roles.push(started)
    return started
  }
  try {
    const shown = {
      ...showing(installation, scene, demo),
      settings,
      readiness: async () => [
        ...(counted.size === 0 ? ['The analyzer does not count yet.'] : []),
        ...[await describeFullDisk(config.dataDir)].filter((reason) => reason !== undefined),
      ],
    }
    await using served = await startServer(installation, config, shown, signal)
    await lock.update({ address: served.address, adminToken })
    // The address is the first line that a person reads: the roles begin to talk behind it.
    scene.onListening(served)
    const publishing = [
      start('the reader of chat', reading.signal, scene.source(bus, { admission }, reading.signal)),
      start('the demo', reading.signal, demo.ended),
    ]
    const writing = [
      start('the analyzer', counting.signal, runAnalyzer(installation, config, counted, counting.signal)),
      start(
        'the upkeep of the database',
        counting.signal,
        runUpkeep(database, settings.current, counting.signal),
      ),
    ]
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
      await watchAll(watchList, demo)
      return demo[0] ?? ''
    },
  }
}

async function watchAll(watchList: WatchList, logins: readonly string[]): Promise<void> {
  for (const login of logins) await watchList.add({ login, addedAtMs: Date.now() })
}
