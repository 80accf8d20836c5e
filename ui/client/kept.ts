/** What a browser keeps for our pages; where it keeps nothing for them, as in a frame or without cookies, a page does without. */

/** Null where nothing is kept under the key. */
export function readKept(
  key: string,
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): string | null {
  try {
    return globalThis[storage].getItem(key)
  } catch {
    return null
  }
}

/** Null forgets what was kept. */
export function keep(
  [key, value]: readonly [key: string, value: string | null],
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): void {
  try {
    if (value === null) globalThis[storage].removeItem(key)
    else globalThis[storage].setItem(key, value)
  } catch {
    // It holds until the page is left.
  }
}
