/** What built pages ask of a browser, held against what MDN knows of when each feature came. */
import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** A browser as MDN names it, in the oldest version that must do. */
export interface Engine {
  browser: 'chrome' | 'firefox'
  version: number
}

interface Support {
  version_added: string | false
  flags?: unknown
  prefix?: string
  alternative_name?: string
}

interface Entry {
  __compat?: { support: Record<string, Support | Support[] | undefined> }
  [name: string]: Entry | Entry['__compat']
}

const read = (name: string): Entry => (DATA[name] ?? {}) as Entry
const DATA = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@mdn/browser-compat-data')), 'utf8'),
) as Record<string, Entry>
const CSS = read('css') as Record<'properties' | 'at-rules' | 'selectors' | 'types', Entry>
const BUILTINS = (read('javascript') as Record<string, Entry>)['builtins']!
const OWNERS: Entry = { ...read('api'), ...BUILTINS }

/** Whether the engine is too old for the feature; false also where MDN does not know it. */
function isNewer(entry: Entry | undefined, { browser, version }: Engine): boolean {
  const support = [entry?.__compat?.support[browser] ?? []].flat()
  const plain = support.filter(
    (one) => one.flags === undefined && one.prefix === undefined && one.alternative_name === undefined,
  )
  if (support.length === 0) return false
  return !plain.some(
    ({ version_added: added }) => added !== false && Number(added.replace('≤', '')) <= version,
  )
}

function child(entry: Entry | undefined, name: string): Entry | undefined {
  return entry !== undefined && name !== '__compat' && Object.hasOwn(entry, name)
    ? (entry[name] as Entry)
    : undefined
}

/** Interfaces of headsets, graphics cards and neural networks: their methods are called like everybody's. */
const FAR_AFIELD = /^(?:XR|GPU|ML)/

/** Methods that no object of the engine has: a name that any of them has had for longer says nothing. */
function newMethods(engine: Engine): Set<string> {
  const newer = new Map<string, boolean>()
  for (const [interfaceName, owner] of Object.entries(OWNERS))
    for (const name of FAR_AFIELD.test(interfaceName) ? [] : Object.keys(owner ?? {}))
      if (/^[a-z]\w*$/i.test(name))
        newer.set(name, (newer.get(name) ?? true) && isNewer(child(owner as Entry, name), engine))
  return new Set([...newer].filter(([, isNew]) => isNew).map(([name]) => name))
}

interface Node {
  type: string
  [key: string]: unknown
}

/**
 * What a script calls that the engine has not: functions of a global (`Map.groupBy`), globals (`new Iterator`), and
 * methods by their names (`.toSorted`), which may be our own. Sorted, each once.
 */
export function newFunctions(script: string, engine: Engine): string[] {
  const methods = newMethods(engine)
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    if (node.type === 'CallExpression' || node.type === 'NewExpression') lookAtCall(node['callee'] as Node)
    if (node.type === 'Literal' && (node['regex'] as RegExp | undefined)?.flags.includes('v'))
      found.add('/…/v')
    Object.values(node).forEach(look)
  }
  const lookAtCall = (callee: Node): void => {
    const [object, property] = [callee['object'] as Node | undefined, callee['property'] as Node | undefined]
    const owner = object?.type === 'Identifier' ? child(OWNERS, String(object['name'])) : undefined
    const name = String(property?.['name'])
    if (callee.type === 'Identifier' && isNewer(child(OWNERS, String(callee['name'])), engine))
      found.add(String(callee['name']))
    if (callee.type !== 'MemberExpression' || callee['computed'] === true) return
    if (owner === undefined) {
      if (methods.has(name)) found.add(`.${name}`)
    } else if (
      [owner, child(owner, name), child(owner, `${name}_static`)].some((entry) => isNewer(entry, engine))
    )
      found.add(`${object?.['name']}.${name}`)
  }
  look(parseAst(script))
  return [...found].sort()
}

/** Units and ways of writing that MDN lists under no name of their own: they came after Chrome 103, and before 120. */
const NEW_STYLE = /(?<=\d)(?:[dsl]v(?:[hwbi]|min|max)|cq[whib])\b|&|\((?:width|height)\s*[<>]/g

/** What a style sheet asks that the engine has not: properties, their words, functions, selectors, rules. */
export function newStyles(css: string, engine: Engine): string[] {
  const plain = css.replace(/\/\*.*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/gs, ' ')
  const found = new Set<string>(
    engine.browser === 'chrome' && engine.version < 120 ? plain.match(NEW_STYLE) : [],
  )
  const note = (entry: Entry | undefined, what: string): void => {
    if (isNewer(entry, engine)) found.add(what)
  }
  for (const [, name = '', value = ''] of plain.matchAll(/[{;]\s*([a-z-]+)\s*:\s*([^;{}]+)/g)) {
    const property = child(CSS.properties, name)
    note(property, name)
    for (const [word] of value.matchAll(/[a-z][a-z-]*/g)) note(child(property, word), `${name}: ${word}`)
    for (const [, call = ''] of value.matchAll(/([a-z][a-z-]*)\(/g))
      for (const type of [CSS.types, ...Object.values(CSS.types)])
        note(child(type as Entry, call), `${call}()`)
  }
  for (const [, rule = ''] of plain.matchAll(/@([a-z-]+)/g)) note(child(CSS['at-rules'], rule), `@${rule}`)
  for (const [, selector = ''] of plain.matchAll(/::?([a-z][a-z-]*)(?=[^{};]*\{)/g))
    note(child(CSS.selectors, selector), `:${selector}`)
  return [...found].sort()
}
