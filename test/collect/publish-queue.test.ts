import { expect, it } from 'vitest'
import type { OutgoingRecord } from '#bus/bus.ts'
import { createPublishQueue, type LossReason } from '#collect/publish-queue.ts'

interface Publication {
  keys: string[]
  resolve(): void
  reject(error: Error): void
}

function openQueue(limits?: { maxRecords: number; maxBytes: number }) {
  const publications: Publication[] = []
  const lost: [string, LossReason][] = []
  const told: string[] = []
  const bus = {
    publish(records: readonly OutgoingRecord[]) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      publications.push({ keys: records.map(({ key }) => key), resolve, reject })
      return promise
    },
  }
  const handlers = {
    onLost: ({ key }: OutgoingRecord, reason: LossReason) => lost.push([key, reason]),
    onPublished: () => {},
    onFull: () => told.push('full'),
    onRoom: () => told.push('room'),
  }
  const queue = createPublishQueue<OutgoingRecord>(bus, handlers, limits)
  const offer = (key: string) => queue.offer({ key, value: new Uint8Array(10) })
  return { queue, offer, publications, lost, told }
}

it('publishes in order what came together, and settles when all of it has', async () => {
  const { queue, offer, publications } = openQueue()
  for (const key of ['a', 'b', 'c']) offer(key)
  const settled = queue.settled()
  expect(publications.map(({ keys }) => keys)).toEqual([['a', 'b', 'c']])
  publications[0]!.resolve()
  await expect(settled).resolves.toBeUndefined()
})

it('settles in the order of the offers, however the publications end', async () => {
  const { queue, offer, publications } = openQueue()
  const order: string[] = []
  offer('a')
  const first = queue.settled().then(() => order.push('a'))
  offer('b')
  const second = queue.settled().then(() => order.push('b'))
  publications[1]!.resolve()
  await Promise.resolve()
  publications[0]!.resolve()
  await Promise.all([first, second])
  expect(order).toEqual(['a', 'b'])
})

it('publishes by itself soon after an offer', async () => {
  const { offer, publications } = openQueue()
  offer('a')
  await expect.poll(() => publications.length).toBe(1)
})

it('drops what does not fit, and takes more when there is room again', async () => {
  const { queue, offer, publications, lost } = openQueue({ maxRecords: 2, maxBytes: 1_000 })
  for (const key of ['a', 'b', 'c']) offer(key)
  expect(lost).toEqual([['c', 'queue_full']])
  const settled = queue.settled()
  publications[0]!.resolve()
  await settled
  offer('d')
  void queue.settled()
  expect(publications.at(-1)?.keys).toEqual(['d'])
})

it('tells that it is full before anything is lost, and that it has room when most of it is published', async () => {
  const { queue, offer, publications, lost, told } = openQueue({ maxRecords: 8, maxBytes: 1_000 })
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) offer(key)
  expect(told).toEqual(['full'])
  const settled = queue.settled()
  publications[0]!.resolve()
  await settled
  expect(told).toEqual(['full', 'room'])
  expect(lost).toEqual([])
})

it('bounds the bytes too', () => {
  const { offer, lost } = openQueue({ maxRecords: 100, maxBytes: 25 })
  for (const key of ['a', 'b', 'c']) offer(key)
  expect(lost).toEqual([['c', 'queue_full']])
})

it('tells of every record of a failed publication, and goes on', async () => {
  const { queue, offer, publications, lost } = openQueue()
  for (const key of ['a', 'b']) offer(key)
  const settled = queue.settled()
  publications[0]!.reject(new Error('the disk is full'))
  await settled
  expect(lost).toEqual([
    ['a', 'publish_failed'],
    ['b', 'publish_failed'],
  ])
  offer('c')
  void queue.settled()
  expect(publications.at(-1)?.keys).toEqual(['c'])
})

it('keeps a bounded number of publications under way', () => {
  const { queue, offer, publications } = openQueue()
  for (let at = 0; at < 100; at++) {
    offer(String(at))
    void queue.settled()
  }
  expect(publications.length).toBe(32)
})
