/** The language that a person chose instead of their browser's. */
const KEY = 'chat.language'

/** Its subtag, such as `de`; null to go by the browser, as everything does that is no page. */
export function readLanguage(): string | null {
  return typeof document === 'undefined' ? null : localStorage.getItem(KEY)
}

/** Holds from the next page on. */
export function chooseLanguage(language: string | null): void {
  if (language === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, language)
}

/** Calls back when another page of ours chose a language. */
export function onLanguageChosen(listener: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) listener()
  })
}
