import * as characters from './characters.ts'

// Constants of its own, see tokens.ts.
const { BEYOND_ASCII, CHARACTERS, KIND_SHIFT, LENGTH_SHIFT, SKIPPED, TABLE_END, WIDE } = characters

const REPLACEMENT = 0xfffd
const TAGS = 0xe0000

/**
 * The character whose first byte is bytes[at], at least 0x80. What is not UTF-8 is U+FFFD and one byte long;
 * reads nothing from `end` on and never throws.
 */
export function decodeCharacter(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number
  const second = at + 1 < end ? (bytes[at + 1] as number) ^ 0x80 : 0xff
  if (lead >= 0xc2 && lead < 0xe0) {
    if (second < 0x40) return characterOf(((lead & 0x1f) << 6) | second, 2)
  } else if (lead >= 0xe0 && lead < 0xf0) {
    const third = at + 2 < end ? (bytes[at + 2] as number) ^ 0x80 : 0xff
    if ((second | third) < 0x40) return characterOf(((lead & 0x0f) << 12) | (second << 6) | third, 3)
  } else if (lead >= 0xf0 && lead < 0xf5) {
    const third = at + 2 < end ? (bytes[at + 2] as number) ^ 0x80 : 0xff
    const fourth = at + 3 < end ? (bytes[at + 3] as number) ^ 0x80 : 0xff
    if ((second | third | fourth) < 0x40) {
      return characterOf(((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth, 4)
    }
  }
  return characterOf(REPLACEMENT, 1)
}

function characterOf(point: number, length: number): number {
  if (point < TABLE_END) return (CHARACTERS[point] as number) | (length << LENGTH_SHIFT)
  const kind = point < TAGS ? WIDE : SKIPPED
  return point | (kind << KIND_SHIFT) | BEYOND_ASCII | (length << LENGTH_SHIFT)
}
