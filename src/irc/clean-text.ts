/** Nearly every text has none of these, and is looked at once (bench/parse.ts). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SUSPECT = /[\0-\x08\n-\x1f\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROLS = /[\0-\x08\n-\x1f]/g
/** With the flag `u` no half of a pair is one. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu

/**
 * Text that every later stage can hold: without C0 controls but TAB (PostgreSQL refuses NUL, terminals obey ESC) and
 * without lone surrogates, which become U+FFFD. Everything else that people write stays.
 */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd') : text
}
