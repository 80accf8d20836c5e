import { existsSync } from 'node:fs'
import { CORPUS, readLabelledFiles } from './labelled-csv.ts'

let words: ReadonlySet<string> | undefined

/**
 * Whether the corpus from which the shipped model is trained has the word, in small letters; where the corpus was left
 * out of an installation, no word. Reads it when first asked.
 */
export function isTrainedWord(word: string): boolean {
  words ??= existsSync(CORPUS) ? readWords() : new Set()
  return words.has(word)
}

function readWords(): ReadonlySet<string> {
  const texts = readLabelledFiles(CORPUS).flatMap((examples) => examples.map(({ text }) => text))
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/\s+/)))
}
