import { keep, readKept } from '../kept.ts'

/** The language that a person chose instead of their browser's. */
const KEY = 'chat.language'

/**
 * Its subtag, such as `de`: what the address asks for (`?lang=de`, for OBS, which shares no choice), else what was chosen;
 * null to go by the browser, as everything does that is no page.
 */
export function readLanguage(): string | null {
  if (typeof document === 'undefined') return null
  return new URLSearchParams(location.search).get('lang') ?? readKept(KEY)
}

/** Holds for pages that are loaded from now on, and for those that follow. */
export function chooseLanguage(language: string | null): void {
  keep([KEY, language])
}

/** Calls back when another page of ours chose a language. */
export function onLanguageChosen(listener: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) listener()
  })
}
