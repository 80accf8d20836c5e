import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../client/icons.tsx'
import { chooseTheme, readTheme, THEMES } from '../client/theme.ts'
import { words } from '../client/words/words.ts'

/** The theme and the keyboard: at hand on every page. */
export function Tools({ onHelp }: { onHelp: () => void }): JSX.Element {
  const [theme, setTheme] = useState(readTheme)
  const themeText = `${words.theme.label}: ${words.theme[theme]}`
  return (
    <span class="tools">
      <button
        type="button"
        class="button button-bare button-icon"
        aria-label={themeText}
        title={themeText}
        onClick={() => {
          const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!
          chooseTheme(next)
          setTheme(next)
        }}
      >
        <Icon name={theme} />
      </button>
      <button
        type="button"
        class="button button-bare button-icon"
        aria-label={words.help.open}
        title={`${words.help.open} (?)`}
        onClick={onHelp}
      >
        <Icon name="keyboard" />
      </button>
    </span>
  )
}
