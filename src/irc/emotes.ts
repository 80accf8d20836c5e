const RANGE = /^(\d{1,4})-(\d{1,4})$/
const EMOTE_ID = /^[\w-]{1,100}$/

/**
 * Twitch's emotes tag without what does not fit the text: ranges `first-last` in code points, both inclusive, are cut
 * at the text's end, those outside of it or out of order are left out, and so are emotes without a range.
 *
 *     clampEmotes('25:3-7/30259:20-26', 'hi Kappa')  ->  '25:3-7'
 */
export function clampEmotes(emotes: string, text: string): string {
  if (emotes === '') return ''
  const codePoints = countCodePoints(text)
  return fits(emotes, codePoints) ? emotes : clamp(emotes, codePoints)
}

const COLON = 58
const SLASH = 47
const DASH = 45
const COMMA = 44
const ZERO = 48

/** Whether every range lies within the text, read without making a string: nearly all tags do. */
function fits(emotes: string, codePoints: number): boolean {
  let at = 0
  while (at < emotes.length) {
    const colon = emotes.indexOf(':', at)
    if (colon <= at || !EMOTE_ID.test(emotes.slice(at, colon))) return false
    let number = 0
    let digits = 0
    let first = -1
    let code = COLON
    for (at = colon + 1; at <= emotes.length; at++) {
      code = at < emotes.length ? emotes.charCodeAt(at) : SLASH
      if (code >= ZERO && code < COLON) {
        number = number * 10 + code - ZERO
        if (++digits > 4) return false
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
