import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Bus } from '#bus/bus.ts'
import { openLocalBus } from '#bus/local-bus.ts'
import { type Served, serve } from '#serve/serve.ts'
import type { Database } from '#store/database.ts'
import { launchBrowser, openPage } from '../browser/browser.ts'
import { type ChatWriter, heard, joined, openChatWriter, windowChanges } from '../serve/chat-writer.ts'
import { openFreshDatabase } from '../store/fresh-database.ts'

const PAGES = fileURLToPath(new URL('../../ui/dist', import.meta.url))
const ROOM = '1001'
const PER_WINDOW = {
  messages: 24,
  funny: 12,
  question: 4,
  disappointment: 2,
  neutral: 6,
  chatters: 20,
  chatters_funny: 11,
  crowd: 20,
  crowd_funny: 11,
  crowd_question: 4,
  crowd_disappointment: 2,
  crowd_neutral: 6,
}

let browser: Browser
let database: Database
let bus: Bus
let folder: string
let writer: ChatWriter
let heardToMs: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-pages-'))
  bus = await openLocalBus({ folder })
  database = await openFreshDatabase()
  writer = await openChatWriter(database)
  browser = await launchBrowser()
  heardToMs = Date.now()
  const fromMs = heardToMs - 60_000
  await bus.watchList.add({ login: 'demo_one', addedAtMs: fromMs })
  await writer.flush({
    ...joined('demo_one', ROOM, fromMs),
    heard: heard(ROOM, 'demo_one', fromMs, heardToMs),
  })
  for (let atMs = fromMs; atMs < heardToMs; atMs += 5_000) await say(atMs)
})

afterAll(async () => {
  await browser.close()
  await bus[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function say(atMs: number): Promise<void> {
  return writer.flush({ appendTimeMs: Date.now(), windows: windowChanges(ROOM, atMs, PER_WINDOW) })
}

async function listen(): Promise<void> {
  const nowMs = Date.now()
  await writer.flush({ appendTimeMs: nowMs, heard: heard(ROOM, 'demo_one', heardToMs, nowMs) })
  heardToMs = nowMs
}

function startServer(port = 0): Promise<Served> {
  return serve({
    database,
    bus,
    host: '127.0.0.1',
    port,
    metricsPort: 0,
    allowedHosts: [],
    allowedOrigins: [],
    dashboardFolder: PAGES,
  })
}

it('shows in Chromium what was counted, as it is counted', async () => {
  await using served = await startServer()
  const { page, close } = await openPage(browser, `${served.address}/channels/demo_one`)
  const messages = page.locator('.totals dd').first()
  await page.getByText('Live', { exact: true }).waitFor()
  const before = await page.locator('.chart-canvas canvas').screenshot()
  expect(await page.locator('.chart-caption').textContent()).toMatch(
    /^Last 15 minutes: \d+ messages? a minute/,
  )
  await expect.poll(() => messages.textContent()).toBe(String(12 * PER_WINDOW.messages))
  await say(Date.now())
  await listen()
  await expect
    .poll(async () => (await page.locator('.chart-canvas canvas').screenshot()).equals(before), {
      timeout: 10_000,
    })
    .toBe(false)
  await expect.poll(() => messages.textContent(), { timeout: 20_000 }).toBe(String(13 * PER_WINDOW.messages))
  await close()
})

it('adds and removes a channel through the page', async () => {
  await using served = await startServer()
  const { page, close } = await openPage(browser, served.address)
  const logins = async (): Promise<string[]> => (await bus.watchList.list()).map(({ login }) => login)
  await page.getByRole('link', { name: 'demo_one' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('https://www.twitch.tv/Demo_Two')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'demo_two' }).waitFor()
  expect(await logins()).toContain('demo_two')
  await page.getByRole('button', { name: 'Stop watching demo_two' }).click()
  await page.getByText('Stopped watching demo_two.').waitFor()
  expect(await logins()).not.toContain('demo_two')
  await close()
})

it('counts down while the server is away and goes on when it is back', async () => {
  const first = await startServer()
  const { page, close } = await openPage(browser, `${first.address}/channels/demo_one`)
  await listen()
  await page.getByText('Live', { exact: true }).waitFor()
  await first.close()
  await page.getByText(/^Reconnecting in \d+ s$/).waitFor()
  await using _second = await startServer(Number(new URL(first.address).port))
  await listen()
  await page.getByRole('button', { name: 'Try now' }).click()
  await page.getByText('Live', { exact: true }).waitFor()
  await close()
})
