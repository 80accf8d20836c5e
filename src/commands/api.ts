import { randomBytes } from 'node:crypto'
import type { WatchList } from '#bus/bus.ts'
import { createMemoryWatchList } from '#bus/memory-watch-list.ts'
import type { Config } from '#config.ts'
import { errorSchema, readySchema } from '#contract/http.ts'
import { type ServeOptions, serve } from '#serve/serve.ts'
import { readDataFolderHolder } from '#store/data-folder.ts'
import { CommandError } from './command.ts'
import { type Installation, openDatabase, openInstallation } from './installation.ts'

/** The HTTP API of a data folder, whoever has it open. */
export interface Api extends AsyncDisposable {
  /** Whether another process has the folder open, and answers. */
  remote: boolean
  /** The answer to `GET /api/v1/channels` and the like; throws a CommandError with the message of one that is not 2xx. */
  ask(path: string, init?: RequestInit): Promise<Response>
}

/** Reaches the process that has the data folder open; else opens it here and answers itself. */
export async function openApi(config: Config): Promise<Api> {
  const holder = await readDataFolderHolder(config.dataDir)
  if (holder === undefined) return openHere(config)
  if (holder.address === '') {
    throw new CommandError(
      `Process ${holder.pid} has ${config.dataDir} open and does not answer yet; try again in a moment`,
    )
  }
  return {
    remote: true,
    ask: asking(holder.address, holder.adminToken),
    [Symbol.asyncDispose]: async () => {},
  }
}

/**
 * Reaches what is stored alone: a server's database is asked straight, whoever has the data folder open, with the
 * watch-list that is given beside it.
 */
export async function openStoredApi(
  config: Config,
  watchList: WatchList = createMemoryWatchList(),
): Promise<Api> {
  if (config.databaseUrl === undefined) return openApi(config)
  await using opened = new AsyncDisposableStack()
  const database = opened.use(await openDatabase(config))
  const adminToken = randomBytes(32).toString('base64url')
  return answerHere({ database, bus: { watchList }, adminToken }, opened.move())
}

async function openHere(config: Config): Promise<Api> {
  await using opened = new AsyncDisposableStack()
  const installation = opened.use(await openInstallation(config))
  return answerHere(installation, opened.move())
}

/** Answers from this process; the API owns what was `opened` for that. */
async function answerHere(
  { database, bus, adminToken }: Pick<Installation, 'database' | 'adminToken'> & Pick<ServeOptions, 'bus'>,
  opened: AsyncDisposableStack,
): Promise<Api> {
  try {
    const { address } = opened.use(
      await serve({
        database,
        bus,
        adminToken,
        host: '127.0.0.1',
        port: 0,
        metricsPort: 0,
        allowedHosts: [],
        allowedOrigins: [],
      }),
    )
    return {
      remote: false,
      ask: asking(address, adminToken),
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    }
  } catch (error) {
    await opened.disposeAsync()
    throw error
  }
}

function asking(address: string, token: string): Api['ask'] {
  return async (path, init) => {
    const answer = await fetch(new URL(path, address), {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${token}` },
    }).catch((cause) => {
      throw new CommandError(`The server on ${address} does not answer`, undefined, { cause })
    })
    if (answer.ok) return answer
    const body: unknown = await answer.json().catch(() => undefined)
    throw new CommandError(whyRefused(body) ?? `The server on ${address} answered ${answer.status}`)
  }
}

/** What the body of an answer that is not 2xx says; undefined where that is nothing of ours. */
function whyRefused(body: unknown): string | undefined {
  const ready = readySchema.safeParse(body)
  return ready.success ? ready.data.reasons.join(' ') : errorSchema.safeParse(body).data?.error.message
}
