/** What the stores' scanners and a careful reader look for in the built extension. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXTENSION_KEY } from '#contract/extension.ts'

const DIST = join(import.meta.dirname, '../../ui/extension/dist')
const CATALOGUES = globSync('ui/client/words/*/words.ts')
const PANEL_BUDGET_BYTES = 80 * 1024

/** What a bundle must not hold, not even in code that never runs. */
const FORBIDDEN: Record<string, RegExp> = {
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/,
  'a script element': /createElement(?:NS)?\s*\(\s*(?:["'`][^"'`]*["'`]\s*,\s*)?["'`]script["'`]/i,
  importScripts: /\bimportScripts\s*\(/,
  'a remote import': /\bimport\s*\(?\s*["'`](?:https?:)?\/\//,
  'a timer with text': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'document.write': /\bdocument\.write/,
}

/** Every address that may stand in the bundle, and what for. */
const ADDRESSES: readonly RegExp[] = [
  /^wss:\/\/irc-ws\.chat\.twitch\.tv\/$/,
  /^https:\/\/www\.twitch\.tv\//,
  /^https:\/\/dashboard\.twitch\.tv\/\*$/,
  /^http:\/\/127\.0\.0\.1:8787/,
  // Names of XML, which are never fetched.
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg)$/,
  // An example in the words of the options.
  /^https:\/\/chat\.example\.org/,
]

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const root = join(DIST, browser)
  let files: string[] = []
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const manifest = (): Record<string, unknown> => JSON.parse(read('manifest.json'))

  beforeAll(() => {
    if (!existsSync(root)) throw new Error('build the extension first: npm run extension')
    files = globSync('**/*.{js,html,css}', { cwd: root }).sort()
  })

  it.each(Object.entries(FORBIDDEN))('holds no %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  it('names only addresses that have a reason', () => {
    const found = files.flatMap(
      (file) => read(file).match(/\b(?:https?|wss?):\/\/[a-z0-9][^\s"'`<>\\)$]*/gi) ?? [],
    )
    expect(found.filter((address) => !ADDRESSES.some((known) => known.test(address)))).toEqual([])
    expect(found.length).toBeGreaterThan(3)
  })

  it('runs scripts from its own files alone', () => {
    const scripts = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => read(file).match(/<script[^>]*>/g) ?? [])
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !/src="\/[^/]/.test(tag))).toEqual([])
  })

  it('asks for little, and for the rest when it is wanted', () => {
    const {
      permissions,
      host_permissions,
      optional_host_permissions,
      optional_permissions,
      content_scripts,
    } = manifest()
    expect(permissions).toEqual(browser === 'chrome' ? ['storage', 'sidePanel'] : ['storage'])
    expect(host_permissions).toEqual(['https://www.twitch.tv/*'])
    expect(optional_host_permissions).toEqual(['https://dashboard.twitch.tv/*', 'https://*/*'])
    expect(optional_permissions).toBeUndefined()
    expect(content_scripts).toBeUndefined()
    expect(manifest()['web_accessible_resources']).toBeUndefined()
    expect(manifest()['externally_connectable']).toBeUndefined()
  })

  it('keeps a strict policy', () => {
    const policy = (manifest()['content_security_policy'] as { extension_pages: string }).extension_pages
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types chat-worker")
    expect(policy).not.toMatch(/unsafe|data:|blob:|\bhttp:(?!\/\/(?:127\.0\.0\.1|localhost):)/)
  })

  it('names itself in every language that its pages speak', () => {
    expect(manifest()).toMatchObject({
      default_locale: 'en',
      name: '__MSG_name__',
      description: '__MSG_description__',
    })
    const locales = globSync('_locales/*/messages.json', { cwd: root })
    expect(locales).toHaveLength(CATALOGUES.length)
    for (const file of locales) {
      const { name, description } = JSON.parse(read(file))
      expect(name.message).toContain('CHAT')
      expect(name.message.length).toBeLessThanOrEqual(45)
      expect(description.message.length).toBeLessThanOrEqual(132)
    }
  })

  it('knows which browser it is for', () => {
    const { key, side_panel, sidebar_action, browser_specific_settings } = manifest()
    if (browser === 'chrome') {
      expect(key).toBe(EXTENSION_KEY)
      expect(side_panel).toEqual({ default_path: 'sidepanel.html' })
    } else {
      expect(key).toBeUndefined()
      expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' })
      expect(browser_specific_settings).toMatchObject({
        gecko: { data_collection_permissions: { required: expect.any(Array) } },
      })
    }
  })

  it('loads a panel of at most 80 KB in any language, without the model and the tally', () => {
    const loaded = loadedBy('sidepanel.html', read)
    const sizeOf = (file: string) => gzipSync(read(file)).length
    const bytes = [...loaded].reduce((sum, file) => sum + sizeOf(file), 0)
    const languages = files.filter((file) => /\bwords-[^/]+\.js$/.test(file) && !loaded.has(file))
    expect(languages).toHaveLength(CATALOGUES.length - 1)
    expect(bytes + Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(PANEL_BUDGET_BYTES)
    const worker = files.find((file) => file.includes('direct-worker'))!
    expect(loaded.has(worker)).toBe(false)
    // A word that only the tally's decisions have.
    const decision = /["'`]noted["'`]/
    expect(read(worker)).toMatch(decision)
    expect([...loaded].filter((file) => decision.test(read(file)))).toEqual([])
  })
})

/** The page and all that it loads before anything is done on it. */
function loadedBy(page: string, read: (file: string) => string): Set<string> {
  const loaded = new Set([page])
  for (const file of loaded) {
    const text = read(file)
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)]
      : [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)]
    for (const [, name = ''] of named) loaded.add(file.endsWith('.html') ? name : join(file, '..', name))
  }
  return loaded
}
