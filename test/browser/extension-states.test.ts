/** Every state of the panel and the options, by the rules of axe, in both themes. */
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { STEP_MS } from '#contract/window.ts'
import { expectAccessible } from './browser.ts'
import { type ExtensionBrowser, openExtension } from './extension.ts'
import { startFixtureServer } from './fixture-server.ts'
import { expectNarrow, THEMES } from './visits.ts'

/** The channels of the fixture in their states, and what the panel then says. */
const STATES: readonly [path: string, says: string | RegExp][] = [
  ['/demo_one', 'Heard everything'],
  ['/ann', '8 people in the last minute; mood needs 10'],
  ['/bob', /^Quiet for \d min$/],
  ['/demo_six', 'This channel is suspended or closed.'],
  ['/nobody_here', 'This server does not watch nobody_here.'],
  ['/directory', 'Open a channel or pin yours'],
]

/** A panel beside a channel, whose figures come from a server of its own; both end with the test. */
async function openWatching(login: string): Promise<{ browser: ExtensionBrowser; panel: Page }> {
  const server = await startFixtureServer()
  onTestFinished(() => server.close())
  const browser = await openExtension()
  onTestFinished(() => browser[Symbol.asyncDispose]())
  await browser.choose({ server: server.url })
  await browser.visit(`/${login}`)
  return { browser, panel: await browser.openPanel() }
}

describe.each(THEMES)('in $colorScheme colours', ({ colorScheme, rules: only }) => {
  const rules = only === undefined ? undefined : [...only]

  it('has no barrier in any state', async () => {
    const server = await startFixtureServer()
    onTestFinished(() => server.close())
    await using browser = await openExtension({ colorScheme })
    const { options } = browser
    const check = (page: typeof options) => expectAccessible(page, rules)

    await options.getByRole('button', { name: 'Agree and open the panel' }).waitFor()
    await check(options)
    await expectNarrow(options)
    await browser.choose({ server: server.url, reading: 'server' })
    const tab = await browser.visit('/demo_one')
    const panel = await browser.openPanel()
    for (const [path, says] of STATES) {
      await tab.evaluate(`go("${path}")`)
      await panel.getByText(says).first().waitFor()
      await check(panel)
      // A sentence that counts time would be read out again and again.
      if (path === '/bob') expect(await panel.getByRole('status').filter({ hasText: says }).count()).toBe(0)
    }

    server.cues.lagMs = 40_000
    await tab.evaluate('go("/demo_two")')
    await panel.getByText(/^\d+ s old$/).waitFor()
    await check(panel)
    server.cues.lagMs = 0
    await panel.getByText('Live', { exact: true }).waitFor()

    server.cues.down = true
    server.drop()
    await panel.getByText(/^Reconnecting in \d+ s$/).waitFor()
    await check(panel)
    await panel.reload()
    await panel.getByText('Can’t reach the server').waitFor()
    await check(panel)

    Object.assign(server.cues, { down: false, token: 'right' })
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByText('This server asks for a token').waitFor()
    await check(panel)
    server.cues.token = ''
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByText('Live', { exact: true }).waitFor()

    await browser.choose({ agreed: false })
    await panel.getByText('CHAT reads nothing before you agree').waitFor()
    await check(panel)
  })
})

it('fits from 320 to 400 pixels, and drops what has no room', async () => {
  const { panel } = await openWatching('demo_one')
  await panel.locator('.sentence').waitFor()
  const sees = (selector: string) => panel.locator(selector).isVisible()
  for (const [width, height, cells, words] of [
    [320, 800, true, true],
    [400, 800, true, true],
    [360, 540, false, true],
    [320, 340, false, false],
  ] as const) {
    await panel.setViewportSize({ width, height })
    const overflow = () =>
      panel.evaluate(
        '[document.documentElement.scrollWidth - innerWidth, document.querySelector(".panel").scrollHeight - innerHeight]',
      )
    await expect.poll(overflow).toEqual([0, 0])
    expect([await sees('.panel-cells'), await sees('.label-words')]).toEqual([cells, words])
    const chart = await panel.locator('.chart-frame').boundingBox()
    expect(chart?.height).toBeGreaterThanOrEqual(80)
    await panel.locator('.chart-cursor').hover()
    await panel.locator('.cursor-card').waitFor()
    await expect.poll(overflow).toEqual([0, 0])
    await panel.mouse.move(0, 0)
  }
})

it('says nothing by itself while the chart is in focus, though bars come and go', async () => {
  const { panel } = await openWatching('demo_one')
  const chart = panel.locator('.chart-cursor')
  const said = async () => [
    await chart.getAttribute('aria-valuetext'),
    await chart.getAttribute('aria-valuenow'),
  ]
  const newest = () => panel.locator('table tbody tr th').first().textContent()
  await panel.locator('table tbody tr').first().waitFor({ state: 'attached' })
  await chart.focus()
  const [before, row] = [await said(), await newest()]
  await expect.poll(newest).not.toBe(row)
  expect(await said()).toEqual(before)
  // A bar is named by its time, which it keeps when others come.
  await chart.press('ArrowLeft')
  const [time, at] = await said()
  expect(time?.slice(0, 8)).toBe(new Date(Number(at) * STEP_MS['5s']).toLocaleTimeString('en-GB'))
})

describe('the options', () => {
  it('test a server, its token, and refuse an address that would show the token to others', async () => {
    const server = await startFixtureServer()
    onTestFinished(() => server.close())
    await using browser = await openExtension()
    const { options } = browser
    await browser.choose({ agreed: true })
    const result = options.locator('.options-form [role=status]')
    const save = async (address: string, token = ''): Promise<void> => {
      await options.getByLabel('Address of the server').fill(address)
      await options.getByLabel('Token').fill(token)
      await options.getByRole('button', { name: 'Save and test' }).click()
    }
    await save(`${server.url}/channels/demo_one`)
    await result.getByText('CHAT answers.').waitFor()
    expect(await options.getByLabel('Address of the server').inputValue()).toBe(server.url)
    server.cues.token = 'right'
    await save(server.url)
    await result.getByText('CHAT answers and asks for its token.').waitFor()
    await save(server.url, 'wrong')
    await result.getByText('The server refused this token.').waitFor()
    await save(server.url, 'right')
    await result.getByText('CHAT answers.', { exact: true }).waitFor()
    await save('http://127.0.0.1:9')
    await result.getByText(/^Nothing answers there/).waitFor()
    await save('http://chat.example.org')
    await result.getByText(/^Enter an address like/).waitFor()

    await save(server.url, 'right')
    await result.getByText('CHAT answers.', { exact: true }).waitFor()
    await browser.visit('/demo_one')
    const panel = await browser.openPanel()
    await panel.getByText('Live', { exact: true }).waitFor()
  })

  it('change the theme of an open panel at once, and show the mood on the icon when asked to', async () => {
    const { browser, panel } = await openWatching('demo_two')
    await panel.locator('.sentence').waitFor()
    await browser.options.getByRole('button', { name: 'Light' }).click()
    await expect.poll(() => panel.evaluate('document.documentElement.dataset.theme')).toBe('light')
    const title = () => panel.evaluate('chrome.action.getTitle({})')
    expect(await title()).toBe('CHAT')
    await browser.options.getByLabel('Show the mood on the icon').check()
    await expect.poll(title).toMatch(/^Chat is|^Usual mix/)
    await browser.options.getByLabel('Show the mood on the icon').uncheck()
    await expect.poll(title).toBe('CHAT')
  })
})
