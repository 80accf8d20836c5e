/** The built extension in a Chromium of its own, with its real side panel beside a stand-in for Twitch. */
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Settings } from '../../ui/extension/settings.ts'
import { CHROMIUM_ARGUMENTS, WAIT_AT_MOST_MS } from './browser.ts'
import { type FakeTwitch, startFakeTwitch, type Tunnel } from './fake-twitch.ts'

export const BUILT = fileURLToPath(new URL('../../ui/extension/dist/chrome', import.meta.url))

const OF_EXTENSION = /^chrome-extension:\/\/[a-p]{32}\/([^?#]+)/

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
  /** The id is not the pinned one, as in Firefox and in a build of one's own. */
  unpinned?: boolean
  /** Width and height of the window. */
  window?: readonly [number, number]
}

export async function openExtension(settings: ExtensionOptions = {}): Promise<ExtensionBrowser> {
  if (!existsSync(`${BUILT}/manifest.json`)) throw new Error('build the extension first: npm run extension')
  const twitch: FakeTwitch = await startFakeTwitch()
  const profile = await mkdtemp(join(tmpdir(), 'chat-extension-'))
  const { tunnels = [], colorScheme = 'dark', window = [1280, 900] } = settings
  const folder = settings.unpinned === true ? await copyWithoutKey(join(profile, 'unpinned')) : BUILT
  const hosts = [{ host: 'www.twitch.tv', port: twitch.port }, ...tunnels]
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    viewport: null,
    colorScheme,
    reducedMotion: 'reduce',
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--window-size=${window.join(',')}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
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
  const options = await findPage(context, 'options.html')
  await options.locator('main').waitFor()

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
      return findPage(context, 'sidepanel.html')
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      await twitch[Symbol.asyncDispose]()
      await rm(profile, { recursive: true, force: true })
      expect(errors).toEqual([])
    },
  }
}

/** The browser makes an id of the folder where the manifest has no key. */
async function copyWithoutKey(folder: string): Promise<string> {
  await cp(BUILT, folder, { recursive: true })
  const { key: _, ...manifest } = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest))
  return folder
}

async function findPage(context: BrowserContext, file: string): Promise<Page> {
  const untilMs = Date.now() + WAIT_AT_MOST_MS
  while (Date.now() < untilMs) {
    const page = context.pages().find((candidate) => OF_EXTENSION.exec(candidate.url())?.[1] === file)
    if (page !== undefined) return page
    await delay(50)
  }
  throw new Error(`the extension opened no ${file}`)
}
