import type { Outlet, WantedChannel } from './bus.ts'
import { findTopic } from './kafka-find-topics.ts'
import type { KafkaConnection, KafkaTopics } from './kafka-names.ts'
import { openPublisher, type SpoolPlace } from './kafka-publisher.ts'
import { openKafkaWatchList } from './kafka-watch-list.ts'

export interface KafkaOutletOptions extends KafkaConnection {
  topics: KafkaTopics
  /** N. */
  partitions: number
  spool: SpoolPlace
  /** Whether brokers were reached and the topics found right: until then everything is spooled. */
  isReady: () => boolean
  /** What is read before the share of this process is known. */
  begin?: readonly WantedChannel[] | undefined
}

/** Opens what a collector needs of the bus, whether brokers are there or not. */
export async function openKafkaOutlet(options: KafkaOutletOptions): Promise<Outlet> {
  const { topics, begin } = options
  await using opened = new AsyncDisposableStack()
  const watchList = opened.use(
    openKafkaWatchList(options, {
      topic: topics.channels,
      partitions: async () => (await findTopic(options, topics.channels)).partitions,
      begin,
    }),
  )
  const publisher = opened.use(await openPublisher(options, { ...options, topic: topics.events }))
  const kept = opened.move()
  return {
    watchList,
    publish: publisher.publish,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
