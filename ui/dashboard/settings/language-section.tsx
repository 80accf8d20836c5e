import type { JSX } from 'preact'
import { LanguageChoice } from '../../client/language-choice.tsx'
import { words } from '../../client/words/words.ts'

/** The language of the pages in this browser; every other setting is the server's. */
export function LanguageSection(): JSX.Element {
  return (
    <>
      <p class="quiet">{words.language.hint}</p>
      <label class="settings-choice" for="language">
        {words.language.label}
        <LanguageChoice id="language" />
      </label>
    </>
  )
}
