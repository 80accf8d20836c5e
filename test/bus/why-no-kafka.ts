import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The broker's jars, which .ci/kafka/fetch brings. */
export const LIBS = join(import.meta.dirname, '..', '..', '.kafka', 'libs')

/** Its classes as Java keeps them, for a quicker start; not there where they could not be kept. */
export const CLASSES = join(import.meta.dirname, '..', '..', '.kafka', 'classes.jsa')

/** host:port of a broker that runs already and that tests may use. */
export const RUNNING_KAFKA = process.env['CHAT_TEST_KAFKA']

/** Why no broker can be had here, and what to do; undefined when one can. */
export function whyNoKafka(): string | undefined {
  if (RUNNING_KAFKA !== undefined) return undefined
  if (spawnSync('java', ['-version']).error !== undefined)
    return 'There is no Java on this machine: install Java 17, or name a broker by CHAT_TEST_KAFKA=host:port.'
  if (!existsSync(join(LIBS, 'complete')))
    return 'Its broker is not here: run .ci/kafka/fetch, which needs Maven.'
  return undefined
}
