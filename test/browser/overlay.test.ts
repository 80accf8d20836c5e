import { describe, expect, it } from 'vitest'
import { frameOf, OVERLAY_VIEWS, toOverlayPath, USUAL_LOOK } from '../../ui/overlay/overlay-address.ts'
import { expectAccessible } from './browser.ts'
import { openVisits, THEMES } from './visits.ts'

const visit = openVisits()
const OBS = { viewport: { width: 480, height: 104 } }
const CANVAS = `document.querySelector('.chart-canvas canvas')`
const KEY = `ok_${'k'.repeat(32)}`

describe('the overlay', () => {
  it('shows a word, the crowd and the rate on a plate of 480 × 104 over a transparent page', () =>
    visit(
      '/overlay/demo_two',
      async ({ page }) => {
        const plate = page.locator('.plate')
        await plate.waitFor()
        expect(await plate.boundingBox()).toMatchObject({ x: 0, y: 0, width: 480, height: 104 })
        expect(await page.locator('.plate-word').textContent()).not.toBe('')
        expect(await page.locator('.plate-rate').textContent()).toMatch(/^[\d.]+\/s$/)
        const bare = await page.screenshot({
          omitBackground: true,
          clip: { x: 0, y: 0, width: 1, height: 1 },
        })
        const ground = await page.evaluate<string>(
          'getComputedStyle(document.documentElement).backgroundColor',
        )
        expect(bare.length).toBeGreaterThan(0)
        expect(ground).toBe('rgba(0, 0, 0, 0)')
        await expectAccessible(page)
      },
      OBS,
    ))

  it('keeps to size, place and view of its address', () =>
    visit(
      '/overlay/demo_two?view=bar&size=200&at=bottom-right',
      async ({ page }) => {
        const plate = page.locator('.plate')
        await plate.waitFor()
        const box = (await plate.boundingBox())!
        expect(box.width).toBe(960)
        expect(box.x + box.width).toBe(1280)
        expect(box.y + box.height).toBe(720)
        expect(await page.locator('.plate-labels li').count()).toBe(4)
        expect(await page.locator('.plate-word').count()).toBe(0)
      },
      { viewport: { width: 1280, height: 720 } },
    ))

  it('fills the frame that the builder names for its look', () =>
    visit('/overlay/demo_two', async ({ page, server }) => {
      for (const view of OVERLAY_VIEWS)
        for (const labels of [false, true]) {
          const look = { ...USUAL_LOOK, view, labels, size: 50 }
          await page.goto(`${server.url}${toOverlayPath({ login: 'demo_two' }, look)}`)
          const plate = page.locator('.plate')
          await plate.waitFor()
          const { width, height } = (await plate.boundingBox())!
          expect(`${width} × ${height}`).toBe(frameOf(look))
        }
    }))

  it.each([
    ['too few people', '/overlay/ann', {}],
    ['a channel that nobody knows', '/overlay/nobody', {}],
    ['figures that are old', '/overlay/demo_two', { lagMs: 40_000 }],
    ['no server', '/overlay/demo_two', { down: true }],
    ['a revoked key', `/overlay/${KEY}`, { token: 'another' }],
  ])('shows nothing at all for %s', (_what, path, cues) =>
    visit(
      path,
      async ({ page }) => {
        await page.waitForTimeout(1_500)
        expect(await page.locator('.plate').count()).toBe(0)
        expect(await page.locator('.debug').count()).toBe(0)
      },
      { ...OBS, prepare: (server) => Object.assign(server.cues, cues) },
    ),
  )

  it('says why only when it is asked to', () =>
    visit('/overlay/ann?debug=1', async ({ page }) => {
      await page.getByText('Too few people, or nothing said: there is no mood to show.').waitFor()
    }))

  it('presents the key of its address, and shows the channel that the key reads', () =>
    visit(
      `/overlay/demo_two?key=${KEY}`,
      async ({ page }) => {
        await page.locator('.plate-word').waitFor()
      },
      { prepare: (server) => Object.assign(server.cues, { token: KEY }) },
    ))

  it('fades out when the server goes, and comes back with it', () =>
    visit(
      '/overlay/demo_two',
      async ({ page, server }) => {
        const plate = page.locator('.plate')
        await plate.waitFor()
        await page.clock.install()
        server.cues.down = true
        server.drop()
        await page.clock.fastForward(16_000)
        await page.locator('.plate-out').waitFor({ state: 'attached' })
        await expect
          .poll(() => page.evaluate("getComputedStyle(document.querySelector('.plate')).opacity"))
          .toBe('0')
        server.cues.down = false
        await page.clock.fastForward(31_000)
        await page.locator('.plate:not(.plate-out)').waitFor()
      },
      OBS,
    ))

  it('has no timer and no connection while OBS hides it', () =>
    visit(
      '/overlay/demo_two',
      async ({ page, server }) => {
        await page.locator('.plate').waitFor()
        await page.evaluate(
          `{ window.ticks = 0
             const setReal = window.setInterval
             window.setInterval = (...all) => { window.ticks++; return setReal(...all) }
             Object.defineProperty(document, 'hidden', { value: true, configurable: true })
             document.dispatchEvent(new Event('visibilitychange')) }`,
        )
        await expect.poll(() => server.listeners()).toBe(0)
        const before = await page.locator('.plate').innerHTML()
        await page.waitForTimeout(2_500)
        expect(await page.locator('.plate').innerHTML()).toBe(before)
        expect(await page.evaluate('window.ticks')).toBe(0)
        await page.evaluate(
          `{ Object.defineProperty(document, 'hidden', { value: false, configurable: true })
             document.dispatchEvent(new Event('visibilitychange')) }`,
        )
        await expect.poll(() => server.listeners()).toBe(1)
      },
      OBS,
    ))
})

describe('the dock', () => {
  it.each([
    [260, 300],
    [360, 800],
  ])('fits into %i × %i', (width, height) =>
    visit(
      '/dock/demo_two',
      async ({ page }) => {
        await page.getByText('Live', { exact: true }).waitFor()
        await page.locator('.sentence').waitFor()
        await page.locator('.chart-canvas canvas').waitFor()
        const sizes = await page.evaluate<number[]>(
          '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
        )
        expect(sizes).toEqual([width, height])
      },
      { viewport: { width, height } },
    ),
  )

  it.each(THEMES)('has no barrier in $colorScheme colours', ({ colorScheme, rules }) =>
    visit(
      '/dock/demo_two',
      async ({ page }) => {
        await page.locator('.sentence').waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, viewport: { width: 260, height: 300 } },
    ),
  )

  it('says aloud that its figures grow old, and that they are new again', () =>
    visit(
      '/dock/demo_two',
      async ({ page, server }) => {
        await page.locator('.sentence').waitFor()
        server.cues.lagMs = 40_000
        await page.getByText(/^\d+ s old$/).waitFor()
        await page.getByRole('status').filter({ hasText: 'the figures are old.' }).waitFor()
        server.cues.lagMs = 0
        await page.getByRole('status').filter({ hasText: 'Now live.' }).waitFor()
      },
      { viewport: { width: 360, height: 800 } },
    ))

  it('has painted the bars that changed as if it had painted all of them', () =>
    visit(
      '/dock/demo_two',
      async ({ page, server }) => {
        const canvas = page.locator('.chart-canvas canvas')
        await canvas.waitFor()
        const picture = (): Promise<string> => page.evaluate<string>(`${CANVAS}.toDataURL()`)
        for (let change = 0; change < 3; change++) await expect.poll(picture).not.toBe(await picture())
        server.cues.down = true
        server.drop()
        await page.getByText(/^Reconnecting/).waitFor()
        // Other colours paint everything anew.
        const [before, , after] = await page.evaluate<string[]>(`(async () => {
          const wear = async (theme) => {
            const worn = ${CANVAS}.toDataURL()
            document.documentElement.dataset.theme = theme
            while (${CANVAS}.toDataURL() === worn) await new Promise(requestAnimationFrame)
            return worn
          }
          return [await wear('light'), await wear('dark'), ${CANVAS}.toDataURL()]
        })()`)
        expect(after).toBe(before)
      },
      { colorScheme: 'dark', viewport: { width: 360, height: 800 } },
    ))

  it('comes up where the browser names a language that is none', () =>
    visit('/overlay/demo_two', async ({ page, server }) => {
      await page.addInitScript(
        "Object.defineProperty(navigator, 'language', { value: 'en-US@posix', configurable: true })",
      )
      await page.goto(`${server.url}/dock/demo_two`)
      await page.locator('.chart-canvas canvas').waitFor()
    }))

  it('offers to watch a channel that is not watched', () =>
    visit('/dock/demo_nine', async ({ page, server }) => {
      await page.getByRole('button', { name: 'Watch demo_nine' }).click()
      await expect.poll(() => server.channels.map(({ login }) => login)).toContain('demo_nine')
    }))
})
