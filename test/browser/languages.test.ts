/** The pages in each language, in a real browser that prefers it. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReason } from '#contract/import-reason.ts'
import { expectAccessible, launchBrowser, openPage } from './browser.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

/** What a browser prefers, what its page then says of itself, and what it calls the list of channels. */
const LANGUAGES = [
  ['de-AT', 'de', 'Übersicht'],
  ['es-MX', 'es', 'Vista general'],
  ['fr-CA', 'fr', 'Aperçu'],
  ['pt-BR', 'pt-BR', 'Visão geral'],
  ['ja-JP', 'ja', '一覧'],
  ['nl-NL', 'en-GB', 'Overview'],
] as const

const PATHS = ['/', '/channels/demo_one', '/dock/demo_one']

let server: FixtureServer
let browser: Browser

beforeAll(async () => {
  server = await startFixtureServer()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

describe.each(LANGUAGES)('with a browser in %s', (locale, lang, overview) => {
  it('says so, speaks it, and has no barrier nor anything too wide for a phone', async () => {
    for (const path of PATHS) {
      const { page, close } = await openPage(browser, server.url + path, {
        locale,
        viewport: { width: 320, height: 720 },
      })
      await page.locator('#app > *, #dock > *').first().waitFor()
      await page
        .locator(path.startsWith('/dock') ? '.sentence' : 'main, .app')
        .first()
        .waitFor()
      expect(await page.evaluate('document.documentElement.lang')).toBe(lang)
      if (path === '/') await page.getByText(overview, { exact: true }).first().waitFor()
      // A phone has no rail.
      if (path === '/channels/demo_one')
        expect(
          await page.getByRole('link', { name: overview, exact: true, includeHidden: true }).count(),
        ).toBe(2)
      await expectAccessible(page)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([path, overflow]).toEqual([path, 0])
      await close()
    }
  })

  it.each([320, 260])(
    'says how many people it takes for a mood to the end, in a panel of %i',
    async (width) => {
      const viewport = { width, height: 600 }
      const { page, close } = await openPage(browser, `${server.url}/dock/ann`, { locale, viewport })
      const sentence = page.locator('.sentence p', { hasText: '10' })
      await sentence.waitFor()
      const cut = await sentence.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
      expect(cut).toBeLessThanOrEqual(1)
      await close()
    },
  )
})

it.each(['/settings/overlay', '/channels/an_unknown_channel_of_25_'])(
  'lets long words of %s go on in another line on a phone',
  async (path) => {
    const { page, close } = await openPage(browser, server.url + path, {
      locale: 'de-DE',
      viewport: { width: 320, height: 720 },
    })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').getByRole('button').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await close()
  },
)

it('speaks what is chosen, at once and on every page, until the browser is to decide again', async () => {
  const { page, close } = await openPage(browser, `${server.url}/settings/language`, { locale: 'en-US' })
  const other = await page.context().newPage()
  await other.goto(`${server.url}/import`)
  await other.getByText('Nothing imported yet.').waitFor()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await page.getByRole('combobox', { name: 'Sprache' }).waitFor()
  await other.getByText('Noch nichts importiert.').waitFor()
  // OBS is another browser, and knows only what the address says.
  await page.goto(`${server.url}/settings/overlay`)
  const addresses = page.locator('.copy-field input')
  await addresses.first().waitFor()
  for (const address of await addresses.all()) expect(await address.inputValue()).toMatch(/\?lang=de$/)
  await page.goto(`${server.url}/settings/language`)
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('')
  await page.getByRole('combobox', { name: 'Language' }).waitFor()
  await close()
})

it('says in the language of the page what the server says in its own', async () => {
  const instant = new Date().toISOString()
  server.imports.push({
    ...{ id: '1', name: 'evening.log', format: 'text', channel: '', state: 'failed', messages: 0 },
    ...{ bytesRead: 9, bytesTotal: 9, messagesPerSecond: 0, windowsWritten: 0, windowsSkipped: 0 },
    ...{ dropped: { no_time: 3 }, startedAt: instant, updatedAt: instant },
    reason: importReason('packed', {}),
  })
  const { page, close } = await openPage(browser, `${server.url}/import`, { locale: 'de-DE' })
  await page.getByText('Die Datei ist gepackt').waitFor()
  await page.getByText('3 übersprungen: ohne Zeit').waitFor()
  server.imports.pop()
  const error = { code: 'stopping', message: 'The server is stopping. Try again in a moment.' }
  await page.route('**/api/v1/settings', (route) => route.fulfill({ status: 503, json: { error } }))
  await page.goto(`${server.url}/settings/bots`)
  await page.getByText('Der Server wird gerade beendet.').waitFor()
  await close()
})

it('keeps the labels hidden that were hidden in the language before', async () => {
  const { page, close } = await openPage(browser, `${server.url}/dock/demo_one`, { locale: 'en-US' })
  await page.getByRole('button', { name: /^Talking/, pressed: true }).waitFor()
  await page.keyboard.press('4')
  await page.getByRole('button', { name: /^Talking/, pressed: false }).waitFor()
  const settings = await page.context().newPage()
  await settings.goto(`${server.url}/settings/language`)
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await page.getByRole('button', { name: /^Reden/, pressed: false }).waitFor()
  await close()
})

it('speaks what the address asks for', async () => {
  const { page, close } = await openPage(browser, `${server.url}/dock/demo_one?lang=ja`, { locale: 'en-US' })
  await page.getByText(/^直近1分間に \d+ 人$/).waitFor()
  await close()
})
