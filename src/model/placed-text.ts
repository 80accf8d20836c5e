/** Writes bytes[start, end) behind the first `length` bytes of `text`, as much as fits; returns the new length. */
export function append(
  text: Uint8Array,
  length: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const stop = Math.min(end, start + text.length - length)
  let to = length
  for (let at = start; at < stop; at += 1) text[to++] = bytes[at] as number
  return to
}
