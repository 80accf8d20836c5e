import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const PURE = ['contract', 'irc', 'model', 'tally']
const STAGES = ['collect', 'analyze', 'import', 'serve']

/** Which rooms a room may open a door to. `test` holds the imports of every file against it. */
const DOORS: Record<string, readonly string[]> = {
  main: [],
  chat: ['commands', 'config'],
  commands: [...STAGES, 'catalogues', 'simulator', 'bus', 'store', ...PURE, 'config', 'telemetry'],
  collect: ['irc', 'bus', 'contract', 'telemetry'],
  analyze: ['model', 'tally', 'bus', 'store', 'contract', 'telemetry'],
  import: ['irc', 'model', 'tally', 'store', 'contract', 'telemetry'],
  serve: ['tally', 'bus', 'store', 'contract', 'telemetry'],
  catalogues: ['contract', 'telemetry'],
  bus: ['contract', 'telemetry'],
  store: ['contract', 'telemetry'],
  simulator: ['irc', 'contract'],
  tally: ['model', 'contract'],
  irc: ['contract'],
  model: ['contract'],
  contract: [],
  config: [],
  telemetry: [],
  ui: PURE,
}

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

interface Door {
  file: string
  target: string
}

function importsOf(file: string): Door[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({ file, target }))
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/')
  return top === 'ui' ? 'ui' : room.replace(/\.ts$/, '')
}

function allowed(file: string, target: string): boolean {
  const from = roomOf(file)
  const to = (target.slice(1).split('/')[0] ?? '').replace(/\.ts$/, '')
  if (from === to) return true
  if (to === 'config' && /\/open-[^/]+\.ts$/.test(file)) return true
  if (from === 'commands' && (to === 'bus' || to === 'store')) return true
  return DOORS[from]?.includes(to) ?? false
}

const files = globSync(['src/**/*.ts', 'ui/**/*.ts', 'ui/**/*.tsx'], { exclude: ['ui/dist/**'] }).sort()
const imports = files.flatMap(importsOf)

it('finds the files it guards', () => {
  expect(files.length).toBeGreaterThan(0)
})

it('opens only the doors in the table', () => {
  const wrong = imports.filter(({ file, target }) => target.startsWith('#') && !allowed(file, target))
  expect(wrong).toEqual([])
})

it('names another room by # and its own by ./', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!file.startsWith('src/') || !target.startsWith('../') || target === '../package.json') return false
    const depth = file.split('/').length - 3
    return target.split('../').length - 1 > depth
  })
  expect(wrong).toEqual([])
})

it('keeps node: modules and packages out of the pure rooms', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      PURE.includes(roomOf(file)) && file.startsWith('src/') && !/^[#.]/.test(target) && target !== 'zod',
  )
  expect(wrong).toEqual([])
})

it('hears signals before it loads anything that takes its time', () => {
  expect(imports.filter(({ file }) => file === 'src/main.ts').map(({ target }) => target)).toEqual([
    'close-with-grace',
    './chat.ts',
  ])
})

it('reads the environment in config.ts alone and ends the process in main.ts alone', () => {
  const wrong = files.filter((file) => {
    const text = readFileSync(file, 'utf8')
    const environment = /process\.env\b/.test(text) && file !== 'src/config.ts'
    const exit = /process\.exit\(/.test(text) && file !== 'src/main.ts'
    return file.startsWith('src/') && (environment || exit)
  })
  expect(wrong).toEqual([])
})
