import { Counter } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'

const fenced = new Counter({
  name: 'chat_consumer_fenced_total',
  help: 'Flushes that were refused because the partition had another owner.',
  registers: [metrics],
})

/** A flush was refused: somebody else counts this partition now. */
export function partitionFenced({ topicId, partition }: { topicId: string; partition: number }): void {
  fenced.inc()
  log().warn({ topicId, partition }, 'another process counts this partition now')
}

const outdated = new Counter({
  name: 'chat_flushes_outdated_total',
  help: 'Flushes that were counted without an emote taught meanwhile; their records are counted again.',
  registers: [metrics],
})

/** A flush was undone: whoever counted it had not heard of a lesson in half a minute. */
export function flushOutdated({ topicId, partition }: { topicId: string; partition: number }): void {
  outdated.inc()
  log().warn(
    { topicId, partition },
    'an emote was taught that these messages were not labelled with; counting again',
  )
}

const failedUpkeep = new Counter({
  name: 'chat_store_upkeep_failures_total',
  help: 'Rounds of retention and upkeep of the database that failed; the next one tries again.',
  registers: [metrics],
})

/** Windows beyond their retention were dropped with their partitions. */
export function partitionsDropped(names: readonly string[]): void {
  log().info({ partitions: names }, 'windows beyond their retention are dropped')
}

/** The settings could not be read again; what was read before holds until the next time. */
export function settingsUnread(error: unknown): void {
  log().warn({ error: String(error) }, 'the settings cannot be read; those read before hold')
}

/** A round of upkeep failed and is tried again in a minute. */
export function upkeepFailed(error: unknown): void {
  failedUpkeep.inc()
  log().warn({ error: String(error) }, 'upkeep of the database failed and is tried again in a minute')
}

/** The connection that listens for changes was lost and is opened again; meanwhile they are found by asking. */
export function listenerLost(): void {
  log().warn('the connection that listens for changes was lost; opening it again')
}
