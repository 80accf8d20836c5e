import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Choices } from '../../client/choices.tsx'
import { LanguageChoice } from '../../client/language-choice.tsx'
import { chooseTheme, readTheme, THEMES } from '../../client/theme.ts'
import { words } from '../../client/words/words.ts'
import { changeSettings } from '../kept-settings.ts'
import type { Settings } from '../settings.ts'

/** Theme, language, and the badge on the icon. */
export function LookSection({ settings }: { settings: Settings }): JSX.Element {
  const say = words.options
  const [theme, setTheme] = useState(readTheme)
  return (
    <>
      <Choices
        label={words.theme.label}
        options={THEMES.map((value) => ({ value, text: words.theme[value] }))}
        value={theme}
        onChoose={(chosen) => {
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      />
      <div class="options-form">
        <label for="language">{words.language.label}</label>
        <LanguageChoice id="language" />
      </div>
      <label class="options-check">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => void changeSettings({ badge: event.currentTarget.checked })}
        />
        {say.badge}
      </label>
    </>
  )
}
