import { describe, expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { expectNarrow, openVisits, THEMES } from './visits.ts'

const visit = openVisits()

describe.each(THEMES)('in $colorScheme colours', ({ colorScheme, rules }) => {
  it('has no barrier in any section, with names in it, with what is fixed, and while it asks', () =>
    visit(
      '/settings',
      async ({ page, server }) => {
        await page.getByText('Set by --keep-1m-days').waitFor()
        await expectAccessible(page, rules)
        await page.getByLabel('Windows of 5 seconds').fill('7')
        await page.getByRole('button', { name: 'Save' }).click()
        await page.getByRole('dialog').waitFor()
        await expectAccessible(page, rules)
        for (const section of ['opt-out', 'bots']) {
          await page.goto(`${server.url}/settings/${section}`)
          await page.getByText('ann_bot').waitFor()
          await expectAccessible(page, rules)
        }
      },
      {
        colorScheme,
        prepare({ settings }) {
          Object.assign(settings.settings, { optOut: ['ann_bot'], bots: ['ann_bot'] })
          Object.assign(settings.fixed, { keep1mDays: '--keep-1m-days' })
        },
      },
    ))
})

it('keeps within a phone’s width in each section', () =>
  visit('/settings', async ({ page }) => {
    for (const section of ['Retention', 'Opt-outs', 'Bots']) {
      await page.getByRole('link', { name: section }).click()
      await page.getByRole('heading', { name: section, exact: true }).waitFor()
      await expectNarrow(page)
    }
  }))

describe('retention', () => {
  it('is lengthened at once', () =>
    visit('/settings/retention', async ({ page, server }) => {
      await page.getByLabel('Windows of 5 seconds').fill('60')
      await page.keyboard.press('Enter')
      await page.getByText('Saved. It holds from now on.').waitFor()
      expect(server.settings.settings.keep5sDays).toBe(60)
    }))

  it('is shortened only after a second yes, and Escape means no', () =>
    visit('/settings/retention', async ({ page, server }) => {
      await page.getByLabel('Windows of 5 seconds').fill('7')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Delete what is older?' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(server.settings.settings.keep5sDays).toBe(30)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Windows of 5 seconds older than 7 days are deleted within a minute.').waitFor()
      await page.getByRole('button', { name: 'Delete' }).click()
      await page.getByText('Saved. It holds from now on.').waitFor()
      expect(server.settings.settings.keep5sDays).toBe(7)
    }))

  it('takes whole days only', () =>
    visit('/settings/retention', async ({ page }) => {
      for (const typed of ['0', '1.5', 'week', '']) {
        await page.getByLabel('Windows of 5 seconds').fill(typed)
        await page.getByText('Give a whole number of days from 1 to 36,500.').waitFor()
        expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
      }
    }))
})

describe('a list of names', () => {
  it('is filled and emptied by keyboard alone', () =>
    visit('/settings/opt-out', async ({ page, server }) => {
      const field = page.getByRole('textbox', { name: 'People who opted out' })
      await field.focus()
      await page.keyboard.type('@Ann, bob')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Remove bob' }).waitFor()
      expect(server.settings.settings.optOut).toEqual(['ann', 'bob'])
      expect(await field.inputValue()).toBe('')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => server.settings.settings.optOut).toEqual(['bob'])
    }))

  it('names what is no login', () =>
    visit('/settings/bots', async ({ page, server }) => {
      await page.getByRole('textbox', { name: 'Logins of other bots' }).fill('ann_bot no-bot!')
      await page.keyboard.press('Enter')
      await page.getByText('Neither a login nor a user id: no-bot!').waitFor()
      expect(server.settings.settings.bots).toEqual([])
    }))
})
