/** From a simulated chat server through `chat run` to what a person sees in Chromium. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { type ChannelRow, channelsSchema } from '#contract/http.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { expectAccessible, launchBrowser, openPage } from '../browser/browser.ts'
import { type ChatProcess, startChat } from './chat-process.ts'

const PEOPLE = Array.from({ length: 30 }, (_, at) => `ann_${at}`)
const SAY_EVERY_MS = 40
/** A window of five seconds, what was heard of it, a flush, a push, and the totals of each half minute; on a busy machine. */
const SOON = { timeout: 45_000 }

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Lets people laugh and talk until it is disposed of. */
function talkIn(simulator: Simulator, login: string): Disposable {
  let said = 0
  const timer = setInterval(() => {
    const from = PEOPLE[said % PEOPLE.length] ?? ''
    simulator.say(login, { from, text: said++ % 3 === 0 ? 'LUL' : 'going left here' })
  }, SAY_EVERY_MS)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

async function rowOf({ address }: ChatProcess, login: string): Promise<ChannelRow | undefined> {
  const answer = await fetch(`${address}/api/v1/channels`)
  return channelsSchema.parse(await answer.json()).channels.find((row) => row.login === login)
}

async function untilJoined(chat: ChatProcess, login: string): Promise<void> {
  await expect.poll(async () => (await rowOf(chat, login))?.state, SOON).toBe('joined')
}

/** A figure of the card "This range". */
async function totalOf(page: Page, name: string): Promise<number> {
  const figure = page.locator('.totals div', { hasText: name }).locator('dd')
  const text = await figure.textContent({ timeout: 500 }).catch(() => '')
  return Number((text ?? '').replaceAll(',', ''))
}

async function untilLive(page: Page): Promise<void> {
  await page.getByText('Live', { exact: true }).waitFor(SOON)
}

it('shows chat as it is written, what moderators take away, and a channel that is added', async () => {
  await using twitch = await startSimulator()
  const [first = '', second = ''] = twitch.channels
  await using chat = await startChat('run', first, '--data-dir', newFolder(), '--twitch-url', twitch.url)
  const { page, close } = await openPage(browser, `${chat.address}/channels/${first}`)
  const chart = page.locator('.chart-canvas canvas')

  await untilJoined(chat, first)
  {
    using _ = talkIn(twitch, first)
    await untilLive(page)
    await expect.poll(() => totalOf(page, 'Messages'), SOON).toBeGreaterThan(50)
    const before = await chart.screenshot()
    await expect.poll(async () => (await chart.screenshot()).equals(before), SOON).toBe(false)
    await page
      .getByText(/people in the last minute|^Chat is|^Mixed/)
      .first()
      .waitFor(SOON)
    await expectAccessible(page)
  }

  const [someone = ''] = PEOPLE
  twitch.timeoutUser(first, someone, 600)
  const said = twitch.ledger.messages(first)
  const removed = said.filter(({ user }) => user === someone).length
  expect(removed).toBeGreaterThan(0)
  await expect.poll(() => totalOf(page, 'Removed by moderators'), SOON).toBe(removed)
  await expect.poll(() => totalOf(page, 'Messages'), SOON).toBe(said.length - removed)

  await page.keyboard.press('/')
  await page.keyboard.type(`https://www.twitch.tv/${second.toUpperCase()}`)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: second }).waitFor()
  await untilJoined(chat, second)
  using _ = talkIn(twitch, second)
  await page.getByRole('link', { name: second }).click()
  await untilLive(page)
  await expect.poll(() => totalOf(page, 'Messages'), SOON).toBeGreaterThan(10)
  await expectAccessible(page)
  await close()
}, 240_000)

it('says that the server is away and that its figures grow old, and goes on when it is back', async () => {
  await using twitch = await startSimulator()
  const [login = ''] = twitch.channels
  using _ = talkIn(twitch, login)
  const folder = newFolder()
  const start = (...options: string[]) =>
    startChat('run', login, '--data-dir', folder, '--twitch-url', twitch.url, ...options)
  await using killed = await start()
  const { page, close } = await openPage(browser, `${killed.address}/channels/${login}`)
  await untilLive(page)
  await expect.poll(() => totalOf(page, 'Messages'), SOON).toBeGreaterThan(20)

  await killed.end('SIGKILL')
  await page.getByText(/^Reconnecting/).waitFor(SOON)
  await page.locator('.chart-stale').waitFor(SOON)
  await expectAccessible(page)

  await using _back = await start('--port', new URL(killed.address).port)
  await page.getByRole('button', { name: 'Try now' }).click(SOON)
  await untilLive(page)
  expect(await page.locator('.chart-stale').count()).toBe(0)
  await close()
}, 240_000)
