import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** One measured figure; `name` says what was measured of whom, `unit` for example messages/s, MiB, × (a ratio). */
export interface Figure {
  name: string
  value: number
  unit: string
}

/** A subject's figures of one run, with the machine and the time they were taken. */
export interface Result {
  subject: string
  date: string
  machine: { cpu: string; cores: number; memoryGib: number; node: string }
  figures: readonly Figure[]
}

export const RESULTS = join(import.meta.dirname, 'results')

/** Prints the figures and keeps them as bench/results/<subject>.json. */
export function keepResult(subject: string, figures: readonly Figure[]): void {
  const result: Result = {
    subject,
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGib: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    figures,
  }
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, `${subject}.json`), `${JSON.stringify(result, null, 2)}\n`)
  for (const { name, value, unit } of figures)
    console.log(`${subject}: ${name}: ${formatValue(value)} ${unit}`)
}

export function formatValue(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })
}
