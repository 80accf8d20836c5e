import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Store } from '../../../ui/client/store.ts'
import type { Followed } from '../../../ui/extension/followed-tab.ts'
import { createEvent } from './fake-events.ts'

const WINDOW = 1
const tabs = {
  onActivated: createEvent(),
  onUpdated: createEvent(),
  onRemoved: createEvent(),
  onDetached: createEvent(),
}
const permissions = { onAdded: createEvent(), onRemoved: createEvent() }

interface FakeTab {
  id: number
  windowId: number
  active: boolean
  url?: string
}

/** The tabs that there are, as far as the extension may see them. */
let open: FakeTab[] = []

async function follow(): Promise<Store<Followed>> {
  const { followTabs } = await import('../../../ui/extension/follow-tabs.ts')
  return followTabs()
}

beforeAll(() => {
  vi.stubGlobal('location', { origin: 'chrome-extension://abc' })
  vi.stubGlobal('chrome', {
    windows: { getCurrent: async () => ({ id: WINDOW }) },
    permissions,
    tabs: {
      ...tabs,
      query: async () => open.filter(({ active, windowId }) => active && windowId === WINDOW),
      async get(id: number) {
        const tab = open.find((candidate) => candidate.id === id)
        if (tab === undefined) throw new Error(`No tab with id: ${id}.`)
        return tab
      },
    },
  })
})

beforeEach(() => {
  open = [{ id: 1, windowId: WINDOW, active: true, url: 'https://www.twitch.tv/ann' }]
})

afterAll(() => void vi.unstubAllGlobals())

it('leaves a channel when the permission for its page is taken back, in front or not', async () => {
  const followed = await follow()
  expect(followed.get().login).toBe('ann')
  open = [
    { id: 1, windowId: WINDOW, active: false },
    { id: 2, windowId: WINDOW, active: true },
  ]
  permissions.onRemoved.fire({ origins: ['https://www.twitch.tv/*'] })
  await vi.waitFor(() => expect(followed.get().login).toBeNull())
})

it('keeps the channel when another permission is taken back', async () => {
  const followed = await follow()
  permissions.onRemoved.fire({ origins: ['https://chat.example.org/*'] })
  await new Promise(setImmediate)
  expect(followed.get()).toEqual({ tabId: 1, login: 'ann' })
})

it('leaves a channel whose tab goes to another window', async () => {
  const followed = await follow()
  open = [{ id: 2, windowId: WINDOW, active: true }]
  tabs.onDetached.fire(1, { oldWindowId: WINDOW, oldPosition: 0 })
  expect(followed.get()).toEqual({ tabId: null, login: null })
})
