/**
 * Of two forms of a word the one that a language wants beside a number, by the rules of CLDR: of one thing, or of any
 * other number of things. Which numbers count as one differs: "0 jour" in French, "0 days" in English.
 */
export function pluralIn(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale)
  return (count, one, other) => (rules.select(count) === 'one' ? one : other)
}
