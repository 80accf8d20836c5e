import { expect, it } from 'vitest'
import { createHash, hashBytes, hashNumber } from '#tally/hash.ts'

const encoder = new TextEncoder()
const hash = createHash()

function hashOf(text: string): string {
  const bytes = encoder.encode(text)
  hashBytes(bytes, 0, bytes.length, 7, 11, hash)
  return `${hash[0]} ${hash[1]}`
}

it('gives each of many similar keys a hash of its own, in either half nearly so', () => {
  const keys = Array.from({ length: 40_000 }, (_, at) => [
    `${at}`,
    `user_${at}`,
    `${at.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
  ]).flat()
  const hashes = keys.map(hashOf)
  expect(new Set(hashes).size).toBe(keys.length)
  const expectedAlike = keys.length ** 2 / 2 ** 33
  for (const half of [0, 1]) {
    const alike = keys.length - new Set(hashes.map((each) => each.split(' ')[half])).size
    expect(alike).toBeLessThan(4 * expectedAlike)
  }
})

it('spreads similar keys evenly over the low bits that tables use', () => {
  const buckets = new Int32Array(1_024)
  for (let at = 0; at < 102_400; at++) {
    hashOf(`${141_981_764 + at}`)
    buckets[hash[0]! & 1_023]!++
  }
  const farthest = Math.max(...buckets.map((count) => Math.abs(count - 100)))
  expect(farthest).toBeLessThan(60)
})

it('depends on the seed, the length and every byte', () => {
  const hashes = ['', 'a', 'b', 'a\0', 'a\0\0\0', 'a\0\0\0\0', 'abcd', 'abcdabcd', 'abcdabce'].map(hashOf)
  expect(new Set(hashes).size).toBe(hashes.length)
  hashBytes(encoder.encode('a'), 0, 1, 7, 12, hash)
  expect(`${hash[0]} ${hash[1]}`).not.toBe(hashes[1])
})

it('tells times apart beyond 32 bits', () => {
  const times = [0, 1, 2 ** 32, 2 ** 32 + 1, 1_767_225_600_000, 1_767_225_600_001]
  const hashes = times.map((time) => {
    hashNumber(time, 1, 2, hash)
    return `${hash[0]} ${hash[1]}`
  })
  expect(new Set(hashes).size).toBe(times.length)
})
