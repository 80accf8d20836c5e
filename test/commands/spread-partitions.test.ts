import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadPartitions } from '#commands/spread-partitions.ts'

const somePartitions = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 20 })
const someThreads = fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1 })

it('gives every partition to one of the threads, none of which has two more than another', () => {
  fc.assert(
    fc.property(
      somePartitions,
      someThreads,
      fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 5 }))),
      (partitions, threads, before) => {
        const threadOf = spreadPartitions(partitions, new Map(before), threads)
        expect([...threadOf.keys()].toSorted()).toEqual(partitions.toSorted())
        const sizes = threads.map((thread) => [...threadOf.values()].filter((each) => each === thread).length)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(partitions.length)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil(partitions.length / threads.length))
      },
    ),
  )
})

it('leaves a partition where it is while the threads are even', () => {
  const all = spreadPartitions([0, 1, 2, 3, 4, 5], new Map(), [0, 1])
  expect(spreadPartitions([0, 1, 2, 3, 4, 5], all, [0, 1])).toEqual(all)
  const fewer = spreadPartitions([1, 2, 4], all, [0, 1])
  expect([...fewer].filter(([partition, thread]) => all.get(partition) !== thread).length).toBeLessThan(2)
})
