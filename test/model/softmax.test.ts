import fc from 'fast-check'
import { expect, it } from 'vitest'
import { probabilitiesOf, probabilityOf } from '#model/softmax.ts'

const scores = fc.float64Array({ minLength: 4, maxLength: 4, min: -900, max: 900, noNaN: true })

it('gives one probability as it gives all, to the last bit', () => {
  fc.assert(
    fc.property(scores, fc.nat(3), fc.constantFrom(0.1, 0.73, 1, 10), (values, label, temperature) => {
      const all = probabilitiesOf(values.map((value) => value / temperature))
      expect(probabilityOf(label, values, temperature)).toBe(all[label])
    }),
  )
})
