/** Takes the pictures of docs/pictures anew: `node ui/build.ts && node test/browser/take-pictures.ts`. */
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const PHONE = { viewport: { width: 360, height: 800 } }
const DESK = { viewport: { width: 1440, height: 900 } }
/** A moment of the invented evening in which chat laughs. */
const EVENING_MS = Date.UTC(2026, 0, 20, 20, 26, 25)
/** Until the first frames are drawn. */
const SETTLE_MS = 2_000

interface Picture extends BrowserContextOptions {
  path: string
  prepare?: (server: FixtureServer) => void
  act?: (page: Page, server: FixtureServer) => Promise<void>
}

const PICTURES: Record<string, Picture> = {
  'channel-dark': { path: '/channels/demo_one', ...DESK },
  'channel-light': { path: '/channels/demo_one', ...DESK, colorScheme: 'light' },
  'channel-cursor': { path: '/channels/demo_one', ...DESK, act: (page) => page.mouse.move(900, 400) },
  'channel-phone': { path: '/channels/demo_one', ...PHONE },
  'channel-stale': {
    path: '/channels/demo_one',
    ...DESK,
    prepare: ({ cues }) => Object.assign(cues, { lagMs: 40_000 }),
  },
  'channel-reconnecting': {
    path: '/channels/demo_one',
    ...DESK,
    async act(page, server) {
      server.cues.down = true
      server.drop()
      await page.getByText(/^Reconnecting in/).waitFor()
    },
  },
  overview: { path: '/', ...DESK },
  'first-run': { path: '/', ...DESK, prepare: ({ channels }) => channels.splice(0) },
  import: { path: '/import', ...DESK, prepare: ({ imports }) => imports.push(...someImports()) },
}

const browser = await launchBrowser()
for (const [name, { path, prepare, act, ...options }] of Object.entries(PICTURES)) {
  const server = await startFixtureServer({ startAtMs: EVENING_MS })
  prepare?.(server)
  const context = await browser.newContext({ colorScheme: 'dark', ...options })
  const page = await context.newPage()
  await page.goto(`${server.url}${path}`)
  await page.waitForTimeout(SETTLE_MS)
  await act?.(page, server)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await context.close()
  await server.close()
}
await browser.close()

function someImports(): FixtureServer['imports'] {
  const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()
  const base = { reason: '', messagesPerSecond: 0, windowsWritten: 0, windowsSkipped: 0, dropped: {} }
  return [
    {
      ...base,
      id: '3',
      name: 'demo_one-2026-01-20.json',
      format: 'twitch-downloader',
      channel: 'demo_one',
      state: 'reading',
      messages: 182_400,
      bytesRead: 61e6,
      bytesTotal: 148e6,
      messagesPerSecond: 241_000,
      startedAt: ago(9_000),
      updatedAt: ago(0),
    },
    {
      ...base,
      id: '2',
      name: 'demo_two.log.gz',
      format: 'irc',
      channel: 'demo_two',
      state: 'done',
      messages: 1_204_311,
      bytesRead: 1,
      bytesTotal: 1,
      windowsSkipped: 14,
      dropped: { malformed: 3, no_time: 41 },
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
      reason: 'No archive format that CHAT knows.',
      messages: 0,
      bytesRead: 100,
      bytesTotal: 100,
      startedAt: ago(2_000_000),
      updatedAt: ago(1_990_000),
    },
  ]
}
