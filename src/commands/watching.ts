import { openBus } from '#bus/open-bus.ts'
import type { Config } from '#config.ts'
import { type AddedChannels, addedChannelsSchema, type ChannelRow, channelsSchema } from '#contract/http.ts'
import { readWanted } from '#serve/live/directory.ts'
import { unwatchChannel, watchChannels } from '#serve/watch-channels.ts'
import { type Api, openApi, openStoredApi } from './api.ts'

/** The watch-list, wherever it is. */
export interface Watching extends AsyncDisposable {
  /** Adds the channels in what was typed. */
  add(typed: readonly string[]): Promise<AddedChannels>
  /** Rejects when the channel is not on the list. */
  remove(login: string): Promise<void>
  /** Every channel that is wanted, in the order in which they were added, and others that are known. */
  list(): Promise<readonly Watched[]>
}

export interface Watched {
  /** As the API shows it; where no database is named, no more than the login is known. */
  row: ChannelRow | { login: string; wanted: true }
  /** How it is going. */
  words: string
}

/** With Kafka the list is there, and nothing of the data folder is touched; else it is the data folder's. */
export async function openWatching(config: Config): Promise<Watching> {
  return config.kafka === undefined ? overApi(await openApi(config)) : openOnKafka(config)
}

function overApi(api: Api): Watching {
  return {
    async add(typed) {
      const answer = await api.ask('/api/v1/channels', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ logins: typed }),
      })
      return addedChannelsSchema.parse(await answer.json())
    },
    async remove(login) {
      await api.ask(`/api/v1/channels/${encodeURIComponent(login)}`, { method: 'DELETE' })
    },
    async list() {
      const rows = await readRows(api)
      return rows.map((row) => ({ row, words: api.remote ? wordsOf(row) : 'not running' }))
    },
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

async function openOnKafka(config: Config): Promise<Watching> {
  const bus = await openBus(config)
  const { watchList } = bus
  return {
    add: (typed) => watchChannels(watchList, typed, { nowMs: Date.now() }),
    remove: (login) => unwatchChannel(watchList, login),
    async list() {
      if (config.databaseUrl === undefined) {
        const logins = await readWanted(watchList)
        return logins.map((login) => ({ row: { login, wanted: true }, words: '' }))
      }
      await using api = await openStoredApi(config, watchList)
      return (await readRows(api)).map((row) => ({ row, words: wordsOf(row) }))
    },
    [Symbol.asyncDispose]: () => bus[Symbol.asyncDispose](),
  }
}

async function readRows(api: Api): Promise<readonly ChannelRow[]> {
  const answer = await api.ask('/api/v1/channels')
  return channelsSchema.parse(await answer.json()).channels
}

function wordsOf({ state, reason, messagesPerSecond }: ChannelRow): string {
  return `${state.padEnd(8)} ${state === 'joined' ? `${messagesPerSecond.toFixed(1)} messages/s` : reason}`
}
