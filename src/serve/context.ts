import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Database } from '#store/database.ts'
import type { SettingsHolder } from '#store/running-settings.ts'
import type { DoorList } from './door-list.ts'
import type { Imports } from './imports.ts'
import type { ChannelList } from './live/directory.ts'
import type { Feed } from './live/feed.ts'
import type { Guard } from './security.ts'

/** Fastify with zod schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** What the routes work with. */
export interface Context {
  database: Database
  watchList: ChannelList
  feed: Feed
  guard: Guard
  imports: Imports
  doors: DoorList
  /** Starts the simulated chat, and gives its login. */
  playDemo: (() => Promise<string>) | undefined
  /** What may be changed while this process runs. */
  settings: SettingsHolder | undefined
  /** Milliseconds since the epoch. */
  clock: () => number
  /** Why this process is not ready, in words; none when it is. */
  readiness: () => Promise<readonly string[]>
}

/** Text and streams go out as they are; the type of a route knows only what its schema describes. */
export function asIs(payload: string | Readable): never {
  return payload as never
}
