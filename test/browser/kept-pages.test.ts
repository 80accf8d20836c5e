import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CHROMIUM_ARGUMENTS, WAIT_AT_MOST_MS } from './browser.ts'
import { startFixtureServer } from './fixture-server.ts'

const KEY = `ok_${'k'.repeat(32)}`

describe('OBS that starts before CHAT', () => {
  it('shows the overlay and the dock that it showed once, as soon as CHAT is there', async () => {
    const server = await startFixtureServer()
    onTestFinished(() => server.close())
    server.cues.token = KEY
    const overlay = `${server.url}/overlay/demo_two?key=${KEY}`
    const dock = `${server.url}/dock/demo_two?key=${KEY}`
    const startObs = await installObs()

    const evening = await startObs()
    for (const address of [overlay, dock]) await waitUntilKept(await open(evening, address))
    await evening.close()

    server.cues.gone = true
    server.drop()
    const nextDay = await startObs()
    const onAir = await open(nextDay, overlay)
    const beside = await open(nextDay, dock)
    await onAir.locator('#overlay .frame').waitFor()
    await beside.getByText('Can’t reach the server').waitFor()
    expect(await onAir.locator('.plate').count()).toBe(0)
    const ground = await onAir.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(ground).toBe('rgba(0, 0, 0, 0)')

    server.cues.gone = false
    await onAir.locator('.plate-word').waitFor()
    await beside.locator('.sentence').waitFor()
  })

  it('keeps no address, and so no key', async () => {
    const server = await startFixtureServer()
    onTestFinished(() => server.close())
    const context = await (await installObs())()
    const page = await open(context, `${server.url}/overlay/${KEY}`)
    await waitUntilKept(page)
    const kept = await page.evaluate<string[]>(
      `caches.keys().then(async ([name]) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))`,
    )
    expect(kept).toContain('/overlay.html')
    expect(kept).toContain('/dock.html')
    expect(kept.filter((path) => !/^\/(?:assets\/[\w-]+\.\w+|overlay\.html|dock\.html)$/.test(path))).toEqual(
      [],
    )
  })

  it('leaves the pages of the dashboard to the server', async () => {
    const server = await startFixtureServer()
    onTestFinished(() => server.close())
    const context = await (await installObs())()
    await waitUntilKept(await open(context, `${server.url}/dock/demo_two`))
    const page = await open(context, server.url)
    expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull()
  })
})

/** A browser whose profile stays on the disk from one start to the next, as OBS's does. */
async function installObs(): Promise<() => Promise<BrowserContext>> {
  const profile = await mkdtemp(join(tmpdir(), 'chat-obs-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  return async () => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: '/usr/bin/chromium',
      args: CHROMIUM_ARGUMENTS,
    })
    onTestFinished(() => context.close())
    context.setDefaultTimeout(WAIT_AT_MOST_MS)
    return context
  }
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Its browser has all that the page needs. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
}
