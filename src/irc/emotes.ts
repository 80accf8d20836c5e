const MAX_ID_LENGTH = 100
/** Of an index into a text of at most 500 characters. */
const MAX_DIGITS = 4

const COMMA = 44
const DASH = 45
const SLASH = 47
const ZERO = 48
const COLON = 58
const UNDERSCORE = 95

const RANGE = /^(\d{1,4})-(\d{1,4})$/
const SURROGATES = /[\ud800-\udfff]/
const EMOTE_ID = /^[\w-]{1,100}$/

/**
 * Twitch's emotes tag without what does not fit the text: ranges `first-last` in code points, both inclusive, are cut
 * at the text's end, those outside of it or out of order are left out, and so are emotes without a range.
 *
 *     clampEmotes('25:3-7/30259:20-26', 'hi Kappa')  ->  '25:3-7'
 */
export function clampEmotes(emotes: string, text: string): string {
  if (emotes === '') return ''
  const codePoints = SURROGATES.test(text) ? countCodePoints(text) : text.length
  return fits(emotes, codePoints) ? emotes : clamp(emotes, codePoints)
}

/** Whether every range lies within the text, read without making a string: nearly all tags do. */
function fits(emotes: string, codePoints: number): boolean {
  let at = 0
  while (at < emotes.length) {
    const idAt = at
    while (isIdCharacter(emotes.charCodeAt(at))) at++
    if (at === idAt || at - idAt > MAX_ID_LENGTH || emotes.charCodeAt(at) !== COLON) return false
    let number = 0
    let digits = 0
    let first = -1
    let code = COLON
    for (at++; at <= emotes.length; at++) {
      code = at < emotes.length ? emotes.charCodeAt(at) : SLASH
      if (code >= ZERO && code < COLON) {
        number = number * 10 + code - ZERO
        if (++digits > MAX_DIGITS) return false
        continue
      }
      if (digits === 0) return false
      if (code === DASH) {
        if (first >= 0) return false
        first = number
      } else if (code === COMMA || code === SLASH) {
        if (first < 0 || first > number || number >= codePoints) return false
        first = -1
      } else return false
      number = 0
      digits = 0
      if (code === SLASH) break
    }
    at++
  }
  return true
}

function isIdCharacter(code: number): boolean {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isLetter || (code >= ZERO && code < COLON) || code === UNDERSCORE || code === DASH
}

function clamp(emotes: string, codePoints: number): string {
  const kept: string[] = []
  for (const emote of emotes.split('/')) {
    const [id = '', ranges = ''] = emote.split(':')
    if (!EMOTE_ID.test(id)) continue
    const inside = ranges.split(',').flatMap((range) => {
      const [, firstText = '', lastText = ''] = RANGE.exec(range) ?? []
      if (firstText === '') return []
      const first = Number(firstText)
      const last = Math.min(Number(lastText), codePoints - 1)
      return first <= last ? [`${first}-${last}`] : []
    })
    if (inside.length > 0) kept.push(`${id}:${inside.join(',')}`)
  }
  return kept.join('/')
}

function countCodePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff) count--
  }
  return count
}
