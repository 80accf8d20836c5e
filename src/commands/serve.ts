import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { configFlags, loadConfig } from '#config.ts'
import { clearScratch } from '#import/scratch.ts'
import { openRunningSettings } from '#store/running-settings.ts'
import { startLog } from '#telemetry/log.ts'
import { measureProcess } from '#telemetry/metrics.ts'
import { defineChatCommand } from './command.ts'
import { lockFolder } from './installation.ts'
import { SHARED_FLAGS } from './kafka-flags.ts'
import { openPatiently } from './patience.ts'
import { untilAborted } from './role.ts'
import { announce } from './run.ts'
import { refuseOpenHost, startServer } from './server-role.ts'
import { settingsOf } from './settings-of.ts'
import { openSharedInstallation } from './shared-installation.ts'

export const serveCommand = defineChatCommand({
  meta: {
    name: 'serve',
    description:
      'Serve the dashboard and the API from PostgreSQL: one server of as many as there are readers for',
  },
  args: {
    ...SHARED_FLAGS,
    ...configFlags('dataDir', 'host', 'port', 'token', 'allowedHosts', 'allowedOrigins', 'trustedProxies'),
  },
  examples: [
    'chat serve --kafka kafka-1:9092 --database-url postgres://chat@db/chat',
    'chat serve --host 0.0.0.0 --allowed-hosts chat.example.org   # with CHAT_TOKEN in the environment',
  ],
  async run({ args, data }) {
    const given = loadConfig(args)
    const config = { ...given, dataDir: join(given.dataDir, 'serve') }
    startLog(config.logLevel)
    refuseOpenHost(config)
    const signal = data as AbortSignal
    const failure = Promise.withResolvers<never>()
    failure.promise.catch(() => {})
    const adminToken = randomBytes(32).toString('base64url')
    const lock = await lockFolder(config.dataDir, adminToken)
    try {
      await using shared = await openSharedInstallation(config, {
        role: 'serve',
        onFailure: failure.reject,
        patience: signal,
      })
      await using settings = await openPatiently(
        () => openRunningSettings(shared.database, settingsOf(config)),
        signal,
      )
      await clearScratch(config.dataDir)
      measureProcess()
      const shown = { bus: shared.bus, settings }
      await using served = await startServer({ ...shared, adminToken }, config, shown, signal)
      await lock.update({ address: served.address, adminToken })
      announce(served)
      await Promise.race([untilAborted(signal), failure.promise])
    } finally {
      await lock.release()
    }
  },
})
