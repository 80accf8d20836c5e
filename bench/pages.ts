/** What the benches of pages share. */
import { spawnSync } from 'node:child_process'
import type { CDPSession } from 'playwright-core'

/** Builds what is measured, unless it is built of the same sources already; throws with `failure`. */
export function buildPages(script: string, failure: string): void {
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(failure)
}

/** What DevTools counts of a page and its process by now, times in seconds. */
export async function readMetrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
