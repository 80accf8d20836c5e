/**
 * Which of the threads counts which partition: evenly, and where it can be the one that counts it already, since a
 * partition that moves is read back first. At least one thread.
 */
export function spreadPartitions(
  partitions: readonly number[],
  before: ReadonlyMap<number, number>,
  threads: readonly number[],
): Map<number, number> {
  const most = Math.ceil(partitions.length / threads.length)
  const taken = new Map(threads.map((thread) => [thread, 0]))
  const threadOf = new Map<number, number>()

  function give(partition: number, thread: number): void {
    threadOf.set(partition, thread)
    taken.set(thread, taken.get(thread)! + 1)
  }

  for (const partition of partitions) {
    const thread = before.get(partition)
    if (thread !== undefined && (taken.get(thread) ?? most) < most) give(partition, thread)
  }
  for (const partition of partitions) {
    if (threadOf.has(partition)) continue
    const [thread] = [...taken].reduce((least, each) => (each[1] < least[1] ? each : least))
    give(partition, thread)
  }
  return threadOf
}
