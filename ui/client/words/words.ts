import { english, type Words } from './english/words.ts'
import { readLanguage } from './language.ts'

interface Catalogue {
  /** The language's own name for itself. */
  readonly name: string
  load(): Promise<Words>
}

/** Languages by their subtag, as browsers name them; the first is the one for everybody else. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: { name: 'English', load: async () => english },
  de: { name: 'Deutsch', load: async () => (await import('./german/words.ts')).german },
  es: { name: 'Español', load: async () => (await import('./spanish/words.ts')).spanish },
  fr: { name: 'Français', load: async () => (await import('./french/words.ts')).french },
  pt: { name: 'Português', load: async () => (await import('./portuguese/words.ts')).portuguese },
  ja: { name: '日本語', load: async () => (await import('./japanese/words.ts')).japanese },
}

/** The subtag of the first of a person's languages that there is a catalogue for, English otherwise. */
export function pickLanguage(languages: readonly string[]): string {
  const subtags = languages.map((language) => language.split('-')[0]!.toLowerCase())
  return subtags.find((subtag) => Object.hasOwn(CATALOGUES, subtag)) ?? 'en'
}

/** What can be chosen, each by its own name for itself. */
export const LANGUAGES = Object.entries(CATALOGUES).map(([code, { name }]) => ({ code, name }))

/** A page waits for its one catalogue before it shows anything; English is there already. */
export let words: Words = await loadWords(wantedLanguage())

/** Puts the words of the language that is wanted by now in the place of the others. */
export async function changeWords(): Promise<void> {
  const language = wantedLanguage()
  const loaded = await loadWords(language)
  if (language === wantedLanguage()) words = loaded
}

function wantedLanguage(): string {
  const chosen = readLanguage()
  return pickLanguage(chosen === null ? navigator.languages : [chosen])
}

function loadWords(language: string): Promise<Words> {
  return CATALOGUES[language]!.load().catch(() => english)
}
