import { english, type Words } from './english.ts'
import { readLanguage } from './language.ts'

/** Languages by their subtag, as browsers name them; the first is the one for everybody else. */
const CATALOGUES: Record<string, Words> = { en: english }

/** The first of a person's languages that there is a catalogue for, English otherwise. */
export function pickWords(languages: readonly string[]): Words {
  for (const language of languages) {
    const words = CATALOGUES[language.split('-')[0]!.toLowerCase()]
    if (words !== undefined) return words
  }
  return english
}

/** What can be chosen, each by its own name for itself. */
export const LANGUAGES = Object.entries(CATALOGUES).map(([code, { language: name }]) => ({ code, name }))

const chosen = readLanguage()

export const words: Words = pickWords(chosen === null ? navigator.languages : [chosen])
