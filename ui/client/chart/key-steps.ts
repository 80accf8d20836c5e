const KEYS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * How many steps a key of a slider goes, with Shift ten times as many; Home and End go as far as there is. Undefined for
 * other keys, and for what belongs to the browser.
 */
export function keySteps({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): number | undefined {
  const steps = KEYS[key]
  return steps === undefined || metaKey || ctrlKey || altKey ? undefined : steps * (shiftKey ? 10 : 1)
}
