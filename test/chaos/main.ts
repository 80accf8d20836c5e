/**
 * `npm run chaos -- --seed 7 --minutes 5`: faults against an installation of many processes; 1 when anything
 * is wrong.
 * `--fault 'kill the broker'`, as often as wanted, draws these alone; `--no-fence` must count wrongly.
 */
import { parseArgs } from 'node:util'
import { FAULTS } from './faults.ts'
import { runChaos } from './run-chaos.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '5' },
    fault: { type: 'string', multiple: true },
    'no-fence': { type: 'boolean', default: false },
  },
})
const unknown = values.fault?.filter((name) => FAULTS[name] === undefined) ?? []
if (unknown.length > 0)
  throw new RangeError(`No such fault: ${unknown}. There are: ${Object.keys(FAULTS).join(', ')}`)
const beganAt = Date.now()
const report = await runChaos({
  seed: values.seed,
  forMs: Number(values.minutes) * 60_000,
  faults: values.fault ?? Object.keys(FAULTS),
  fence: !values['no-fence'],
  onProgress: (words) =>
    process.stderr.write(`${((Date.now() - beganAt) / 1_000).toFixed(0).padStart(4)} s  ${words}\n`),
})
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
const complaints = [report.wrong.length, report.astray.length, report.deadLetters, report.gaps]
const isWrong = complaints.some((count) => count > 0) || Object.values(report.struck).includes(0)
process.exitCode = isWrong ? 1 : 0
