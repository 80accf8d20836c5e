/** The oldest browsers that we name must do: OBS 30 has Chrome 103 within, the manifests name what the extension needs. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../ui/extension/manifest.ts'
import { type Engine, newFunctions, newStyles } from './engine-features.ts'

const UI = join(import.meta.dirname, '../../ui')

/** Methods of our own or of a library that are called like ones that came later. */
const OUR_OWN = /^\.(?:clamp|destroy|opened|removed|resize|space|take|watch|windows)$/
/** Looked for before they are called. */
const ASKED_FOR = /^\.(?:moveBefore|createPolicy|createScriptURL)$/
/** Without them lines break elsewhere and scroll bars are wider. */
const BEAUTY = /^(?:text-wrap|scrollbar-(?:width|color))\b/

function manifestVersion(browser: string): number {
  const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifestFor(browser)
  return Number.parseInt(
    browser === 'chrome' ? String(chrome) : (settings as Settings).gecko.strict_min_version,
    10,
  )
}

interface Settings {
  gecko: { strict_min_version: string }
}

describe.each<[what: string, folder: string, engine: Engine]>([
  ['the pages, in Chrome 103', 'dist', { browser: 'chrome', version: 103 }],
  ['the extension', 'extension/dist/chrome', { browser: 'chrome', version: manifestVersion('chrome') }],
  ['the extension', 'extension/dist/firefox', { browser: 'firefox', version: manifestVersion('firefox') }],
])('%s (%s)', (_what, folder, engine) => {
  const files = (kind: string): string[] => globSync(`${UI}/${folder}/**/*.${kind}`)
  const newIn = (kind: string, find: (text: string, engine: Engine) => string[]): string[] =>
    files(kind).flatMap((file) => find(readFileSync(file, 'utf8'), engine))

  it('is built', () => {
    expect(files('js').length).toBeGreaterThan(3)
    expect(files('css').length).toBeGreaterThan(1)
  })

  it('calls no function that is newer', () => {
    const found = newIn('js', newFunctions).filter((name) => !OUR_OWN.test(name) && !ASKED_FOR.test(name))
    expect(found).toEqual([])
  })

  it('wears no style that is newer', () => {
    expect(newIn('css', newStyles).filter((name) => !BEAUTY.test(name))).toEqual([])
  })
})

describe('what came after Chrome 103', () => {
  const engine: Engine = { browser: 'chrome', version: 103 }

  it.each([
    'rows.toSorted()',
    'Map.groupBy(rows, key)',
    'Object.groupBy(rows, key)',
    'Promise.withResolvers()',
    'Array.fromAsync(rows)',
    'AbortSignal.any(signals)',
    'one.union(other)',
    'text.toWellFormed()',
    'element.checkVisibility()',
    'element.togglePopover()',
    '/[a--b]/v.test(text)',
  ])('is seen in %s', (script) => {
    expect(newFunctions(`export const found = () => ${script}`, engine)).toHaveLength(1)
  })

  it.each([
    'a { color: color-mix(in srgb, red, blue) }',
    'a { color: oklch(1 2 3) }',
    'a { color: light-dark(red, blue) }',
    'a { height: 100dvh }',
    'a { & b { color: red } }',
    'a:has(b) { color: red }',
    'a { container-name: list }',
    'a { scale: 2 }',
    '@container (min-width: 1px) { a { color: red } }',
    '@starting-style { a { color: red } }',
    '@media (width < 1px) { a { color: red } }',
  ])('is seen in %s', (css) => {
    expect(newStyles(css, engine)).toHaveLength(1)
  })

  it('is not seen in what Chrome 103 has', () => {
    expect(
      newFunctions('rows.at(-1); rows.findLast(is); structuredClone(rows); Object.hasOwn(a, b)', engine),
    ).toEqual([])
    expect(
      newStyles('@layer a { a:is(b, c):focus-visible { inset: 0; accent-color: red } }', engine),
    ).toEqual([])
  })
})
