import type { JSX } from 'preact'
import { chooseLanguage, readLanguage } from './words/language.ts'
import { LANGUAGES, words } from './words/words.ts'

/** The language of all our pages in this browser. The page is loaded anew in it at once. */
export function LanguageChoice({ id }: { id: string }): JSX.Element {
  return (
    <select
      id={id}
      class="field"
      value={readLanguage() ?? ''}
      onChange={(event) => {
        chooseLanguage(event.currentTarget.value || null)
        location.reload()
      }}
    >
      <option value="">{words.language.browser}</option>
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
