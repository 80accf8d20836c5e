/** The side panel that reads chat itself, in a real browser, where Twitch's chat is the simulator. */
import { describe, expect, it } from 'vitest'
import { startSimulator } from '#simulator/simulator.ts'
import { openExtension } from './extension.ts'
import { startTunnel } from './fake-twitch.ts'

describe('direct mode', () => {
  it('says that the server is away and what to do, and reads chat itself when asked to', async () => {
    await using simulator = await startSimulator({ channels: 'evening' })
    await using tunnel = await startTunnel('irc-ws.chat.twitch.tv', simulator.url)
    await using browser = await openExtension({ tunnels: [tunnel] })
    await browser.choose({ server: 'http://127.0.0.1:9', reading: 'server' })
    await browser.visit('/demo_boss_night')
    const panel = await browser.openPanel()
    await panel.getByText('Can’t reach the server').waitFor()
    await panel.getByText('Nothing answers at http://127.0.0.1:9.').waitFor()
    await panel.getByRole('button', { name: 'Watch in this panel only' }).click()
    await panel.getByText('In this panel only', { exact: true }).waitFor()
    await panel.getByRole('button', { name: 'Use a server' }).click()
    await panel.getByText('Can’t reach the server').waitFor()
  })

  it('has a moving chart within ten seconds of the consent, with nothing else installed', async () => {
    await using simulator = await startSimulator({ channels: 'evening' })
    await using tunnel = await startTunnel('irc-ws.chat.twitch.tv', simulator.url)
    await using browser = await openExtension({ tunnels: [tunnel] })
    // Where CHAT would be on this machine nobody answers.
    await browser.choose({ server: 'http://127.0.0.1:9' })
    const page = await browser.visit('/demo_boss_night')
    expect(simulator.connections).toHaveLength(0)
    const panel = await browser.openPanel()
    await panel.getByText('In this panel only', { exact: true }).waitFor()
    await expect.poll(() => panel.locator('.panel-cell dd').first().textContent()).toMatch(/^[1-9]|0\.[1-9]/)
    await panel.getByText('Heard everything').waitFor()

    // One connection, and one channel at a time on it.
    await page.evaluate('go("/demo_atelier")')
    await panel.getByRole('heading', { name: 'demo_atelier' }).waitFor()
    await expect.poll(() => simulator.connections.map(({ rooms }) => [...rooms])).toEqual([['demo_atelier']])

    // What was counted of the first channel is still there.
    await page.evaluate('go("/demo_boss_night")')
    await panel.getByRole('heading', { name: 'demo_boss_night' }).waitFor()
    await panel.locator('.sentence').waitFor()
    simulator.faults.fire('reset')
    await expect.poll(() => simulator.connections.length).toBe(0)
    await expect
      .poll(() => simulator.connections.map(({ rooms }) => [...rooms]))
      .toEqual([['demo_boss_night']])
    await panel.getByText('In this panel only', { exact: true }).waitFor()
  })
})
