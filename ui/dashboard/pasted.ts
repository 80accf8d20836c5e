/** What a person typed or pasted, taken apart: one name a line, or separated by commas and blanks; each name once. */
export function splitPasted(typed: string): string[] {
  const names = typed.split(/[\s,;]+/).filter((name) => name !== '')
  return [...new Set(names)]
}

/** A pasted list as one line, which a field can hold; undefined when it is one line already. */
export function pastedLine(pasted: string): string | undefined {
  return /[\r\n]/.test(pasted.trim()) ? splitPasted(pasted).join(' ') : undefined
}
