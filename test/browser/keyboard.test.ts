/** Every page by the keyboard alone, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchBrowser, openPage } from './browser.ts'
import { openExtension } from './extension.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'
import { walk } from './keyboard.ts'

let browser: Browser
let server: FixtureServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startFixtureServer()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const PAGES: readonly [name: string, path: string, there: string][] = [
  ['the overview', '/', '.overview-name'],
  ['a channel', '/channels/demo_one', '.chart-caption'],
  ['two channels compared', '/compare/demo_one/demo_two', '.chart-caption'],
  ['the imports', '/import', 'h1'],
  ['the builder of the overlay', '/settings/overlay', 'h1'],
  ['the extensions that were let in', '/settings/extensions', 'h1'],
  ['retention', '/settings/retention', 'h1'],
  ['the opt-outs', '/settings/opt-out', 'h1'],
  ['the bots', '/settings/bots', 'h1'],
  ['the emotes', '/settings/emotes', 'h1'],
  ['the trial of a message', '/settings/try', 'h1'],
  ['the dock', '/dock/demo_one', '.sentence'],
]

async function expectWalkable(page: Page): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const { unreached, unseen, reached } = await walk(page, key)
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] })
    expect(reached).toBeGreaterThan(0)
  }
}

describe('Tab and Shift+Tab', () => {
  it.each(PAGES)('reach every control of %s, visibly', async (_, path, there) => {
    const { page, close } = await openPage(browser, server.url + path)
    await page.locator(there).first().waitFor()
    // Rows that change their order would pass by who walks.
    server.cues.stalled = true
    onTestFinished(() => void Object.assign(server.cues, { stalled: false }))
    await expectWalkable(page)
    await close()
  })

  it('reach every control of the first run', async () => {
    const empty = await startFixtureServer({ channels: [] })
    onTestFinished(() => empty.close())
    const { page, close } = await openPage(browser, empty.url)
    await page.getByText('Which channel?').waitFor()
    await expectWalkable(page)
    await close()
  })

  it('reach every control of the extension: first page, panel, and what stands in its way', async () => {
    await using extension = await openExtension()
    const { options } = extension
    await options.getByRole('button', { name: 'Agree and open the panel' }).waitFor()
    await expectWalkable(options)
    await extension.choose({ server: server.url, reading: 'server' })
    await extension.visit('/demo_one')
    const panel = await extension.openPanel()
    await panel.locator('.sentence').waitFor()
    await expectWalkable(panel)
    await extension.visit('/nobody_here')
    await panel.getByRole('button', { name: 'Watch nobody_here' }).waitFor()
    await expectWalkable(panel)
  })
})

describe('a dialog', () => {
  it('keeps the focus, closes on Escape, and gives the focus back', async () => {
    const { page, close } = await openPage(browser, `${server.url}/channels/demo_one`)
    const opener = page.getByRole('button', { name: 'Keyboard shortcuts' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await walk(page)).toMatchObject({ unreached: [], unseen: [] })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate(isFocused)).toBe(true)
    await close()
  })

  it('that asks once more begins at Cancel, and gives the focus back', async () => {
    const { page, close } = await openPage(browser, `${server.url}/settings/retention`)
    const field = page.getByLabel('Windows of 5 seconds')
    await field.fill('7')
    await field.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Cancel' }).evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => field.evaluate(isFocused)).toBe(true)
    await close()
  })
})

it('opens a menu by Enter, and closes it by Escape where it was opened', async () => {
  const { page, close } = await openPage(browser, `${server.url}/channels/demo_one`)
  const opener = page.locator('.menu summary')
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.locator('.menu[open]').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.locator('.menu[open]').waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate(isFocused)).toBe(true)
  await close()
})

it('chooses a part of the range by arrow keys, and the whole by Escape', async () => {
  const { page, close } = await openPage(browser, `${server.url}/channels/demo_one`)
  const whole = page.locator('.chart-caption', { hasText: /^Last 15 minutes: \d/ })
  await whole.waitFor()
  await page.getByRole('slider', { name: 'Start of the part shown' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.locator('.chart-caption', { hasText: /^\d\d:\d\d – \d\d:\d\d: \d/ }).waitFor()
  await page.keyboard.press('Escape')
  await whole.waitFor()
  await close()
})

function isFocused(element: unknown): boolean {
  return (element as { matches(selector: string): boolean }).matches(':focus')
}
