/**
 * To be loaded before uPlot, which asks for figures in the browser's language as it is loaded, and would leave an empty
 * page where that is none: older Chromium on a machine without a language names `en-US@posix`.
 */
try {
  Intl.getCanonicalLocales(navigator.language)
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en' })
}
