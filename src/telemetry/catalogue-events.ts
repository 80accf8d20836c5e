import { Counter } from 'prom-client'
import { log } from './log.ts'
import { metrics } from './metrics.ts'

const failures = new Counter({
  name: 'chat_emote_catalogue_failures_total',
  help: 'Times that a catalogue of emotes did not answer; what it answered before is kept.',
  labelNames: ['catalogue'],
  registers: [metrics],
})

/** A catalogue that stays away is logged at most this often. In milliseconds. */
const COMPLAIN_EVERY_MS = 600_000
const complainedAtMs = new Map<string, number>()

export function catalogueAway(catalogue: string, error: Error): void {
  failures.inc({ catalogue })
  const nowMs = performance.now()
  if (nowMs - (complainedAtMs.get(catalogue) ?? Number.NEGATIVE_INFINITY) < COMPLAIN_EVERY_MS) return
  complainedAtMs.set(catalogue, nowMs)
  log().warn(
    { catalogue, error: error.message },
    'a catalogue of emotes does not answer; chat is counted without it',
  )
}
