/** The side panel in a real browser, beside a stand-in for Twitch. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { openExtension } from './extension.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

async function startServer(): Promise<FixtureServer> {
  const server = await startFixtureServer()
  onTestFinished(() => server.close())
  return server
}

describe('the side panel', () => {
  it('asks nobody before a person agreed, and then follows the tab by itself', async () => {
    const server = await startServer()
    await using browser = await openExtension()
    await browser.choose({ server: server.url })
    const first = await browser.visit('/demo_one')
    expect(server.requests).toEqual([])

    const panel = await browser.openPanel()
    await panel.getByRole('heading', { name: 'Demo_One' }).waitFor()
    await panel.getByText('Live', { exact: true }).waitFor()
    expect(await panel.locator('.sentence p').textContent()).toMatch(/^Chat is|^Usual mix/)
    expect(server.requests).toEqual(['GET /api/v1/live'])

    const second = await browser.visit('/moderator/Demo_Two')
    await panel.getByRole('heading', { name: 'Demo_Two' }).waitFor()
    await second.evaluate('go("/cleo")')
    await panel.getByRole('heading', { name: 'Cleo' }).waitFor()
    await second.goBack()
    await panel.getByRole('heading', { name: 'Demo_Two' }).waitFor()
    await second.evaluate('go("/directory")')
    await panel.getByText('Open a channel or pin yours').waitFor()
    await first.bringToFront()
    await panel.getByRole('heading', { name: 'Demo_One' }).waitFor()

    await panel.getByRole('button', { name: 'Pin Demo_One' }).click()
    await second.bringToFront()
    await second.evaluate('go("/cleo")')
    await panel.getByRole('button', { name: 'Unpin Demo_One and follow the tab' }).waitFor()
    await panel.getByRole('button', { name: 'Unpin Demo_One and follow the tab' }).click()
    await panel.getByRole('heading', { name: 'Cleo' }).waitFor()
  }, 60_000)
})
