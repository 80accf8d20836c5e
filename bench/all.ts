/** Runs every bench in a process of its own, one after another, and writes their figures into bench/README.md. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatValue, RESULTS, type Result } from './results.ts'

const BENCHES = ['classify', 'parse', 'tally', 'import', 'pipeline', 'memory']
const README = join(import.meta.dirname, 'README.md')
const FIGURES = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/

const wanted = process.argv.slice(2)
let failed = false
const benches = wanted.length > 0 ? wanted : BENCHES
for (const [at, bench] of benches.entries()) {
  console.error(`${bench}: ${at + 1} of ${benches.length}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, `${bench}.ts`)], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`${bench}: ended with ${status}`)
    failed = true
  }
}
writeFileSync(
  README,
  readFileSync(README, 'utf8').replace(FIGURES, (_, head, foot) => head + table() + foot),
)
process.exitCode = failed ? 1 : 0

function table(): string {
  const files = existsSync(RESULTS) ? readdirSync(RESULTS).filter((file) => file.endsWith('.json')) : []
  const results = files.map((file) => JSON.parse(readFileSync(join(RESULTS, file), 'utf8')) as Result)
  const rows = results.flatMap(({ subject, date, figures }) =>
    figures.map(
      ({ name, value, unit }) =>
        `| ${subject} | ${name} | ${formatValue(value)} ${unit} | ${date.slice(0, 10)} |`,
    ),
  )
  const { cpu, cores, memoryGib, node } = results[0]?.machine ?? {}
  const machine = cpu === undefined ? '' : `${cores} cores of ${cpu}, ${memoryGib} GiB, Node ${node}.\n\n`
  return `\n${machine}| bench | what | figure | taken |\n|---|---|---:|---|\n${rows.join('\n')}\n\n`
}
