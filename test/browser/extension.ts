/** The built extension in a Chromium of its own, with its real side panel beside a stand-in for Twitch. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { EXTENSION_ID } from '#contract/extension.ts'
import type { Settings } from '../../ui/extension/settings.ts'
import { CHROMIUM_ARGUMENTS, WAIT_AT_MOST_MS } from './browser.ts'
import { type FakeTwitch, startFakeTwitch, type Tunnel } from './fake-twitch.ts'

export const BUILT = fileURLToPath(new URL('../../ui/extension/dist/chrome', import.meta.url))

/** Pages of an extension come as targets that Playwright looks at only with this. */
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1'

export interface ExtensionBrowser extends AsyncDisposable {
  context: BrowserContext
  /** The page that comes by itself after the installation. */
  options: Page
  /** Opens a path of www.twitch.tv in a tab, in front. */
  visit(path: string): Promise<Page>
  /** Sets what a person would have chosen. */
  choose(settings: Partial<Settings>): Promise<void>
  /** Agrees, which opens the panel beside the tab in front. */
  openPanel(): Promise<Page>
}

interface ExtensionOptions {
  /** Further hosts that stand-ins answer for. */
  tunnels?: readonly Tunnel[]
  colorScheme?: 'dark' | 'light'
  forcedColors?: 'active' | 'none'
  /** Width and height of the window. */
  window?: readonly [number, number]
}

export async function openExtension(settings: ExtensionOptions = {}): Promise<ExtensionBrowser> {
  if (!existsSync(`${BUILT}/manifest.json`)) throw new Error('build the extension first: npm run extension')
  const twitch: FakeTwitch = await startFakeTwitch()
  const profile = await mkdtemp(join(tmpdir(), 'chat-extension-'))
  const { tunnels = [], colorScheme = 'dark', forcedColors = 'none', window = [1280, 900] } = settings
  const hosts = [{ host: 'www.twitch.tv', port: twitch.port }, ...tunnels]
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    viewport: null,
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--window-size=${window.join(',')}`,
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
      `--host-resolver-rules=${hosts.map(({ host, port }) => `MAP ${host}:443 127.0.0.1:${port}`).join(',')}`,
      '--ignore-certificate-errors',
      // Else the stand-in counts as this machine, and rules for pages that reach into it never apply.
      `--ip-address-space-overrides=${hosts.map(({ port }) => `127.0.0.1:${port}=public`).join(',')}`,
    ],
  })
  context.setDefaultTimeout(WAIT_AT_MOST_MS)
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text())
  })
  const options = await findPage(context, `chrome-extension://${EXTENSION_ID}/options.html`)

  return {
    context,
    options,
    async visit(path) {
      const page = await context.newPage()
      await page.goto(`https://www.twitch.tv${path}`)
      return page
    },
    async choose(chosen) {
      await options.evaluate((values) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } }
        return chrome.storage.local['set'](values)
      }, chosen)
    },
    async openPanel() {
      await options.getByRole('button', { name: /open the panel/i }).click()
      return findPage(context, `chrome-extension://${EXTENSION_ID}/sidepanel.html`)
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      await twitch[Symbol.asyncDispose]()
      await rm(profile, { recursive: true, force: true })
      expect(errors).toEqual([])
    },
  }
}

async function findPage(context: BrowserContext, address: string): Promise<Page> {
  const untilMs = Date.now() + WAIT_AT_MOST_MS
  while (Date.now() < untilMs) {
    const page = context.pages().find((candidate) => candidate.url().startsWith(address))
    if (page !== undefined) return page
    await delay(50)
  }
  throw new Error(`there is no page ${address}`)
}
