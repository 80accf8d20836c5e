/** What a browser keeps for our pages; where it keeps nothing for them, as in a frame or without cookies, a page does without. */

/** Null where nothing is kept under the key. */
export function readKept(
  key: string,
  area: 'localStorage' | 'sessionStorage' = 'localStorage',
): string | null {
  try {
    return globalThis[area].getItem(key)
  } catch {
    return null
  }
}

/** Null forgets what was kept. */
export function keep(
  [key, value]: readonly [key: string, value: string | null],
  area: 'localStorage' | 'sessionStorage' = 'localStorage',
): void {
  try {
    if (value === null) globalThis[area].removeItem(key)
    else globalThis[area].setItem(key, value)
  } catch {
    // It holds until the page is left.
  }
}
