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
