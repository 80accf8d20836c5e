/** The side panel that reads chat itself, in a real browser, where Twitch's chat is the simulator. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LiveFrame, WindowsPage } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { putWindows } from '../../ui/client/live-state.ts'
import { type ChatProcess, startChat } from '../end-to-end/chat-process.ts'
import { openExtension } from './extension.ts'
import { startTunnel } from './fake-twitch.ts'

/** A slow machine hears few windows whole in two places at once. */
const BOTH_WHOLE_WITHIN_MS = 120_000

/** What the panel's worker told its page from now on, as far as the page puts it into its chart. */
async function overhear(panel: Page): Promise<() => Promise<readonly ChatWindow[]>> {
  const [worker] = panel.workers()
  if (worker === undefined) throw new Error('the panel reads no chat of its own')
  await worker.evaluate(`
    const post = postMessage
    globalThis.told = []
    globalThis.postMessage = (message) => { told.push(message); post(message) }
  `)
  let windows: readonly ChatWindow[] = []
  return async () => {
    for (const { frame } of await worker.evaluate<{ frame?: LiveFrame }[]>('told.splice(0)')) {
      if (frame?.type === 'update' || frame?.type === 'snapshot')
        windows = putWindows(windows, frame.channels[0]?.windows ?? [])
    }
    return windows
  }
}

/** Windows that were heard from end to end. */
function whole(windows: readonly ChatWindow[]): ChatWindow[] {
  return windows.filter(({ coverage, final }) => coverage === 1 && final)
}

async function windowsOf({ address }: ChatProcess, login: string): Promise<readonly ChatWindow[]> {
  const nowMs = Date.now()
  const query = `from=${nowMs - 600_000}&to=${nowMs}`
  const answer = await fetch(`${address}/api/v1/channels/${login}/windows?${query}`)
  return ((await answer.json()) as WindowsPage).windows
}

/** The rows of the chart's table by the time at which they begin: messages, the four labels, people. */
async function tableOf(panel: Page): Promise<Map<string, string>> {
  const rows = await panel.locator('table tbody tr').allInnerTexts()
  return new Map(
    rows.map((row) => {
      const [time = '', ...cells] = row.split('\t')
      return [time.slice(0, 8), cells.slice(0, 6).join(' ')]
    }),
  )
}

function toRow({ start, messages, labels, chatters }: ChatWindow): [time: string, figures: string] {
  const { disappointment, funny, question, neutral } = labels
  const figures = [messages, disappointment, funny, question, neutral, chatters?.total]
  return [new Date(start).toLocaleTimeString('en-GB'), figures.join(' ')]
}

/** Chat with all that a crowd seldom does, until told to stop. */
async function talk(simulator: Simulator, login: string, signal: AbortSignal): Promise<void> {
  const lines = ['song name?', 'LUL', 'KEKW that was great', 'this is so bad', 'hello', '?', 'Pog', '!uptime']
  for (let at = 0; !signal.aborted; at++) {
    const from = `user${at % 23}`
    const said = simulator.say(login, { text: lines[at % lines.length]!, from })
    // Only who reads Twitch's spans knows this word for an emote.
    simulator.say(login, { text: 'demorage', tags: { emotes: '1:0-7' }, from })
    if (at % 31 === 5) simulator.deleteMessage(said)
    if (at % 97 === 50) simulator.timeoutUser(login, 'user7', 60)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('direct mode', () => {
  it('counts and shows the windows that a server counts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'panel-direct-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await using simulator = await startSimulator({ channels: 'evening' })
    await using tunnel = await startTunnel('irc-ws.chat.twitch.tv', simulator.url)
    await using browser = await openExtension({ tunnels: [tunnel] })
    const login = 'demo_boss_night'
    await using chat = await startChat('run', login, '--data-dir', folder, '--twitch-url', simulator.url)
    await browser.choose({ reading: 'panel' })
    await browser.visit(`/${login}`)
    const panel = await browser.openPanel()
    await panel.getByText('In this panel only', { exact: true }).waitFor()
    const windowsOfPanel = await overhear(panel)
    /** The windows that both heard whole, as each counted them. */
    const inBoth = async (): Promise<[ofPanel: ChatWindow, ofServer: ChatWindow][]> => {
      const ofServer = new Map(whole(await windowsOf(chat, login)).map((window) => [window.start, window]))
      return whole(await windowsOfPanel()).flatMap((window) => {
        const other = ofServer.get(window.start)
        return other === undefined ? [] : [[window, other]]
      })
    }

    const stop = new AbortController()
    const talking = talk(simulator, login, stop.signal)
    try {
      const moderated = ([{ removed }]: [ChatWindow, ChatWindow]): boolean => (removed ?? 0) > 0
      await expect
        .poll(async () => (await inBoth()).filter(moderated).length, { timeout: BOTH_WHOLE_WITHIN_MS })
        .toBeGreaterThanOrEqual(2)
    } finally {
      stop.abort()
      await talking
    }
    // What was said or taken away last may still be on its way to either.
    await expect
      .poll(async () => (await inBoth()).filter((pair) => !isDeepStrictEqual(pair[0], pair[1])))
      .toEqual([])
    await expect
      .poll(async () => {
        const table = await tableOf(panel)
        return (await inBoth())
          .map(([, ofServer]) => toRow(ofServer))
          .filter(([time, figures]) => table.get(time) !== figures)
      })
      .toEqual([])
  })

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
    // Another language takes its place in the page as it is.
    const [connection] = simulator.connections
    await panel.evaluate('globalThis.isStill = true')
    await panel.getByRole('button', { name: /^Talking/ }).click()
    await browser.options.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
    await panel.getByText('Nur in diesem Panel', { exact: true }).waitFor()
    expect(await panel.evaluate('[isStill, document.documentElement.lang]')).toEqual([true, 'de'])
    const talking = panel.getByRole('button', { name: /^Reden/ })
    expect(await talking.getAttribute('aria-pressed')).toBe('false')
    // The pill is long, and the name beside it whole, however narrow the panel is.
    for (const width of [252, 320]) {
      await panel.setViewportSize({ width, height: 600 })
      const cut = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)'
      await expect
        .poll(() => panel.evaluate(`[document.querySelector('h1'), document.documentElement].map(${cut})`))
        .toEqual([0, 0])
    }
    await browser.options.getByRole('combobox', { name: 'Sprache' }).selectOption('')
    await panel.getByText('In this panel only', { exact: true }).waitFor()
    expect(await panel.evaluate('isStill')).toBe(true)
    expect(simulator.connections).toEqual([connection])
    simulator.faults.fire('reset')
    await expect.poll(() => simulator.connections.length).toBe(0)
    await expect
      .poll(() => simulator.connections.map(({ rooms }) => [...rooms]))
      .toEqual([['demo_boss_night']])
    await panel.getByText('In this panel only', { exact: true }).waitFor()
  })
})
