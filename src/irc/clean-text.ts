// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\0-\x08\n-\x1f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, all of them
const ALL_CONTROLS = /[\0-\x08\n-\x1f]/g

/**
 * Text that every later stage can hold: without C0 controls but TAB (PostgreSQL refuses NUL, terminals obey ESC) and
 * without lone surrogates, which become U+FFFD. Everything else that people write stays.
 */
export function cleanText(text: string): string {
  const printable = CONTROLS.test(text) ? text.replace(ALL_CONTROLS, '') : text
  return printable.isWellFormed() ? printable : printable.toWellFormed()
}
