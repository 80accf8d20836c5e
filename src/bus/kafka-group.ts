import { setTimeout as sleep } from 'node:timers/promises'
import { Consumer, cooperativeStickyAssigner, offsetCommitV8 } from '@platformatic/kafka'
import { brokerAnswers, brokerFails, partitionsAssigned } from '#telemetry/bus-events.ts'
import { clientOptions } from './kafka-client.ts'
import type { KafkaConnection } from './kafka-names.ts'

/** A member that is silent for so long is taken for dead, and others read its partitions. */
const SESSION_MS = 6_000
const HEARTBEAT_MS = 1_000
const REBALANCE_MS = 10_000
const REJOIN_MS = 1_000
/** How long leaving may take; whom the broker does not hear leave, it misses soon. */
const LEAVE_MS = 2_000

export interface GroupOptions {
  /** Names the group: its members share the topic. */
  groupId: string
  topic: string
}

/** A member of a consumer group: which partitions of one topic are its own. */
export interface KafkaGroup extends AsyncDisposable {
  /**
   * Yields the whole set of this member's partitions at once, where it is known, and at every change, in order of
   * their numbers. Ends with `signal`; membership goes on until the group is disposed of.
   */
  assignments(signal: AbortSignal): AsyncIterable<readonly number[]>
  /** Notes positions for tools that show how far a group is behind; nobody reads them back, and losing them is no matter. */
  note(positions: ReadonlyMap<number, number>): Promise<void>
}

/** Joins the group, and again whenever it is thrown out, until it is disposed of. */
export function joinKafkaGroup(connection: KafkaConnection, { groupId, topic }: GroupOptions): KafkaGroup {
  const consumer = new Consumer({
    ...clientOptions(connection),
    groupId,
    groupProtocol: 'classic',
    protocols: [{ name: 'cooperative-sticky', version: 3 }],
    partitionAssigner: cooperativeStickyAssigner,
    sessionTimeout: SESSION_MS,
    rebalanceTimeout: REBALANCE_MS,
    heartbeatInterval: HEARTBEAT_MS,
    autocommit: false,
  })
  const closing = new AbortController()
  let assigned: readonly number[] | undefined
  let changed = Promise.withResolvers<void>()
  let isJoining = false

  function update(): void {
    if (consumer.assignments === null) return
    const next = consumer.assignments
      .filter((assignment) => assignment.topic === topic)
      .flatMap(({ partitions }) => partitions)
      .sort((a, b) => a - b)
    if (assigned !== undefined && assigned.join() === next.join()) return
    assigned = next
    partitionsAssigned({ groupId, partitions: next })
    changed.resolve()
    changed = Promise.withResolvers<void>()
  }

  async function join(): Promise<void> {
    if (isJoining) return
    isJoining = true
    while (!closing.signal.aborted) {
      try {
        await consumer.joinGroup()
        brokerAnswers('join')
        break
      } catch (error) {
        if (closing.signal.aborted) break
        brokerFails('join', error)
        await sleep(REJOIN_MS, undefined, { signal: closing.signal }).catch(() => {})
      }
    }
    isJoining = false
  }

  consumer.topics.trackAll(topic)
  consumer.on('consumer:group:join', update)
  consumer.on('consumer:group:rebalance', update)
  // The library gives up its heartbeats when it failed to join again.
  consumer.on('error', (error: Error) => {
    if (closing.signal.aborted) return
    brokerFails('join', error)
    void join()
  })
  void join()

  return {
    async *assignments(signal) {
      const ended = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      let told: readonly number[] | undefined
      while (!signal.aborted) {
        const next = changed.promise
        if (assigned !== told) {
          told = assigned
          yield assigned!
        } else await Promise.race([next, ended])
      }
    },

    async note(positions) {
      const { coordinatorId, generationId, memberId } = consumer
      if (coordinatorId === null || memberId === null || positions.size === 0) return
      const brokers = await consumer.connectToBrokers([coordinatorId])
      const coordinator = brokers.get(coordinatorId)
      if (coordinator === undefined) return
      const partitions = [...positions].map(([partitionIndex, offset]) => ({
        partitionIndex,
        committedOffset: BigInt(offset),
        committedLeaderEpoch: -1,
      }))
      await offsetCommitV8.api.async(coordinator, groupId, generationId, memberId, null, [
        { name: topic, partitions },
      ])
    },

    async [Symbol.asyncDispose]() {
      closing.abort()
      await Promise.race([consumer.close(true), sleep(LEAVE_MS)])
    },
  }
}
