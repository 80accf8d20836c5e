/** Chromium as Debian installs it, and what every browser test holds of a page. */
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A slow machine is no defect: what a test waits for may come late. */
export const WAIT_AT_MOST_MS = 60_000

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_ARGUMENTS })
}

/** A page whose script errors and policy violations fail the test that closes it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // A fade half way through has colours that no one reads.
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(WAIT_AT_MOST_MS)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text())
  })
  await page.goto(url)
  return {
    page,
    async close() {
      await context.close()
      expect(errors).toEqual([])
    },
  }
}

/**
 * No rule of axe, or none of `rules`, is broken on what the page shows now, and all of it can be read where the system
 * forces its own colours. axe runs in the page alone: its usual second page would be for frames of other hosts, which no
 * page of ours has and which a page of an extension cannot open.
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`)
  expect(found).toEqual([])
  await expectReadableInForcedColours(page)
}

/**
 * Under forced colours the browser lays the page's own colour behind each line of text, whatever stands behind it: axe
 * sees nothing of that. Only the element in focus has an outline there, else nobody finds it.
 */
async function expectReadableInForcedColours(page: Page): Promise<void> {
  const before = await page.evaluate<boolean>('matchMedia("(forced-colors: active)").matches')
  await page.emulateMedia({ forcedColors: 'active' })
  const found = await page.evaluate<string[]>(FIND_UNREADABLE)
  await page.emulateMedia({ forcedColors: before ? 'active' : 'none' })
  expect(found).toEqual([])
}

/** Text too like its ground, and outlines of what is not in focus, in the page as it stands. */
const FIND_UNREADABLE = `(() => {
  const read = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number)
    return { parts: [red, green, blue], alpha }
  }
  const probe = document.createElement('span')
  probe.style.color = 'Canvas'
  document.body.append(probe)
  const canvas = read(getComputedStyle(probe).color).parts
  probe.remove()
  const groundOf = (element) => {
    let behind = getComputedStyle(element).forcedColorAdjust === 'none' ? element : null
    for (; behind !== null; behind = behind.parentElement) {
      const { parts, alpha } = read(getComputedStyle(behind).backgroundColor)
      if (alpha > 0) return parts.map((part, index) => alpha * part + (1 - alpha) * canvas[index])
    }
    return canvas
  }
  const luminanceOf = (parts) => {
    const [red, green, blue] = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrastOf = (one, other) => {
    const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const found = []
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { color, outlineStyle } = getComputedStyle(element)
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
    const what = element.outerHTML.slice(0, 120)
    if (says && contrastOf(read(color).parts, groundOf(element)) < 4.5) found.push('unreadable: ' + what)
    if (outlineStyle !== 'none' && !element.matches(':focus, :focus-within')) found.push('outlined: ' + what)
  }
  return found
})()`

/** What the page would be told when its tab goes to the back or comes to the front. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    const { document } = globalThis as unknown as { document: EventTarget }
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
