/** Every language says everything, in its own words. The type of a catalogue sees to it that nothing is missing. */
import { describe, expect, it } from 'vitest'
import { english } from '../../../ui/client/words/english/words.ts'
import { pluralIn } from '../../../ui/client/words/plural.ts'
import { CATALOGUES, LANGUAGES, pickLanguage } from '../../../ui/client/words/words.ts'

/** Where a language may say what English says: names, signs, and words that Twitch itself leaves as they are. */
const SAME_AS_ENGLISH = new Set([
  'product',
  'badge',
  'ranges.15m',
  'ranges.6h',
  'ranges.24h',
  'chart.steps.5s',
  'chart.steps.1h',
  'help.rows',
  'pill.live',
  'states.joined',
  'channel.export',
  'imports.title',
  'navigation.import',
  'overview.sorts.name',
  'overview.columns.name',
  'units',
  'figures.messagesPerSecond',
  'chart.views.messages',
  'chart.messages',
  'channel.messages',
  'names.confused',
  'names.question',
  'overlay.words.confused',
  'overlay.words.question',
  'overview.columns.rate',
  'navigation.pages',
  'states.archive',
  'panel.options',
  'problems.token',
  'options.token',
  'options.twitchTitle',
  'settings.overlay.title',
  'settings.bots.title',
  'settings.emotes.title',
  'settings.emotes.name',
  'settings.extensions.title',
  'settings.tryIt.message',
  'dock.title',
  'durations.minutes',
  'events.subscriptions',
  'channel.pause',
  'figures.messages',
  'imports.counted',
  'imports.rate',
])

interface Saying {
  path: string
  text: string
}

/** Every text of a catalogue; what is made of arguments, with arguments that can be found again. */
function sayings(node: unknown, path: string): Saying[] {
  if (typeof node === 'string') return [{ path, text: node }]
  if (typeof node === 'function') {
    const of = (count: number) => String(node(...argumentsOf(node as () => unknown, path, count)))
    return [1, 7].map((count) => ({ path, text: of(count) }))
  }
  return Object.entries(node as object).flatMap(([key, value]) =>
    sayings(value, Array.isArray(node) ? path : path === '' ? key : `${path}.${key}`),
  )
}

/** Named as English names them: a language may use fewer. */
function argumentsOf(_: unknown, path: string, count: number): unknown[] {
  const original = at(path) as (...given: never[]) => string
  const names = /^\(?([^)=]*)\)?\s*=>/.exec(original.toString())?.[1]?.split(',') ?? []
  return names.map((name) => {
    const argument = name.trim()
    if (['count', 'seconds', 'minutes', 'hours', 'days'].includes(argument)) return count
    if (argument === 'speaksFor') return true
    if (argument === 'name' && /^mood\.(lift|greatest|short)$/.test(path)) return 'funny'
    return `<${argument}>`
  })
}

function at(path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], english)
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/<\w+>|\{\w+\}/g))].sort()
}

const inEnglish = sayings(english, '')

describe.each(Object.entries(CATALOGUES).filter(([code]) => code !== 'en'))('in %s', (code, { load }) => {
  it('says everything, with everything that is to be told', async () => {
    const own = sayings(await load(), '')
    expect(own.map(({ path }) => path)).toEqual(inEnglish.map(({ path }) => path))
    for (const [index, { path, text }] of own.entries()) {
      expect(text.trim(), path).not.toBe('')
      expect([path, ...placeholders(text)]).toEqual([path, ...placeholders(inEnglish[index]!.text)])
    }
  })

  it('says it in its own words', async () => {
    const own = sayings(await load(), '')
    const left = own.filter(
      ({ path, text }, index) =>
        text === inEnglish[index]!.text &&
        /\p{L}{2}/u.test(text.replaceAll(/<\w+>|\{\w+\}/g, '')) &&
        !isSame(path),
    )
    expect(left).toEqual([])
  })

  it('has forms for every number of things', async () => {
    const { locale } = await load()
    expect(Intl.PluralRules.supportedLocalesOf([locale])).toEqual([locale])
    expect(locale.startsWith(code)).toBe(true)
  })
})

function isSame(path: string): boolean {
  return (
    path === 'locale' || [...SAME_AS_ENGLISH].some((same) => path === same || path.startsWith(`${same}.`))
  )
}

describe('the language of a page', () => {
  it('is the first of a person’s that there are words for, whatever its region', () => {
    expect(pickLanguage(['nl', 'pt-PT', 'de'])).toBe('pt')
    expect(pickLanguage(['JA'])).toBe('ja')
    expect(pickLanguage(['constructor', 'fr-CA'])).toBe('fr')
  })

  it('is English for everybody else', () => {
    expect(pickLanguage(['nl', 'tlh'])).toBe('en')
    expect(pickLanguage([])).toBe('en')
  })

  it('can be chosen by its own name', () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(['en', 'de', 'es', 'fr', 'pt', 'ja'])
    expect(LANGUAGES.find(({ code }) => code === 'ja')?.name).toBe('日本語')
  })
})

it('counts as each language counts', () => {
  expect([0, 1, 2].map((count) => pluralIn('en')(count, 'one', 'other'))).toEqual(['other', 'one', 'other'])
  expect([0, 1, 2].map((count) => pluralIn('fr')(count, 'one', 'other'))).toEqual(['one', 'one', 'other'])
})

it.each([
  ['en', 'messages'],
  ['de', 'Nachrichten'],
  ['es', 'de mensajes'],
  ['fr', 'de messages'],
  ['pt', 'de mensagens'],
  ['ja', '件のメッセージ'],
])('says in %s what stands beside a million: %s', async (code, after) => {
  const { figures } = await CATALOGUES[code]!.load()
  expect(figures.messages(1_000_000)).toBe(after)
})
