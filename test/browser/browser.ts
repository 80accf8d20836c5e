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
 * No rule of axe, or none of `rules`, is broken on what the page shows now. `legacy` is for pages of an extension,
 * which cannot open another page to finish on.
 */
export async function expectAccessible(
  page: Page,
  rules?: readonly string[],
  { legacy = false }: { legacy?: boolean } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(legacy)
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`)
  expect(found).toEqual([])
}

/** What the page would be told when its tab goes to the back or comes to the front. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    const { document } = globalThis as unknown as { document: EventTarget }
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
