import { keep, readKept } from './kept.ts'

/** What a person chose: a theme, or to follow the system. */
export const THEMES = ['system', 'dark', 'light'] as const

export type Theme = (typeof THEMES)[number]

const KEY = 'chat.theme'
const prefersLight = matchMedia('(prefers-color-scheme: light)')

export function readTheme(): Theme {
  const stored = readKept(KEY)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Remembers the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
  keep([KEY, theme])
  apply()
}

/** Puts the chosen theme on the page, and follows the system and what other pages choose from now on. */
export function startTheme(): void {
  apply()
  prefersLight.addEventListener('change', apply)
  addEventListener('storage', apply)
}

function apply(): void {
  const chosen = readTheme()
  const theme = chosen === 'system' ? (prefersLight.matches ? 'light' : 'dark') : chosen
  document.documentElement.dataset['theme'] = theme
}
