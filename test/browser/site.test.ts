/** The page that reads chat by itself, from a plain web host under a path of its own. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { startSimulator } from '#simulator/simulator.ts'
import { expectAccessible, launchBrowser, openPage } from './browser.ts'

const SITE = fileURLToPath(new URL('../../ui/site', import.meta.url))
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A web host that knows nothing but files; answers the page's address. */
async function host(folder: string): Promise<string> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname.replace('/some/where/', '/'))
    const file = path === '/' ? '/index.html' : path
    try {
      const content = await readFile(join(folder, file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`
}

it('shows the chat of the channel that is typed', async () => {
  expect(spawnSync(process.execPath, [join(SITE, 'build.ts')]).status).toBe(0)
  await using simulator = await startSimulator({ channels: 'evening' })
  await using browser = await launchBrowser()
  const address = await host(join(SITE, 'dist'))
  const { page, close } = await openPage(browser, `${address}?chat=${simulator.url}`)
  await expectAccessible(page)
  expect(simulator.connections).toHaveLength(0)
  await page.getByLabel('Which channel?').fill('#Demo_Boss_Night')
  await page.keyboard.press('Enter')
  await page.getByText('In this panel only', { exact: true }).waitFor()
  await expect.poll(() => page.locator('.panel-cell dd').first().textContent()).toMatch(/^[1-9]|0\.[1-9]/)
  await expectAccessible(page)
  await page.getByLabel('More').click()
  await page.getByRole('button', { name: 'Another channel' }).click()
  await page.getByLabel('Which channel?').waitFor()
  await expect.poll(() => simulator.connections).toHaveLength(0)
  await close()
})
