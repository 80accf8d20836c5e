import { describe, expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import { crowdOf } from './fixture-chat.ts'
import { openVisits, THEMES } from './visits.ts'

const visit = openVisits()

describe.each(THEMES)('in $colorScheme colours', ({ colorScheme, rules: only }) => {
  const rules = only === undefined ? undefined : [...only]

  it('has no barrier on a live channel', () =>
    visit(
      '/channels/demo_one',
      async ({ page }) => {
        await page.getByText('Live', { exact: true }).waitFor()
        await page.getByRole('heading', { name: 'This range' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme },
    ))

  it('has no barrier on the overview, the import and a first run', async () => {
    await visit(
      '/',
      async ({ page, server }) => {
        await page.getByRole('link', { name: 'Demo_One' }).waitFor()
        await expectAccessible(page, rules)
        await page.goto(`${server.url}/import`)
        await page.getByRole('heading', { name: 'Import' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme },
    )
    await visit(
      '/',
      async ({ page }) => {
        await page.getByRole('heading', { name: 'Which channel?' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: ({ channels }) => channels.splice(0) },
    )
  })

  it('has no barrier when the server is away, stale or asks for a token', async () => {
    await visit(
      '/channels/demo_one',
      async ({ page }) => {
        await page.getByText('Can’t reach the server.').waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: ({ cues }) => Object.assign(cues, { failing: true, down: true }) },
    )
    await visit(
      '/',
      async ({ page }) => {
        await page.getByRole('heading', { name: 'This server asks for a token.' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: ({ cues }) => Object.assign(cues, { token: 'right' }) },
    )
    await visit(
      '/channels/demo_one',
      async ({ page }) => {
        await page.getByText(/^\d+ s old$/).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: ({ cues }) => Object.assign(cues, { lagMs: 40_000 }) },
    )
  })
})

/** The pixels of 16 by 16 in the middle of the chart. */
const CHART_PART = `(() => {
  const canvas = document.querySelector('.chart-canvas canvas')
  const { data } = canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 16, 16)
  return data.join()
})()`

describe('a channel', () => {
  it('shows its mood in a sentence, its crowd and a chart that moves', () =>
    visit('/channels/demo_one', async ({ page }) => {
      await page.getByText('Live', { exact: true }).waitFor()
      expect(await page.locator('.sentence p').textContent()).toMatch(/^Chat is|^Usual mix/)
      const before = await page.locator('.chart-canvas canvas').screenshot()
      await page.waitForTimeout(6_000)
      expect((await page.locator('.chart-canvas canvas').screenshot()).equals(before)).toBe(false)
    }))

  it('says the bar under the cursor that arrow keys move', () =>
    visit('/channels/demo_one', async ({ page }) => {
      await page.getByText('Live', { exact: true }).waitFor()
      const chart = page.getByRole('slider', { name: 'Chart of the chat' })
      await chart.focus()
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      expect(await chart.getAttribute('aria-valuetext')).toMatch(/^\d\d:\d\d:\d\d – /)
      await expect
        .poll(() => page.locator('[aria-live=polite]').textContent())
        .toMatch(/^\d+ messages, Talking \d+, Asking \d+, Laughing \d+, Let down \d+, \d+ people$/)
    }))

  it('hides a label by its key and by its word, and pauses by P', () =>
    visit('/channels/demo_one', async ({ page }) => {
      await page.getByText('Live', { exact: true }).waitFor()
      const laughing = page.getByRole('button', { name: /^Laughing/ })
      await page.keyboard.press('2')
      expect(await laughing.getAttribute('aria-pressed')).toBe('false')
      await laughing.click()
      expect(await laughing.getAttribute('aria-pressed')).toBe('true')
      await page.keyboard.press('p')
      await page.getByText('Paused', { exact: true }).waitFor()
      await page.keyboard.press('p')
      await page.getByText('Live', { exact: true }).waitFor()
    }))

  it('tells labels apart by patterns where colours are forced, each the same in chart, bar and words', () =>
    visit(
      '/channels/demo_two',
      async ({ page }) => {
        await page.getByText('Live', { exact: true }).waitFor()
        await page.getByRole('button', { name: 'Per cent', exact: true }).click()
        const patterns = (selector: string) =>
          page.evaluate<string[]>(
            `[...document.querySelectorAll('${selector}')].map((part) => {
               const { backgroundImage, borderTopWidth } = getComputedStyle(part, '${selector}'.endsWith('word') ? '::before' : null)
               return backgroundImage + borderTopWidth
             })`,
          )
        const ofBar = await patterns('.people-bar span')
        expect(new Set(ofBar).size).toBe(4)
        expect(await patterns('.label-word')).toEqual(ofBar)

        // With one label alone each bar is full: what is left to see is its pattern.
        const seen = new Set<string>()
        for (const alone of ['1', '2', '3', '4']) {
          const others = ['1', '2', '3', '4'].filter((key) => key !== alone)
          for (const key of others) await page.keyboard.press(key)
          await expect.poll(() => page.locator('.label-word[aria-pressed=true]').count()).toBe(1)
          let before = ''
          await expect
            .poll(async () => {
              const part = await page.evaluate<string>(CHART_PART)
              const drawn = part === before && !seen.has(part)
              before = part
              if (drawn) seen.add(part)
              return drawn
            })
            .toBe(true)
          for (const key of others) await page.keyboard.press(key)
          await expect.poll(() => page.locator('.label-word[aria-pressed=true]').count()).toBe(4)
        }
      },
      { forcedColors: 'active' },
    ))

  it('zooms into the time drawn over and back by Escape', () =>
    visit('/channels/demo_one', async ({ page }) => {
      await page.getByText('Live', { exact: true }).waitFor()
      await page.locator('.chart-caption', { hasText: /^Last 15 minutes: \d/ }).waitFor()
      const box = (await page.getByRole('slider', { name: 'Chart of the chat' }).boundingBox())!
      await page.mouse.move(box.x + 300, box.y + 100)
      await page.mouse.down()
      await page.mouse.move(box.x + 600, box.y + 100, { steps: 4 })
      await page.mouse.up()
      await page.locator('.chart-caption', { hasText: /^\d\d:\d\d – \d\d:\d\d: \d/ }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.chart-caption', { hasText: /^Last 15 minutes: \d/ }).waitFor()
    }))

  it('adds up and lists what the chart shows, and all of it again once the whole range is back', () =>
    visit('/channels/demo_one', async ({ page }) => {
      const messages = async (): Promise<number> =>
        Number((await page.locator('.totals dd').first().textContent())?.replaceAll(',', ''))
      const happened = page.locator('.event-list time')
      await page.locator('.totals').waitFor()
      const [all, times] = [await messages(), await happened.count()]
      const box = (await page.getByRole('slider', { name: 'Chart of the chat' }).boundingBox())!
      await page.mouse.move(box.x + 10, box.y + 100)
      await page.mouse.down()
      await page.mouse.move(box.x + 160, box.y + 100, { steps: 4 })
      await page.mouse.up()
      await page.getByRole('heading', { name: 'The part shown' }).waitFor()
      await expect.poll(messages).toBeLessThan(all / 2)
      expect(await happened.count()).toBeLessThan(times)
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: 'This range' }).waitFor()
      await expect.poll(messages).toBeGreaterThan(all / 2)
      await expect.poll(() => happened.count()).toBeGreaterThan(1)
    }))

  it('leaves the range alone where another button than the first is pressed, and when a press was broken off', () =>
    visit('/channels/demo_one', async ({ page }) => {
      const whole = page.locator('.chart-caption', { hasText: /^Last 15 minutes: \d/ })
      await whole.waitFor()
      const box = (await page.getByRole('group', { name: 'The whole range' }).boundingBox())!
      // The card under the pointer says that the page has taken the moves in.
      const moveAway = async (): Promise<void> => {
        await page.mouse.move(box.x + 600, box.y + 20, { steps: 4 })
        await page.mouse.move(box.x + 600, box.y - 100)
        await page.locator('.cursor-card').waitFor()
        expect(await whole.isVisible()).toBe(true)
        await page.mouse.move(box.x + 300, box.y + 20)
      }
      await page.mouse.move(box.x + 300, box.y + 20)
      await page.mouse.down({ button: 'right' })
      await moveAway()
      await page.mouse.up({ button: 'right' })
      await page.mouse.down()
      await page.evaluate('document.querySelector(".brush").releasePointerCapture(1)')
      await moveAway()
    }))

  it('shows this stream from its first word on', () =>
    visit('/channels/demo_one', async ({ page }) => {
      const button = page.getByRole('button', { name: 'This stream', exact: true })
      await expect.poll(() => button.isEnabled()).toBe(true)
      await button.click()
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
      await page
        .getByText(/^This stream: /)
        .first()
        .waitFor()
      await expectAccessible(page)
    }))

  it('says of a misspelt channel only that it is not watched, and offers to watch it', () =>
    visit('/channels/demo_onne', async ({ page, server }) => {
      await page.getByRole('heading', { name: 'demo_onne is not watched here.' }).waitFor()
      await expect.poll(() => server.subscriptions.length).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Watch demo_onne' }).click()
      await expect.poll(() => server.channels.map(({ login }) => login)).toContain('demo_onne')
      await page.getByText('Joining…', { exact: true }).first().waitFor()
    }))

  it('says of an address that is none of its own that there is no such page', () =>
    visit('/nowhere', async ({ page }) => {
      await page.getByRole('heading', { name: 'There is no such page.' }).waitFor()
      await expectAccessible(page)
      await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
      await page.getByRole('link', { name: 'Demo_One' }).waitFor()
    }))

  it('offers the steps that suit a range', () =>
    visit('/channels/demo_two', async ({ page }) => {
      await page.getByRole('button', { name: '30 days' }).click()
      await page.locator('.chart-caption', { hasText: /a bar is 3 h$/ }).waitFor()
      expect(await page.getByRole('button', { name: '5 s', exact: true }).isDisabled()).toBe(true)
      await page.getByRole('button', { name: '24 h' }).click()
      await page.locator('.chart-caption', { hasText: /a bar is 10 min$|a bar is 5 min$/ }).waitFor()
      await page.getByRole('button', { name: '1 h', exact: true }).click()
      await page.locator('.chart-caption', { hasText: /a bar is 1 h$/ }).waitFor()
    }))

  it('counts down to the next try when the server goes, and recovers', () =>
    visit('/channels/demo_one', async ({ page, server }) => {
      await page.getByText('Live', { exact: true }).waitFor()
      server.cues.down = true
      server.drop()
      await page.getByText(/^Reconnecting/).waitFor()
      await page.getByRole('status').filter({ hasText: 'The connection is lost.' }).waitFor()
      server.cues.down = false
      await page.getByText('Live', { exact: true }).waitFor()
      await page.getByRole('status').filter({ hasText: 'Now live.' }).waitFor()
    }))

  it('keeps within a phone’s width', () =>
    visit(
      '/channels/demo_two',
      async ({ page }) => {
        await page.getByText('Live', { exact: true }).waitFor()
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(wide).toBe(320)
        await expectAccessible(page)
      },
      { viewport: { width: 320, height: 640 } },
    ))
})

describe('the list', () => {
  it('finds, adds, removes and takes back a channel', () =>
    visit('/', async ({ page }) => {
      await page.getByRole('link', { name: 'Demo_One' }).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('demo_three')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'demo_three' }).waitFor()
      await page.getByRole('button', { name: 'Stop watching demo_three' }).click()
      await page.getByText('Stopped watching demo_three.').waitFor()
      await expect.poll(() => page.getByRole('link', { name: 'demo_three' }).count()).toBe(0)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('link', { name: 'demo_three' }).waitFor()
    }))

  it('takes a pasted list and names what is no channel in it', () =>
    visit('/', async ({ page }) => {
      const field = page.getByRole('textbox', { name: 'Find or add a channel' })
      await field.focus()
      await page.evaluate(
        `{ const data = new DataTransfer(); data.setData('text', 'demo_seven\\ndemo_eight\\nnot-a-name!')
           document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) }`,
      )
      await page.getByText('Not a channel’s name: not-a-name!').waitFor()
      await page.getByRole('button', { name: 'Watch 2 channels' }).click()
      await page.getByRole('link', { name: 'demo_eight' }).waitFor()
    }))

  it('says of the address of a video that it is no channel’s', () =>
    visit('/', async ({ page }) => {
      await page
        .getByRole('textbox', { name: 'Find or add a channel' })
        .fill('https://www.twitch.tv/videos/123')
      await page.getByText('This address leads to no channel.').waitFor()
      expect(await page.getByRole('button', { name: /^Watch/ }).count()).toBe(0)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.getByText('This address leads to no channel.').waitFor()
    }))

  it('draws only the visible of a thousand rows', () =>
    visit(
      '/',
      async ({ page }) => {
        await page.getByText('1,000 channels').waitFor()
        expect(await page.locator('.overview-row').count()).toBeLessThan(60)
        await page.mouse.move(700, 500)
        await page.mouse.wheel(0, 20_000)
        await expect.poll(() => page.locator('li[aria-posinset="460"]').count()).toBe(1)
      },
      { prepare: ({ channels }) => channels.splice(0, channels.length, ...crowdOf(1_000)) },
    ))
})

describe('a first run', () => {
  it('asks which channel, with the focus in the field', () =>
    visit(
      '/',
      async ({ page }) => {
        await page.getByRole('heading', { name: 'Which channel?' }).waitFor()
        await page.keyboard.type('demo_one')
        expect(await page.getByRole('textbox').inputValue()).toBe('demo_one')
      },
      { prepare: ({ channels }) => channels.splice(1) && channels.splice(0) },
    ))
})
