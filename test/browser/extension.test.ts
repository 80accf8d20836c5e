/** The side panel in a real browser, beside a stand-in for Twitch. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSimulator } from '#simulator/simulator.ts'
import { startFaultyProxy } from '../chaos/faulty-proxy.ts'
import { startChat } from '../end-to-end/chat-process.ts'
import { setHidden } from './browser.ts'
import { openExtension } from './extension.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

async function startServer(): Promise<FixtureServer> {
  const server = await startFixtureServer()
  onTestFinished(() => server.close())
  return server
}

/** Waits until the panel is of the channel and shows its picture. */
async function seesPicture(panel: Page, name: string): Promise<void> {
  await panel.getByRole('heading', { name }).waitFor()
  await panel.locator('.sentence').waitFor()
}

describe('the side panel', () => {
  it('asks nobody before a person agreed, and then follows the tab by itself', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    const first = await browser.visit('/demo_one')
    expect(server.requests).toEqual([])

    // The browser keeps some keys for itself; these it gave to us.
    await browser.options.getByText('The icon in the toolbar opens it too, or Alt+Shift+H.').waitFor()
    const panel = await browser.openPanel()
    await seesPicture(panel, 'Demo_One')
    await panel.getByText('Live', { exact: true }).waitFor()
    expect(await panel.locator('.sentence p').textContent()).toMatch(/^Chat is|^Usual mix/)
    expect(server.requests).toEqual(['GET /api/v1/live'])

    const second = await browser.visit('/moderator/Demo_Two')
    await seesPicture(panel, 'Demo_Two')
    await second.evaluate('go("/cleo")')
    await seesPicture(panel, 'Cleo')
    await second.goBack()
    await seesPicture(panel, 'Demo_Two')
    await second.evaluate('go("/directory")')
    await panel.getByText('Open a channel or pin yours').waitFor()
    await first.bringToFront()
    await seesPicture(panel, 'Demo_One')

    await panel.getByRole('button', { name: 'Pin Demo_One' }).click()
    await second.bringToFront()
    await second.evaluate('go("/cleo")')
    await panel.getByRole('button', { name: 'Unpin Demo_One and follow the tab' }).click()
    await seesPicture(panel, 'Cleo')

    await browser.options.getByRole('button', { name: 'Take it back' }).click()
    await panel.getByText('CHAT reads nothing before you agree').waitFor()
  })

  it('pins a channel that is typed, and says when it is none', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    const panel = await browser.openPanel()
    await panel.getByLabel('Your channel').fill('not a name')
    await panel.keyboard.press('Enter')
    await panel.getByText('That is not a channel’s name.').waitFor()
    await panel.getByLabel('Your channel').fill('https://www.twitch.tv/videos/123')
    await panel.keyboard.press('Enter')
    await panel.getByText('This address leads to no channel.').waitFor()
    await panel.getByLabel('Your channel').fill('https://www.twitch.tv/Demo_One')
    await panel.keyboard.press('Enter')
    await seesPicture(panel, 'Demo_One')
  })

  it('asks the server to watch a channel that it does not', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    await browser.visit('/newcomer')
    const panel = await browser.openPanel()
    await panel.getByText('This server does not watch newcomer.').waitFor()
    await panel.getByRole('button', { name: 'Watch newcomer' }).click()
    await panel.getByText('Joining…').first().waitFor()
    expect(server.requests).toContain('POST /api/v1/channels')
  })

  it('closes its connection while hidden, and comes back with what it had', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    await browser.visit('/demo_one')
    const panel = await browser.openPanel()
    await seesPicture(panel, 'Demo_One')
    expect(server.listeners()).toBe(1)
    await setHidden(panel, true)
    await expect.poll(server.listeners).toBe(0)
    await setHidden(panel, false)
    await expect.poll(server.listeners).toBe(1)
    await expect.poll(() => server.subscriptions.at(-1)?.since).toMatch(/^\d+$/)
    expect(server.subscriptions).toHaveLength(2)
  })

  it('connects anew when the machine wakes', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    await browser.visit('/demo_one')
    const panel = await browser.openPanel()
    await seesPicture(panel, 'Demo_One')
    // The clock that the page reads goes on by an hour, as it does over a sleep.
    await panel.evaluate(() => {
      const real = Date.now
      Date.now = () => real() + 3_600_000
    })
    await expect.poll(() => server.subscriptions.length).toBe(2)
    expect(server.subscriptions[1]?.since).toMatch(/^\d+$/)
    expect(server.listeners()).toBe(1)
  })

  it('waits on a slow network, tells how old its picture is when nothing comes, and is live again', async () => {
    const server = await startServer()
    await using network = await startFaultyProxy()
    network.lead(Number(new URL(server.url).port))
    network.delay(1_500)
    await using browser = await openExtension()
    await browser.choose({ server: `http://127.0.0.1:${network.port}`, reading: 'server' })
    await browser.visit('/demo_one')
    const panel = await browser.openPanel()
    await panel.getByText('Connecting…').first().waitFor()
    await seesPicture(panel, 'Demo_One')
    await panel.getByText('Live', { exact: true }).waitFor()

    network.blackHole(true)
    await panel.getByText(/^(\d+ s old|Reconnecting.*)$/).waitFor()
    await panel.locator('.panel-hero-stale').waitFor()
    network.delay(0)
    network.blackHole(false)
    await panel.getByText('Live', { exact: true }).waitFor()
    await panel.locator('.panel-hero-stale').waitFor({ state: 'detached' })
  })

  it('counts down to the next try when a server dies, and is live again by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chat-panel-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await using simulator = await startSimulator({ channels: 'evening' })
    const start = (...more: string[]) =>
      startChat('run', 'demo_boss_night', '--data-dir', folder, '--twitch-url', simulator.url, ...more)
    await using chat = await start()
    const { port } = new URL(chat.address)
    await using browser = await openExtension()
    await browser.choose({ server: chat.address })
    await browser.visit('/demo_boss_night')
    const panel = await browser.openPanel()
    await seesPicture(panel, 'demo_boss_night')
    await panel.getByText('Live', { exact: true }).waitFor()

    await chat.end('SIGKILL')
    await panel.getByText(/^Reconnecting in \d+ s$/).waitFor()
    await using again = await start('--port', port)
    expect(again.address).toBe(chat.address)
    // The pauses between its tries have grown while the server started.
    await panel.getByText('Live', { exact: true }).waitFor({ timeout: 90_000 })
  })
})
