/** English has two forms: of one, and of any other number. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}
