import { murmur2 as libraryMurmur2 } from '@platformatic/kafka'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { murmur2, partitionOf } from '#bus/murmur2.ts'

/** From the tests of Kafka's own Java client. */
const KNOWN = {
  '21': -973932308,
  foobar: -790332482,
  'a-little-bit-long-string': -985981536,
  'a-little-bit-longer-string': -1486304829,
  lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8: -58897971,
  abc: 479470107,
}

it("hashes as Kafka's own clients do", () => {
  const hashes = Object.keys(KNOWN).map((text) => [text, murmur2(Buffer.from(text))])
  expect(Object.fromEntries(hashes)).toEqual(KNOWN)
})

it('hashes whatever it is given as the slow way does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(murmur2(bytes)).toBe(libraryMurmur2(Buffer.from(bytes)))
    }),
  )
})

it("puts a key where Kafka's default partitioner would, also when its hash is negative", () => {
  expect(partitionOf(Buffer.from('21'), 12)).toBe((-973932308 & 0x7fffffff) % 12)
  expect(partitionOf(Buffer.from('abc'), 12)).toBe(479470107 % 12)
})
