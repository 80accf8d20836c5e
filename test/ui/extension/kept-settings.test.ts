import { expect, it, onTestFinished, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../ui/extension/settings.ts'

/** The browser's store, which answers when the test lets it. */
const kept = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  listeners: [] as (() => void)[],
  answers: [] as (() => void)[],
  /** So many readings fail yet. */
  failing: 0,
}))

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get(defaults: object) {
          if (kept.failing-- > 0) return Promise.reject(new Error('IO error: .../LOCK'))
          const answer = { ...defaults, ...kept.values }
          return new Promise((resolve) => kept.answers.push(() => resolve(answer)))
        },
        async set(changed: object) {
          Object.assign(kept.values, changed)
          for (const listener of kept.listeners) listener()
        },
        onChanged: { addListener: (listener: () => void) => kept.listeners.push(listener) },
      },
    },
  },
}))

it('knows what another page changed while it was still reading', async () => {
  const { changeSettings, openSettings } = await import('../../../ui/extension/kept-settings.ts')
  const opening = openSettings()
  await changeSettings({ agreed: true })
  for (const answer of kept.answers) answer()
  const expected: Settings = { ...DEFAULT_SETTINGS, agreed: true }
  await vi.waitFor(async () => expect((await opening).get()).toEqual(expected))
})

it('begins with nothing agreed where the browser cannot read what it kept, and asks it again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { openSettings } = await import('../../../ui/extension/kept-settings.ts')
  Object.assign(kept, { values: { agreed: true }, answers: [], failing: 2 })
  const settings = await openSettings()
  expect(settings.get()).toEqual(DEFAULT_SETTINGS)
  await vi.advanceTimersByTimeAsync(10_000)
  for (const answer of kept.answers) answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(settings.get()).toEqual({ ...DEFAULT_SETTINGS, agreed: true })
  expect(vi.getTimerCount()).toBe(0)
})
