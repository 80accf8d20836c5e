/**
 * Takes the pictures of docs/pictures anew: `node ui/build.ts && node test/browser/take-pictures.ts`. Most are of a real
 * `chat demo`, which plays for a while first; states that it gets into seldom are of the fixture server.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { importReason } from '#contract/import-reason.ts'
import { FORMATS } from '#import/detect-format.ts'
import { startChat } from '../end-to-end/chat-process.ts'
import { launchBrowser } from './browser.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const PHONE = { viewport: { width: 360, height: 800 } }
const DESK = { viewport: { width: 1440, height: 900 } }
/** Until the widest chart of the page is full and a habit is known. */
const PLAYED_MS = 18 * 60_000
/** The evening comes back to a laugh well within this. */
const LAUGH_WITHIN_MS = 10 * 60_000
/** A moment of the invented evening in which chat laughs. */
const EVENING_MS = Date.UTC(2026, 0, 20, 20, 26, 25)
/** Until the first frames are drawn. */
const SETTLE_MS = 3_000

interface Picture extends BrowserContextOptions {
  path: string
  act?: (page: Page) => Promise<void>
}

interface StatePicture extends Picture {
  prepare?: (server: FixtureServer) => void
  disturb?: (page: Page, server: FixtureServer) => Promise<void>
}

const CHANNEL = '/channels/demo_boss_night'

const DEMO_PICTURES: Record<string, Picture> = {
  'channel-dark': { path: CHANNEL, ...DESK, act: untilLaughing },
  'channel-light': { path: CHANNEL, ...DESK, colorScheme: 'light', act: untilLaughing },
  'channel-cursor': { path: CHANNEL, ...DESK, act: (page) => page.mouse.move(900, 400) },
  'channel-phone': { path: CHANNEL, ...PHONE, act: untilLaughing },
  overview: { path: '/', ...DESK },
}

const STATE_PICTURES: Record<string, StatePicture> = {
  'channel-stale': {
    path: '/channels/demo_one',
    ...DESK,
    prepare: ({ cues }) => Object.assign(cues, { lagMs: 40_000 }),
  },
  'channel-reconnecting': {
    path: '/channels/demo_one',
    ...DESK,
    async disturb(page, server) {
      server.cues.down = true
      server.drop()
      await page.getByText(/^Reconnecting in/).waitFor()
    },
  },
  'first-run': { path: '/', ...DESK, prepare: ({ channels }) => channels.splice(0) },
  'overlay-builder': { path: '/settings/overlay', ...DESK },
  dock: { path: '/dock/demo_two', viewport: { width: 260, height: 420 } },
  'dock-waiting': {
    path: '/dock/demo_two',
    viewport: { width: 260, height: 300 },
    async disturb(page, server) {
      await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
      server.cues.gone = true
      server.drop()
      await page.reload()
      await page.getByText('Can’t reach the server').waitFor()
    },
  },
  import: { path: '/import', ...DESK, prepare: ({ imports }) => imports.push(...someImports()) },
}

await using browser = await launchBrowser()
for (const [name, { prepare, disturb, ...picture }] of Object.entries(STATE_PICTURES)) {
  const server = await startFixtureServer({ startAtMs: EVENING_MS })
  prepare?.(server)
  await take(server.url, name, { ...picture, act: async (page) => disturb?.(page, server) })
  await server.close()
}
const dataDir = await mkdtemp(join(tmpdir(), 'chat-pictures-'))
const demo = await startChat('demo', '--data-dir', dataDir)
await delay(PLAYED_MS)
for (const [name, picture] of Object.entries(DEMO_PICTURES)) await take(demo.address, name, picture)
await demo.end('SIGTERM')
await rm(dataDir, { recursive: true, force: true })

async function take(address: string, name: string, { path, act, ...options }: Picture): Promise<void> {
  const context = await browser.newContext({ colorScheme: 'dark', ...options })
  const page = await context.newPage()
  await page.goto(`${address}${path}`)
  await page.waitForTimeout(SETTLE_MS)
  await act?.(page)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await context.close()
}

/** A picture says more when chat does something. */
async function untilLaughing(page: Page): Promise<void> {
  const sentence = page.locator('.sentence', { hasText: /^Chat is laughing/ })
  await sentence.waitFor({ timeout: LAUGH_WITHIN_MS })
}

function someImports(): FixtureServer['imports'] {
  const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()
  const base = { reason: '', messagesPerSecond: 0, windowsWritten: 0, windowsSkipped: 0, dropped: {} }
  return [
    {
      ...base,
      id: '3',
      name: 'demo_one-2026-01-20.json',
      format: 'twitch-comments',
      channel: 'demo_one',
      state: 'reading',
      messages: 182_400,
      bytesRead: 61e6,
      bytesTotal: 148e6,
      messagesPerSecond: 20_300,
      startedAt: ago(9_000),
      updatedAt: ago(0),
    },
    {
      ...base,
      id: '2',
      name: 'demo_two.log.gz',
      format: 'raw-irc',
      channel: 'demo_two',
      state: 'done',
      messages: 1_204_311,
      bytesRead: 1,
      bytesTotal: 1,
      windowsSkipped: 14,
      dropped: { not_irc: 3, no_time: 41 },
      startedAt: ago(900_000),
      updatedAt: ago(890_000),
    },
    {
      ...base,
      id: '1',
      name: 'notes.txt',
      format: '',
      channel: '',
      state: 'failed',
      reason: importReason('format_unknown', { formats: FORMATS.map(({ name }) => name).join(', ') }),
      messages: 0,
      bytesRead: 100,
      bytesTotal: 100,
      startedAt: ago(2_000_000),
      updatedAt: ago(1_990_000),
    },
  ]
}
