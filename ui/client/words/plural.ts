/**
 * Of two forms of a word the one that a language wants beside a number, by the rules of CLDR: of one thing, or of any
 * other number of things. Which numbers count as one differs: "0 jour" in French, "0 days" in English. `ofMany` makes of
 * the second form what stands beside whole millions, where a language sets them apart: "1 000 000 de jours".
 */
export function pluralIn(
  locale: string,
  ofMany = (other: string): string => other,
): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale)
  return (count, one, other) => {
    switch (rules.select(count)) {
      case 'one':
        return one
      case 'many':
        return ofMany(other)
      default:
        return other
    }
  }
}
