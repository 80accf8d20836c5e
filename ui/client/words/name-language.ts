import { words } from './words.ts'

/** Tells browsers and readers aloud which language the page speaks. */
export function nameLanguage(): void {
  document.documentElement.lang = words.locale
}
