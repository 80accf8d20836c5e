import { LABELS, type Label, type LabelIndex } from '#contract/label.ts'
import type { Example } from './examples.ts'
import { EMOTES, FAMILIES, HEADS } from './lexicon/emotes.ts'
import type { LanguageWords } from './lexicon/language-words.ts'
import { LANGUAGES } from './lexicon/languages.ts'
import { entriesOf } from './lexicon/meanings.ts'
import type { Random } from './random.ts'

/** A context longer than this many words is cut: chat is short. */
const MAX_CONTEXT_WORDS = 8
/** Single letters that say nothing; F mourns, L mocks, W cheers. */
const NEUTRAL_LETTERS = [...'abceghijkmnopqrstuvyz']
/** Share of generated complaints that judge in words, without an emote. */
const JUDGED = 0.3
const NEUTRAL = LABELS.indexOf('neutral')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** What channels hang on a known emote to make it theirs. */
const VARIANTS = entriesOf('W D E S ing ers Champ Dance TV Face Pls 1 2')
const EMOTE_NAMES = ['e', 'o', 'W', 'E', 'L', 'S', 'U', 'Pls', 'Yo', 'Ge', 'ers', 'Champ', 'D', '1', 'TV']

const languages = Object.entries<LanguageWords>(LANGUAGES)

const markers = {
  funny: markersOf('funny'),
  disappointment: markersOf('disappointment'),
  cheering: markersOf('cheering'),
  confused: markersOf('confused'),
  neutral: {
    emotes: entriesOf(EMOTES.neutral),
    endings: entriesOf(FAMILIES.neutral),
    heads: [] as string[],
    words: [] as string[][],
  },
}
type Markers = (typeof markers)[keyof typeof markers]

const NO_SPACES = new Set(['ja', 'zh', 'th'])
const judgements = languages
  .filter(([language]) => language !== 'any')
  .map(
    ([language, { bad, insult, negation, degree, cheering }]) =>
      [
        language,
        {
          bad: phrasesOf(bad),
          insult: phrasesOf(insult),
          negation: phrasesOf(negation),
          degree: phrasesOf(degree),
          praise: phrasesOf(cheering),
        },
      ] as const,
  )
  .filter(([, { bad }]) => bad.length > 0)

const interrogatives = languages.flatMap(([, { interrogative }]) => phrasesOf(interrogative))
const english = {
  interrogatives: phrasesOf(LANGUAGES.en.interrogative),
  auxiliaries: phrasesOf(LANGUAGES.en.auxiliary),
  pronouns: phrasesOf(LANGUAGES.en.pronoun),
  fillers: phrasesOf(LANGUAGES.any.filler),
}

/** The written messages that generated ones are made of. */
interface Material {
  readonly random: Random
  /** Messages of one source (language) by label; a generated message never mixes sources. */
  readonly byLabel: readonly (readonly string[][])[]
}

/**
 * Invents labelled messages from the lexicon and the written ones: feelings on neutral sentences, emotes that
 * no list holds, questions in other shapes, and nonsense, which is neutral. Labels are balanced but for
 * neutral, which chat has most of. Without a neutral message to build on it invents none.
 */
export function generateExamples(
  sources: readonly (readonly Example[])[],
  count: number,
  random: Random,
): Example[] {
  const byLabel = sources.map((examples) =>
    LABELS.map((_, index) => examples.filter(({ label }) => label === index).map(({ text }) => text)),
  )
  const material = { random, byLabel: byLabel.filter((texts) => texts[NEUTRAL]?.length !== 0) }
  if (material.byLabel.length === 0) return []
  const makers: readonly (readonly [Label, (material: Material) => string])[] = [
    ['question', question],
    [
      'disappointment',
      (from) => (from.random.chance(JUDGED) ? judged(from) : feeling(from, markers.disappointment)),
    ],
    ['funny', (from) => feeling(from, markers.funny)],
    ['neutral', neutral],
    ['neutral', neutral],
  ]
  return Array.from({ length: count }, (_, index) => {
    const [label, make] = makers[index % makers.length] as (typeof makers)[number]
    return { text: make(material), label: LABELS.indexOf(label) as LabelIndex }
  })
}

function feeling(material: Material, known: Markers): string {
  const { random } = material
  const marker = markerOf(material, known)
  if (random.chance(0.35)) return marker
  if (random.chance(0.2)) return repeated(random, marker)
  const words = shouted(random, context(material, 'neutral')).split(' ')
  const at = random.chance(0.7) ? words.length : random.below(words.length + 1)
  words.splice(at, 0, marker)
  const text = words.join(' ')
  return random.chance(0.06) ? repeated(random, text) : mentioned(random, text)
}

/** A judgement in one language: a bad word or an insult, alone, strengthened, of somebody; or praise denied. */
function judged(material: Material): string {
  const { random } = material
  const [language, words] = random.pick(judgements)
  const kind = random.below(100)
  const insult = words.insult.length > 0 && random.chance(0.5)
  const word = styled(random, random.pick(insult ? words.insult : words.bad))
  const gap = NO_SPACES.has(language) ? '' : ' '
  const degree = words.degree.length > 0 ? random.pick(words.degree) : ''
  if (kind < 35) return shouted(random, word)
  if (kind < 60) return shouted(random, `${degree}${gap}${word}`.trim())
  if (kind < 75 && words.negation.length > 0 && words.praise.length > 0) {
    return shouted(random, `${random.pick(words.negation)}${gap}${random.pick(words.praise)}`)
  }
  if (kind < 90)
    return shouted(random, `${inventedWord(material)} ${random.chance(0.5) ? degree + gap : ''}${word}`)
  return shouted(random, `${word} ${inventedWord(material)}`)
}

function question(material: Material): string {
  const { random } = material
  const kind = random.below(100)
  if (kind < 12) {
    const marker = random.chance(0.5) ? '?'.repeat(1 + random.below(8)) : markerOf(material, markers.confused)
    return random.chance(0.2) ? repeated(random, marker) : marker
  }
  if (kind < 35) return mentioned(random, asked(random, context(material, 'neutral', 4), 1))
  if (kind < 60) {
    const text = written(material, 'question')
    return mentioned(random, shouted(random, random.chance(0.4) ? text.replace(/[?？]+$/u, '') : text))
  }
  const words: string[] = random.chance(0.15) ? [random.pick(english.fillers)] : []
  if (kind < 75)
    words.push(
      random.pick(english.interrogatives),
      random.pick(english.auxiliaries),
      random.pick(english.pronouns),
    )
  else if (kind < 90) words.push(random.pick(english.auxiliaries), random.pick(english.pronouns))
  else words.push(random.pick(interrogatives))
  words.push(context(material, 'neutral', 5))
  return mentioned(random, asked(random, shouted(random, words.join(' ')), 0.7))
}

function neutral(material: Material): string {
  const { random } = material
  const kind = random.below(100)
  if (kind < 20) return mentioned(random, shouted(random, written(material, 'neutral')))
  if (kind < 24) return fragment(material)
  if (kind < 30) return `${context(material, 'neutral', 4)} ${context(material, 'neutral', 4)}`
  if (kind < 55) {
    const words = Array.from({ length: 1 + random.below(4) }, () => inventedWord(material))
    return shouted(random, words.join(' '))
  }
  if (kind < 70) {
    const name = inventedEmote(material)
    return random.chance(0.5)
      ? repeated(random, name)
      : random.chance(0.5)
        ? name
        : `${context(material, 'neutral', 5)} ${name}`
  }
  if (kind < 90) {
    const marker = markerOf(material, random.chance(0.5) ? markers.cheering : markers.neutral)
    if (random.chance(0.4)) return marker
    if (random.chance(0.3)) return repeated(random, marker)
    return random.chance(0.7)
      ? `${context(material, 'neutral')} ${marker}`
      : `${marker} ${context(material, 'neutral')}`
  }
  if (kind < 94) return `!${inventedWord(material)}${random.chance(0.4) ? ` ${inventedWord(material)}` : ''}`
  if (kind < 96) return `${1 + random.below(9)}`.repeat(1 + random.below(12))
  if (kind < 97) return shouted(random, random.pick(NEUTRAL_LETTERS))
  return `@${inventedWord(material)} ${context(material, 'neutral')}`
}

/** A token that carries a feeling: a known emote or word, or an invented channel's emote that ends like one. */
function markerOf(material: Material, known: Markers): string {
  const { random } = material
  const kind = random.below(100)
  if (kind < 35 || (kind < 65 && known.words.length === 0)) {
    const emote = random.pick(known.emotes)
    return random.chance(0.15) && /^\w+$/.test(emote) ? emote + random.pick(VARIANTS) : emote
  }
  if (kind < 65) return styled(random, random.pick(random.pick(known.words)))
  if (kind < 75 && known.heads.length > 0) return headed(material, random.pick(known.heads))
  return `${prefixOf(material)}${random.pick(known.endings)}`
}

/** A name that begins with what it means: "KEKRAIN", "sadgeRain". */
function headed(material: Material, head: string): string {
  const word = prefixOf(material)
  if (material.random.chance(0.4)) return `${head}${word}`.toUpperCase()
  return `${head}${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** What stands before the ending in a channel's emote: letters, or the start of a word. */
function prefixOf(material: Material): string {
  const { random } = material
  if (random.chance(0.4)) {
    const word = inventedWord(material)
      .toLowerCase()
      .slice(0, 3 + random.below(6))
    if (/^[a-z]+$/.test(word)) return word
  }
  const letters = Array.from(
    { length: 3 + random.below(4) },
    () => LETTERS[random.below(LETTERS.length)],
  ).join('')
  return random.chance(0.15) ? `${letters}${random.below(10)}` : letters
}

/** A name like an emote's that says nothing: it must read as neutral. */
function inventedEmote(material: Material): string {
  const { random } = material
  const word = inventedWord(material)
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  if (random.chance(0.5)) return `${prefixOf(material)}${capitalised}`
  return random.chance(0.5) ? capitalised : `${capitalised}${random.pick(EMOTE_NAMES)}`
}

/** One to five characters out of a message: unknown short texts, above all of scripts without spaces. */
function fragment(material: Material): string {
  const { random } = material
  const letters = [...written(material, 'neutral').replace(/[\s?？]/gu, '')]
  const length = 1 + random.below(5)
  const start = random.below(Math.max(1, letters.length - length))
  return letters.slice(start, start + length).join('') || 'ok'
}

/** A word made of the halves of two real ones: unknown, but of the language's own letters. */
function inventedWord(material: Material): string {
  const { random } = material
  const texts = random.pick(material.byLabel)[NEUTRAL] as string[]
  const halves = [0, 1].map((side) => {
    const letters = [...random.pick(random.pick(texts).split(/\s+/))]
    const middle = Math.ceil(letters.length / 2)
    return letters.slice(...(side === 0 ? [0, middle] : [middle])).join('')
  })
  return halves.join('').replace(/[?？!]/gu, '') || 'ok'
}

/** A written message of this label, or a neutral one where the source has none. */
function written({ random, byLabel }: Material, label: Label): string {
  const source = random.pick(byLabel)
  const texts = source[LABELS.indexOf(label)] as string[]
  return random.pick(texts.length > 0 ? texts : (source[NEUTRAL] as string[]))
}

/** Some words in a row of a written message. */
function context(material: Material, label: Label, maxWords = MAX_CONTEXT_WORDS): string {
  const { random } = material
  const words = written(material, label).split(/\s+/)
  if (words.length <= maxWords && random.chance(0.6)) return words.join(' ')
  const length = 1 + random.below(Math.min(maxWords, words.length))
  const start = random.below(words.length - length + 1)
  return words.slice(start, start + length).join(' ')
}

function asked(random: Random, text: string, probability: number): string {
  if (!random.chance(probability)) return text
  const mark = random.chance(0.2) ? '?'.repeat(2 + random.below(3)) : '?'
  return `${text.replace(/[.!]+$/, '')}${random.chance(0.08) ? ' ' : ''}${mark}`
}

function mentioned(random: Random, text: string): string {
  return random.chance(0.08) ? `@${random.pick(['ann', 'bob', 'cleo'])} ${text}` : text
}

function shouted(random: Random, text: string): string {
  return random.chance(0.15) ? text.toUpperCase() : text
}

function styled(random: Random, word: string): string {
  if (random.chance(0.2)) return word.toUpperCase()
  if (random.chance(0.2)) return word + (word.at(-1) ?? '').repeat(1 + random.below(6))
  return random.chance(0.1) ? `${word}!` : word
}

function repeated(random: Random, marker: string): string {
  return Array.from({ length: 2 + random.below(6) }, () => marker).join(' ')
}

function markersOf(name: keyof typeof HEADS) {
  return {
    emotes: entriesOf(EMOTES[name]),
    endings: entriesOf(FAMILIES[name]),
    heads: entriesOf(HEADS[name]),
    words: languages.map(([, words]) => phrasesOf(words[name])).filter((words) => words.length > 0),
  }
}

/** Lexicon entries as people type them: a phrase is written "lets_go", an emoticon ":_d". */
function phrasesOf(text = ''): string[] {
  return entriesOf(text).map((entry) => entry.replace('_', /\p{L}_\p{L}/u.test(entry) ? ' ' : ''))
}
