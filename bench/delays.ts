import { setTimeout as sleep } from 'node:timers/promises'
import type { SentNote } from './sender.ts'

/** So long nothing may be counted before a bench gives up. */
const STALLED_AFTER_MS = 20_000
const LOOK_EVERY_MS = 20

/** Resolves when it is so; rejects when the figure did not change for long. */
export async function until(isSo: () => boolean, figure: () => number): Promise<void> {
  let last = figure()
  let changedMs = performance.now()
  while (!isSo()) {
    await sleep(LOOK_EVERY_MS)
    if (figure() !== last) changedMs = performance.now()
    last = figure()
    if (performance.now() - changedMs > STALLED_AFTER_MS) throw new Error(`it goes no further than ${last}`)
  }
}

/** Throws unless exactly what was sent was counted. */
export function assertCounted(counted: number, sent: number): void {
  if (counted !== sent) throw new Error(`${counted} messages were counted of ${sent} sent`)
}

/** For each note of what was sent, how long it took until so many were told of its channel, milliseconds. */
export function delaysOf(notes: readonly SentNote[], told: readonly SentNote[]): number[] {
  return notes.map(({ login, messages, atMs }) => {
    const shown = told.find((each) => each.login === login && each.messages >= messages)
    if (shown === undefined) throw new Error(`${login}: its ${messages} messages were not told`)
    return shown.atMs - atMs
  })
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that this share of them does not exceed. Throws where there are none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]!
}
