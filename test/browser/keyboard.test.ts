/** Every page by the keyboard alone, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchBrowser, openPage } from './browser.ts'
import { openExtension } from './extension.ts'
import { crowdOf } from './fixture-chat.ts'
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

const VOICE_WOULD_REST_MS = 500

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
  it('begins at Close, keeps the focus, closes on Escape, and gives the focus back', async () => {
    const { page, close } = await openPage(browser, `${server.url}/channels/demo_one`)
    const opener = page.getByRole('button', { name: 'Keyboard shortcuts' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Close' }).evaluate(isFocused)).toBe(true)
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

it('goes on from the channel’s name in the panel where what was pressed is gone with it', async () => {
  await using extension = await openExtension()
  await extension.choose({ server: server.url, reading: 'server' })
  const tab = await extension.visit('/a_newcomer')
  const panel = await extension.openPanel()
  await panel.getByRole('button', { name: 'Watch a_newcomer' }).waitFor()
  // A screen reader is told what stands in the way, not every button that helps.
  expect(await panel.getByRole('status').filter({ hasText: /./ }).allTextContents()).toEqual([
    'This server does not watch a_newcomer.',
  ])
  await panel.getByRole('button', { name: 'Watch a_newcomer' }).press('Enter')
  const name = panel.getByRole('heading', { level: 1 })
  await panel.getByText('Joining…').first().waitFor()
  await expect.poll(() => name.evaluate(isFocused)).toBe(true)
  await tab.evaluate('go("/directory")')
  await panel.getByLabel('Your channel').fill('demo_two')
  await panel.keyboard.press('Enter')
  await panel.locator('.sentence').waitFor()
  await expect.poll(() => name.evaluate(isFocused)).toBe(true)
})

it('says a bar of the chart once, however it runs on, and puts its card away by Escape', async () => {
  const { page, close } = await openPage(browser, `${server.url}/dock/demo_two`)
  await page.getByRole('slider', { name: 'Chart of the chat' }).focus()
  await page.keyboard.press('End')
  const card = page.locator('.chart-cursor :text("still running")').first()
  await card.waitFor()
  const voice = page.locator('.chart [aria-live]')
  await expect.poll(() => voice.textContent()).toMatch(/messages?,/)
  const said = await voice.textContent()
  const figures = page.locator('.chart-cursor')
  const shown = await figures.textContent()
  await expect.poll(() => figures.textContent()).not.toBe(shown)
  await page.waitForTimeout(VOICE_WOULD_REST_MS)
  expect(await voice.textContent()).toBe(said)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await close()
})

it('opens a menu by Enter, and closes it by Escape where it was opened', async () => {
  const { page, close } = await openPage(browser, `${server.url}/channels/demo_one`)
  const opener = page.locator('.menu summary')
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.locator('.menu[open]').waitFor()
  const entries = page.locator('.menu[open] .menu-list > *')
  for (const [key, entry] of [
    ['ArrowDown', entries.first()],
    ['ArrowUp', entries.last()],
    ['ArrowDown', entries.first()],
    ['Tab', entries.nth(1)],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => entry.evaluate(isFocused)).toBe(true)
  }
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
  const part = page.locator('.chart-caption', { hasText: /^\d\d:\d\d – \d\d:\d\d: \d/ })
  for (const key of ['Shift+ArrowRight', 'PageUp', 'End']) {
    await page.keyboard.press(key)
    await part.waitFor()
    await page.keyboard.press(key === 'End' ? 'Home' : 'Escape')
    await whole.waitFor()
  }
  await close()
})

describe('the overview of a thousand channels', () => {
  let crowd: FixtureServer

  beforeAll(async () => {
    crowd = await startFixtureServer({ channels: crowdOf(1_000) })
  })

  afterAll(() => crowd.close())

  const inFocus = (page: Page): Promise<string> =>
    page.evaluate<string>(
      '[document.activeElement.closest("li")?.ariaPosInSet, document.activeElement.textContent].join(" ")',
    )

  it('is found by who comes back as they left it: filter, order and the row in focus', async () => {
    const { page, close } = await openPage(browser, crowd.url)
    await page.getByText('1,000 channels').waitFor()
    await page.getByRole('button', { name: 'Name', exact: true }).press('Enter')
    await page.keyboard.press('/')
    await page.keyboard.type('demo_7')
    for (let row = 0; row < 40; row++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => inFocus(page)).toMatch(/^40 /)
    const row = await inFocus(page)
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 1 })
    await expect.poll(() => heading.evaluate(isFocused)).toBe(true)
    await page.goBack()
    await expect.poll(() => inFocus(page)).toBe(row)
    expect(await page.locator('#channel-field').inputValue()).toBe('demo_7')
    expect(await page.getByRole('button', { name: 'Name', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await close()
  })

  it('is moved through by arrows, Page, Home and End, and Tab stays in the row', async () => {
    const { page, close } = await openPage(browser, crowd.url)
    await page.getByText('1,000 channels').waitFor()
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    expect(await inFocus(page)).toBe('1 Demo_0')
    await page.keyboard.press('End')
    await expect.poll(() => inFocus(page)).toBe('1000 Demo_999')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => inFocus(page)).toMatch(/^999 /)
    await page.keyboard.press('PageUp')
    await expect.poll(() => inFocus(page)).toMatch(/^98\d /)
    await page.keyboard.press('Home')
    await expect.poll(() => inFocus(page)).toBe('1 Demo_0')
    await page.keyboard.press('Tab')
    const stop = page.getByRole('button', { name: 'Stop watching Demo_0', exact: true })
    await expect.poll(() => stop.evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => inFocus(page)).toBe('1 Demo_1')
    // Behind a thousand rows Tab would not reach Undo before it goes.
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Watching 1 more channel.').waitFor()
    await close()
  })
})

it('keeps the focus in the choice of a channel that is compared', async () => {
  const { page, close } = await openPage(browser, `${server.url}/compare/ann/demo_two`)
  const choice = page.getByRole('combobox', { name: 'First channel' })
  await choice.focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/compare\/bob\/demo_two$/)
  await page.getByRole('heading', { name: 'Bob', exact: true }).waitFor()
  expect(await choice.evaluate(isFocused)).toBe(true)
  await close()
})

function isFocused(element: unknown): boolean {
  return (element as { matches(selector: string): boolean }).matches(':focus')
}
