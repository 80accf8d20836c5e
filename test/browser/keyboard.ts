/** A person without a pointer: what Tab reaches on a page, and whether they see where they are. */
import type { Page } from 'playwright-core'

export interface Walk {
  /** What takes part in a page's order and was never reached. */
  unreached: string[]
  /** What was reached and does not show it. */
  unseen: string[]
  reached: number
}

/** More stops than any page has: who walks so far is in a trap. */
const MOST_STOPS = 400

/** Goes once through the page by Tab, or back by Shift+Tab, from where the page begins. Throws in a trap. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  await page.evaluate(`(() => {
    document.activeElement?.blur?.()
    const inOrder = (element) => {
      if (element.disabled || element.tabIndex < 0 || element.closest('[inert]')) return false
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      if (element.type !== 'radio' || element.checked) return true
      const group = [...document.getElementsByName(element.name)]
      return group.every(({ checked }) => !checked) && group[0] === element
    }
    const within = document.querySelector('dialog:modal') ?? document
    const all = within.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
    globalThis.toReach = new Set([...all].filter(inOrder))
    globalThis.unseen = []
    getSelection()?.removeAllRanges()
  })()`)
  const all = await page.evaluate<number>('toReach.size')
  let outside = 0
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    const left = await page.evaluate<number>(LOOK)
    if (left === 0) return { unreached: [], unseen: await page.evaluate('unseen'), reached: all }
    if (await page.evaluate<boolean>('document.activeElement === document.body')) outside++
    // Once before the first and once behind the last: the whole page was walked.
    if (outside === 2) break
  }
  const unreached = await page.evaluate<string[]>(
    '[...toReach].filter((element) => element.isConnected).map((element) => element.outerHTML.slice(0, 120))',
  )
  if (outside < 2 && unreached.length > 0) throw new Error(`a trap before ${unreached.join('\n')}`)
  return { unreached, unseen: await page.evaluate('unseen'), reached: all - unreached.length }
}

/** Notes the element in focus; it, its label or what stands right behind it must show that. Answers how many are left. */
const LOOK = `(() => {
  const element = document.activeElement
  if (element !== document.body && element !== null) {
    const shows = (candidate, part) => {
      if (candidate == null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    }
    const nearby = [element, element.closest('label'), element.nextElementSibling]
    if (!nearby.some((candidate) => shows(candidate)) && !shows(element, '::after')) unseen.push(element.outerHTML.slice(0, 120))
    toReach.delete(element)
  }
  for (const gone of [...toReach]) if (!gone.isConnected) toReach.delete(gone)
  return toReach.size
})()`
