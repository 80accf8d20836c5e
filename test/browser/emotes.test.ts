import { describe, expect, it } from 'vitest'
import { expectAccessible } from './browser.ts'
import type { FixtureServer } from './fixture-server.ts'
import { expectNarrow, openVisits, THEMES } from './visits.ts'

const visit = openVisits()

function withEmotes({ emotes }: FixtureServer): void {
  emotes.taught.push({ emote: 'demoWiggle', meaning: 'disappointment', since: '2026-01-01T00:00:00.000Z' })
  emotes.proposed.push({ emote: 'demoBonk', people: 12, suggestion: 'funny' })
  emotes.proposed.push({ emote: 'demoHi', people: 5, suggestion: null })
}

describe.each(THEMES)('in $colorScheme colours', ({ colorScheme, rules }) => {
  it('has no barrier where emotes are taught, and where a message is tried', () =>
    visit(
      '/settings/emotes',
      async ({ page, server }) => {
        await page.getByText('demoBonk').waitFor()
        await expectAccessible(page, rules)
        await page.goto(`${server.url}/settings/try`)
        await page.getByLabel('Message').fill('what song is this?')
        await page.getByRole('status').filter({ hasText: 'Asking' }).waitFor()
        await expectAccessible(page, rules)
      },
      { colorScheme, prepare: withEmotes },
    ))
})

it('keeps within a phone’s width', () =>
  visit(
    '/settings/emotes',
    async ({ page, server }) => {
      await page.getByText('demoBonk').waitFor()
      await expectNarrow(page)
      await page.goto(`${server.url}/settings/try`)
      await page.getByLabel('Message').fill('hahaha that was a veryLongWordIndeed'.repeat(3))
      await page.getByRole('list', { name: 'How sure that is' }).waitFor()
      await expectNarrow(page)
    },
    { prepare: withEmotes },
  ))

it('teaches an emote, takes a proposal into the form, and forgets', () =>
  visit(
    '/settings/emotes',
    async ({ page }) => {
      const taught = page.getByRole('list', { name: 'Taught' })
      await page.getByLabel('Emote', { exact: true }).fill('demoCry')
      await page.getByRole('button', { name: 'Let down' }).click()
      await page.getByRole('button', { name: 'Teach', exact: true }).click()
      await taught.getByText('demoCry').waitFor()
      await page.getByText('demoCry means let down, in half a minute.').waitFor()
      await page.getByRole('button', { name: 'Choose demoBonk' }).click()
      expect(await page.getByLabel('Emote', { exact: true }).inputValue()).toBe('demoBonk')
      expect(await page.getByRole('button', { name: 'Laughing' }).getAttribute('aria-pressed')).toBe('true')
      await page.keyboard.press('Enter')
      await taught.getByText('demoBonk').waitFor()
      await page.getByRole('button', { name: 'Forget demoWiggle' }).click()
      await expect.poll(() => taught.getByRole('listitem').count()).toBe(2)
    },
    { prepare: withEmotes },
  ))

it('says how a message is read and which words weigh, with the emotes of a channel if one is chosen', () =>
  visit(
    '/settings/try',
    async ({ page, server }) => {
      await page.getByLabel('Message').fill('what song is this?')
      const read = page.getByRole('status')
      await read.filter({ hasText: 'Asking' }).waitFor()
      expect(
        await page.getByRole('list', { name: 'What weighed' }).getByRole('listitem').count(),
      ).toBeGreaterThan(0)
      await page.getByLabel('Message').fill('demoWiggle')
      await read.filter({ hasText: 'Talking' }).waitFor()
      await page.getByLabel('With the emotes taught in').selectOption({ index: 1 })
      await read.filter({ hasText: 'Let down' }).waitFor()
      expect(server.requests.filter((request) => request.startsWith('POST'))).toEqual([])
    },
    { prepare: withEmotes },
  ))
