import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../client/icons.tsx'
import { chooseTheme, readTheme, THEMES } from '../client/theme.ts'
import { words } from '../client/words/words.ts'

/** One button that goes from following the system to dark to light. */
export function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(readTheme)
  const text = `${words.theme.label}: ${words.theme[theme]}`
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      aria-label={text}
      title={text}
      onClick={() => {
        const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!
        chooseTheme(next)
        setTheme(next)
      }}
    >
      <Icon name={theme} />
    </button>
  )
}
