import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { flagName, variableName } from '#config.ts'
import { OPTIONS, type OptionName } from '#options.ts'
import { metrics } from '#telemetry/metrics.ts'
import { FAULTS, SHORT_FORM } from './chaos/faults.ts'

const root = join(import.meta.dirname, '..')
const operators = readFileSync(join(root, 'docs/operators.md'), 'utf8')
const pages = globSync(['*.md', 'docs/**/*.md', 'corpus/*.md', 'bench/*.md', 'test/**/*.md'], {
  cwd: root,
}).sort()

/** The line of the configuration table that an option must have. */
function rowOf(name: OptionName): string {
  const { description, default: fallback } = OPTIONS[name] as { description: string; default?: unknown }
  const isUnset = fallback === undefined || (Array.isArray(fallback) && fallback.length === 0)
  const shown = isUnset ? '' : `\`${fallback}\``
  return `| \`--${flagName(name)}\` | \`${variableName(name)}\` | \`${name}\` | ${shown} | ${description} |`
}

it('lists every option with its flag, variable, key, default and description', () => {
  const [, table = ''] = operators.split('<!-- configuration -->')
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows).toEqual((Object.keys(OPTIONS) as OptionName[]).map(rowOf))
})

it('lists every metric by its name', async () => {
  for (const file of globSync('src/telemetry/*.ts', { cwd: root })) await import(join(root, file))
  const missing = metrics
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => !operators.includes(`| \`${name}\` |`))
  expect(missing).toEqual([])
})

it('lists every fault of the chaos run, and whether the short form has it', () => {
  const text = readFileSync(join(root, 'test/chaos/README.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `(.+?)` \|.*\| (yes )?\|$/gm)].map(([, fault, short]) => [fault, short])
  expect(rows).toEqual(
    Object.keys(FAULTS).map((fault) => [fault, SHORT_FORM.includes(fault) ? 'yes ' : undefined]),
  )
})

it.each(pages)('%s names only files that are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => {
    return join(root, page, '..', target)
  })
  const paths = [...text.matchAll(/`((?:src|ui|test|bench|corpus|docs)\/[\w./-]+)`/g)].map(
    ([, path = '']) => {
      return join(root, path)
    },
  )
  const inRooms = [...text.matchAll(/`([a-z]+\/[\w/-]+\.(?:ts|proto))`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^(?:src|ui|test|bench)\//.test(path))
    .map((path) => join(root, 'src', path))
  const missing = [...links, ...paths, ...inRooms].filter((file) => !existsSync(file))
  expect(missing).toEqual([])
})
