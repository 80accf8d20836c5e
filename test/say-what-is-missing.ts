import { RUNNING_KAFKA, whyNoKafka } from './bus/why-no-kafka.ts'
import { findPostgres } from './store/postgres-server.ts'

/** Says behind everything else what was not tested because this machine has not got it. In CI that is a failure. */
export function teardown(): void {
  const missing = [
    findPostgres() === undefined &&
      'anything on a PostgreSQL server. There is none on this machine: install PostgreSQL 15 or newer.',
    whyNoKafka() !== undefined && `anything on Kafka. ${whyNoKafka()}`,
    RUNNING_KAFKA !== undefined &&
      'what becomes of us when a broker of Kafka ends: the one you named is not ours to end.',
  ]
  for (const what of missing) if (what !== false) process.stderr.write(`\nNOT TESTED: ${what}\n\n`)
}
