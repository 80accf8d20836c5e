/** Whether two values of JSON say the same, whatever the order of an object's fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => Object.hasOwn(b, name) && isSame(a[name as keyof typeof a], b[name as keyof typeof b]),
    )
  )
}

/** `next` with those of its parts from `before` that say the same; the very `before` where all do. */
export function keepSame<T extends object>(before: T | undefined, next: T): T {
  if (before === undefined) return next
  const kept = { ...next }
  for (const name of Object.keys(next) as (keyof T)[]) {
    if (isSame(before[name], next[name])) kept[name] = before[name]
  }
  return isSame(before, kept) ? before : kept
}
