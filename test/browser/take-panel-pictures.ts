/**
 * Takes the pictures of the extension for docs/pictures and the stores:
 * `npm run extension && node test/browser/take-panel-pictures.ts`. The chat is the fixture's.
 */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { openExtension } from './extension.ts'
import { startFixtureServer } from './fixture-server.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
/** A moment of the invented evening in which chat laughs. */
const EVENING_MS = Date.UTC(2026, 0, 20, 20, 26, 25)
const SETTLE_MS = 2_500
const PANEL = { width: 360, height: 800 }
/** What both stores take. */
const STORE = { width: 1280, height: 800 }

const server = await startFixtureServer({ startAtMs: EVENING_MS })
const pictures = { dark: '', light: '', unreachable: '' }
let options = ''
for (const colorScheme of ['dark', 'light'] as const) {
  await using browser = await openExtension({ colorScheme })
  await browser.choose({ server: server.url, reading: 'server' })
  await browser.visit('/demo_two')
  if (colorScheme === 'dark')
    options = await shoot(browser.options, 'extension-options', { width: 720, height: 800 })
  const panel = await browser.openPanel()
  pictures[colorScheme] = await shoot(panel, `panel-${colorScheme}`, PANEL)
  if (colorScheme === 'light') continue
  server.cues.down = true
  server.drop()
  await panel.reload()
  await panel.getByRole('button', { name: 'Try again' }).waitFor()
  pictures.unreachable = await shoot(panel, 'panel-unreachable', PANEL)
  server.cues.down = false
}
await server.close()

await using composer = await launchBrowser()
const STORE_PICTURES: [name: string, title: string, pictures: string[]][] = [
  ['store-1', 'What chat is doing, in one sentence', [pictures.dark, pictures.light]],
  ['store-2', 'Nothing is read before you agree', [options]],
  ['store-3', 'Says what is wrong, and works without a server', [pictures.unreachable]],
]
for (const [name, title, shown] of STORE_PICTURES) {
  const page = await composer.newPage({ viewport: STORE })
  const images = shown.map((image) => `<img src="data:image/png;base64,${image}" />`).join('')
  await page.setContent(`<style>
    body { margin: 0; height: 800px; display: flex; align-items: center; justify-content: center; gap: 56px;
      background: #0e0e10; color: #efeff1; font: 700 40px/48px system-ui, sans-serif }
    h1 { width: 340px; font: inherit } img { height: 720px; border: 1px solid #2b2b31; border-radius: 6px }
  </style><h1>${title}</h1>${images}`)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.close()
}

/** Keeps the picture and answers it, base64. */
async function shoot(page: Page, name: string, size: { width: number; height: number }): Promise<string> {
  await page.setViewportSize(size)
  await page.waitForTimeout(SETTLE_MS)
  return (await page.screenshot({ path: `${FOLDER}${name}.png` })).toString('base64')
}
