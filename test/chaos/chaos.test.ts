import { expect, it } from 'vitest'
import { describeWithKafka } from '../bus/kafka-broker.ts'
import { SHORT_FORM } from './faults.ts'
import { runChaos } from './run-chaos.ts'

const ENOUGH_MS = 600_000

describeWithKafka('three analyzers and two collectors under faults', { ownBroker: true }, () => {
  it(
    'count every message that was heard once, and say what was not heard',
    async () => {
      const report = await runChaos({ seed: 'ci', forMs: 15_000, faults: SHORT_FORM })
      expect([...report.wrong, ...report.astray]).toEqual([])
      expect(Object.values(report.struck).every((times) => times > 0)).toBe(true)
      expect(report.exact).toBeGreaterThan(12)
      expect(report).toMatchObject({ deadLetters: 0, gaps: 0 })
    },
    ENOUGH_MS,
  )

  it(
    'count wrongly when the ledger lets in whoever has lost a partition',
    async () => {
      const faults = ['freeze an analyzer until others have its partitions']
      const report = await runChaos({ seed: 'no fence', forMs: 25_000, faults, fence: false })
      expect(report.wrong).not.toEqual([])
    },
    ENOUGH_MS,
  )
})
