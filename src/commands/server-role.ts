import { join } from 'node:path'
import type { Config } from '#config.ts'
import { EXTENSION_ID } from '#contract/extension.ts'
import { importPosted } from '#import/import-posted.ts'
import { isLoopbackHost } from '#serve/access.ts'
import { type Served, type ServeOptions, serve } from '#serve/serve.ts'
import { importPartsOf } from './archive-importer.ts'
import { CommandError, WRONG_USAGE } from './command.ts'
import type { Installation } from './installation.ts'
import { openPatiently } from './patience.ts'

/** The built pages. */
const DASHBOARD = join(import.meta.dirname, '..', '..', 'ui', 'dist')

/** Before anything is opened for nothing. */
export function refuseOpenHost({ host, token }: Pick<Config, 'host' | 'token'>): void {
  if (token === undefined && !isLoopbackHost(host))
    throw new CommandError(`--host ${host} needs a --token, or listen on 127.0.0.1`, WRONG_USAGE)
}

/** Serves pages and API from the installation; waits, until the signal, for a database that is away. */
export async function startServer(
  installation: Pick<Installation, 'database' | 'bus' | 'adminToken'>,
  config: Config,
  shown: Pick<ServeOptions, 'bus' | 'playDemo' | 'readiness' | 'settings'>,
  signal: AbortSignal,
): Promise<Served> {
  const options: ServeOptions = {
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
    importArchive: (archive, given, asked) =>
      importPosted(importPartsOf(installation, config), archive, given, asked),
  }
  try {
    return await openPatiently(() => serve(options), signal)
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
