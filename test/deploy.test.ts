import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { variableName } from '#config.ts'
import { OPTIONS, type OptionName } from '#options.ts'
import { metrics } from '#telemetry/metrics.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, 'deploy', file), 'utf8')
const ROLES = ['collect', 'analyze', 'serve']
const variables = (Object.keys(OPTIONS) as OptionName[]).map(variableName)
/** Of the environment of the compose file itself, not of a process. */
const OF_COMPOSE = ['CHAT_DATABASE_PASSWORD']

interface Service {
  command?: string[]
  environment?: Record<string, unknown>
  depends_on?: Record<string, { condition: string }>
}

it('starts Kafka, PostgreSQL and every role, each when what it needs is ready', () => {
  const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }
  expect(Object.keys(services)).toEqual(['kafka', 'postgres', 'migrate', ...ROLES])
  for (const role of ROLES) {
    expect(services[role]?.command).toEqual([role])
    expect(services[role]?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
  }
  expect(Object.keys(services['migrate']?.depends_on ?? {})).toEqual(['kafka', 'postgres'])
})

it.each(['compose.yaml', 'Dockerfile', ...ROLES.map((role) => `chat-${role}@.service`)])(
  '%s names only settings that there are',
  (file) => {
    const named = new Set(read(file).match(/\bCHAT_[A-Z0-9_]+/g))
    expect([...named].filter((name) => !variables.includes(name) && !OF_COMPOSE.includes(name))).toEqual([])
  },
)

it.each(ROLES)('has a unit that runs chat %s, and lets it end in order', (role) => {
  const unit = read(`chat-${role}@.service`)
  expect(unit).toContain(`src/main.ts ${role}\n`)
  expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(20)
})

it('watches and draws only metrics that there are', async () => {
  for (const file of globSync('src/telemetry/*.ts', { cwd: root })) await import(join(root, file))
  const known = metrics.getMetricsAsArray().map(({ name }) => name)
  const { groups } = parse(read('alerts.yaml')) as { groups: { rules: { expr: string }[] }[] }
  const { panels } = JSON.parse(read('grafana.json')) as { panels: { targets: { expr: string }[] }[] }
  const expressions = [
    ...groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ]
  expect(expressions.length).toBeGreaterThan(15)
  const named = expressions.flatMap((expression) => expression.match(/chat_[a-z0-9_]+/g) ?? [])
  const unknown = named.map((name) => name.replace(/_bucket$/, '')).filter((name) => !known.includes(name))
  expect(unknown).toEqual([])
})
