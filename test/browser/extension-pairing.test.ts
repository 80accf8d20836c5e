/** An extension whose id the server does not know is let in by a person, in a real browser and at a real server. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startSimulator } from '#simulator/simulator.ts'
import { startChat } from '../end-to-end/chat-process.ts'
import { expectAccessible, launchBrowser, openPage } from './browser.ts'
import { openExtension } from './extension.ts'

interface Stranger extends AsyncDisposable {
  address: string
  options: Page
  panel: Page
  dashboard: Page
}

/** The extension with an id of its own, its panel on a channel of a real server, and that server's dashboard. */
async function openStranger(): Promise<Stranger> {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'chat-pairing-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const simulator = stack.use(await startSimulator({ channels: 'evening' }))
  const flags = ['--data-dir', folder, '--twitch-url', simulator.url]
  const chat = stack.use(await startChat('run', 'demo_boss_night', ...flags))
  const browser = stack.use(await openExtension({ unpinned: true }))
  await browser.choose({ server: chat.address, reading: 'server' })
  await browser.visit('/demo_boss_night')
  const panel = await browser.openPanel()
  // A panel that opens later than the dashboard would follow no channel.
  await panel.getByRole('heading', { name: 'demo_boss_night' }).waitFor()
  const dashboard = await browser.context.newPage()
  await dashboard.goto(chat.address)
  const owned = stack.move()
  return {
    address: chat.address,
    options: browser.options,
    panel,
    dashboard,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

it('asks on a click alone, and is told when a person refuses', async () => {
  await using stranger = await openStranger()
  const { options, panel, dashboard, address } = stranger
  await panel.getByText(/^Either nothing answers at/).waitFor()
  await panel.getByRole('button', { name: 'Ask to be let in' }).waitFor()
  const { waiting } = (await (await fetch(`${address}/api/v1/pairings`)).json()) as { waiting: unknown[] }
  expect(waiting).toEqual([])

  await options.getByLabel('Address of the server').fill(address)
  await options.getByRole('button', { name: 'Save and test' }).click()
  await answerOf(options, /^Either nothing answers at/).waitFor()

  const code = await ask(options)
  await expectAccessible(options)
  await dashboard.getByText(`Does it show ${code}?`).waitFor()
  await dashboard.getByRole('button', { name: 'Refuse' }).click()
  await answerOf(options, /^It was refused/).waitFor()
  await panel.getByText('Can’t reach the server').waitFor()
})

it('is let in where both show the same digits, and shut out again', async () => {
  await using stranger = await openStranger()
  const { options, panel, dashboard, address } = stranger
  const code = await ask(options)
  await dashboard.getByText(`Does it show ${code}?`).waitFor()
  await dashboard.getByRole('button', { name: 'Allow' }).click()
  await answerOf(options, 'CHAT let this extension in.').waitFor()
  await panel.getByText('Live', { exact: true }).waitFor()

  await dashboard.goto(`${address}/settings/extensions`)
  await dashboard.getByRole('button', { name: /^Shut out/ }).click()
  await dashboard.getByText('No other extension is allowed.').waitFor()
  await panel.getByText('This server asks for a token').waitFor()
})

/** The digits that the options show once CHAT was asked. */
async function ask(options: Page): Promise<string> {
  await options.getByRole('button', { name: 'Ask to be let in' }).click()
  const said = await answerOf(options, /show \d{4} too/).textContent()
  return /\d{4}/.exec(said ?? '')?.[0] ?? ''
}

function answerOf(options: Page, answer: string | RegExp): Locator {
  return options.getByRole('status').filter({ hasText: answer })
}

it('is asked for on the page of one who watches no channel yet', async () => {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'chat-pairing-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const simulator = stack.use(await startSimulator({ channels: 'evening' }))
  const chat = stack.use(await startChat('run', '--data-dir', folder, '--twitch-url', simulator.url))
  const origin = 'moz-extension://11111111-2222-3333-4444-555555555555'
  await fetch(`${chat.address}/api/v1/pairings`, { method: 'POST', headers: { origin } })
  const browser = stack.use(await launchBrowser())
  const { page, close } = await openPage(browser, chat.address)
  await page.getByRole('heading', { name: 'Which channel?' }).waitFor()
  await page.getByText(/^A browser extension asks to connect\./).waitFor()
  await expectAccessible(page)
  await close()
})
