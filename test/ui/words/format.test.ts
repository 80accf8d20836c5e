/** Figures as each language writes them. */
import { expect, it, onTestFinished, vi } from 'vitest'

it.each([
  ['en', ['0.25', '2.5', '4,000', '40/s', '8 %']],
  ['de', ['0,25', '2,5', '4.000', '40/s', '8 %']],
  ['pt', ['0,25', '2,5', '4.000', '40/s', '8%']],
  ['ja', ['0.25', '2.5', '4,000', '40/秒', '8%']],
])('writes the lines of a scale in %s as %j', async (language, written) => {
  vi.stubGlobal('navigator', { languages: [language] })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  const { formatLine, formatPercent } = await import('../../../ui/client/words/format.ts')
  const { words } = await import('../../../ui/client/words/words.ts')
  const lines = [0.25, 2.5, 4_000].map(formatLine)
  expect([...lines, words.units.perSecond(formatLine(40)), formatPercent(0.08)]).toEqual(written)
})
