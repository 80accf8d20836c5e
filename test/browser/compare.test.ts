import { expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { expectNarrow, openVisits } from './visits.ts'

const visit = openVisits()

it('shows two channels on one axis of time, with one cursor', () =>
  visit('/compare/demo_one/demo_two', async ({ page }) => {
    await expect.poll(() => page.locator('.sentence').count()).toBe(2)
    await expect
      .poll(() => page.locator('.chart-caption', { hasText: /^Last 15 minutes: \d/ }).count())
      .toBe(2)
    await expectAccessible(page)
    const charts = page.getByRole('slider', { name: 'Chart of the chat' })
    await charts.first().focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft')
    const time = await charts.first().getAttribute('aria-valuetext')
    expect(time).toMatch(/^\d\d:\d\d:\d\d/)
    expect(await charts.last().getAttribute('aria-valuetext')).toBe(time)

    const laughing = page.getByRole('button', { name: /^Laughing/ })
    await laughing.first().click()
    await expect
      .poll(() => laughing.evaluateAll((words) => words.map((word) => word.getAttribute('aria-pressed'))))
      .toEqual(['false', 'false'])
  }))

it('has both in a window of an ordinary screen, to the end of their brushes', () =>
  visit('/compare/demo_one/demo_two', async ({ page }) => {
    const brushes = page.getByRole('group', { name: 'The whole range' })
    await expect.poll(() => brushes.count()).toBe(2)
    const { y, height } = (await brushes.last().boundingBox())!
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height)
  }))

it('says beside the one that it knows that it does not know the other, and offers to watch it', () =>
  visit('/compare/demo_one/demo_onne', async ({ page }) => {
    await expect.poll(() => page.locator('.sentence').count()).toBe(1)
    const unknown = page.getByRole('heading', { name: 'demo_onne is not watched here.' })
    await unknown.waitFor()
    const { height, y } = (await unknown.boundingBox())!
    expect(y + height).toBeLessThan(page.viewportSize()!.height)
    await page.getByRole('button', { name: 'Watch demo_onne' }).waitFor()
    await expectAccessible(page)
  }))

it('keeps within a phone’s width', () =>
  visit('/compare/demo_one/demo_two', async ({ page }) => {
    await expect.poll(() => page.locator('.sentence').count()).toBe(2)
    await expectNarrow(page)
  }))
