import { createStore, type Store } from '../store.ts'
import { onLanguageChosen } from './language.ts'
import { nameLanguage } from './name-language.ts'
import { changeWords, words } from './words.ts'

/**
 * Names the page's language, and follows the one that another page of ours chooses without loading this page anew, which
 * would forget what it has counted. The store has the locale of the words: what shows words is rendered by it.
 */
export function followLanguage(): Store<string> {
  const locale = createStore(words.locale)
  nameLanguage()
  onLanguageChosen(async () => {
    await changeWords()
    nameLanguage()
    locale.set(words.locale)
  })
  return locale
}
