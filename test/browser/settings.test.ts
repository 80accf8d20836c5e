import { describe, expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import type { FixtureServer } from './fixture-server.ts'
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

  it('has no barrier in OBS and in extensions, one of which asks', () =>
    visit(
      '/settings/overlay',
      async ({ page, server }) => {
        await page.getByRole('button', { name: 'Make an address' }).click()
        await page.getByRole('status').getByText('It is shown only now.').waitFor()
        await page.getByRole('button', { name: 'Revoke the key of demo_one' }).waitFor()
        await expectAccessible(page, rules)
        await page.goto(`${server.url}/settings/extensions`)
        await page.getByText('Does it show 0042?').waitFor()
        await page.getByRole('button', { name: 'Allow the one that shows 0042' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: askToPair },
    ))
})

const FIREFOX = 'moz-extension://11111111-2222-3333-4444-555555555555'

function askToPair({ pairings }: FixtureServer): void {
  pairings.waiting.push({ id: 'a', origin: FIREFOX, code: '0042', askedAt: new Date().toISOString() })
}

it('keeps within a phone’s width in each section', () =>
  visit('/settings', async ({ page }) => {
    const sections = ['Retention', 'Opt-outs', 'Bots', 'OBS', 'Extensions', 'Emotes', 'Language', 'Try it']
    for (const section of sections) {
      await page.getByRole('link', { name: section }).click()
      await page.getByRole('heading', { name: section, exact: true }).waitFor()
      if (section === 'OBS') {
        await page.getByRole('button', { name: 'Make an address' }).click()
        await page.getByRole('button', { name: 'Revoke the key of demo_one' }).waitFor()
      }
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

describe('the builder of overlays', () => {
  it('gives one address that follows what is chosen, over a preview of it', () =>
    visit('/settings/overlay', async ({ page, server }) => {
      const address = page.getByLabel('Address of the overlay', { exact: true })
      await address.waitFor()
      await page.getByLabel('Channel', { exact: true }).selectOption('demo_two')
      expect(await address.inputValue()).toBe(`${server.url}/overlay/demo_two`)
      await page.getByRole('button', { name: 'Bar', exact: true }).click()
      await page.getByText(/Browser source of 480 × 88/).waitFor()
      await page.getByRole('button', { name: '150 %' }).click()
      await page.getByText(/Browser source of 720 × 132/).waitFor()
      await page.getByLabel('Place in the frame').selectOption('bottom-right')
      expect(await address.inputValue()).toBe(
        `${server.url}/overlay/demo_two?view=bar&size=150&at=bottom-right`,
      )
      expect(await page.locator('.checkerboard .plate-bar').count()).toBe(1)
      expect(await page.getByLabel('Address of the dock', { exact: true }).inputValue()).toBe(
        `${server.url}/dock/demo_two`,
      )
      await page.getByText('OBS may start before CHAT').waitFor()
    }))

  it('makes a key for another computer, shows it once, and revokes it', () =>
    visit('/settings/overlay', async ({ page, server }) => {
      await page.getByText('No keys. OBS on this computer needs none.').waitFor()
      await page.getByRole('button', { name: 'Make an address for another computer' }).click()
      const address = page.getByLabel('Address of the overlay', { exact: true })
      await expect.poll(() => address.inputValue()).toBe(`${server.url}/overlay/ok_${'k'.repeat(32)}`)
      await page.getByText('write the name or address of this one in the place of 127.0.0.1').waitFor()
      await page.getByText('If OBS starts before CHAT, refresh them').waitFor()
      await page.getByRole('button', { name: 'Revoke the key of demo_one' }).click()
      await page.getByText('No keys. OBS on this computer needs none.').waitFor()
      expect(await address.inputValue()).toBe(`${server.url}/overlay/demo_one`)
    }))
})

describe('an extension that asks', () => {
  it('is let in from whatever page is open', () =>
    visit(
      '/channels/demo_two',
      async ({ page, server }) => {
        await page.getByText('A browser extension asks to connect. Does it show 0042?').waitFor()
        await page.getByRole('button', { name: 'Allow' }).click()
        await expect.poll(() => server.pairings.allowed.map(({ origin }) => origin)).toEqual([FIREFOX])
        await page.getByText('Does it show 0042?').waitFor({ state: 'detached' })
      },
      { prepare: askToPair },
    ))

  it('is listed once it was let in, and shut out again', () =>
    visit(
      '/settings/extensions',
      async ({ page, server }) => {
        await page.getByRole('button', { name: `Shut out ${FIREFOX}` }).click()
        await page.getByText('No other extension is allowed.').waitFor()
        expect(server.pairings.allowed).toEqual([])
      },
      {
        prepare: ({ pairings }) =>
          pairings.allowed.push({ id: 'a', origin: FIREFOX, allowedAt: new Date().toISOString() }),
      },
    ))
})
