import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createEvent, type FakeEvent } from './fake-events.ts'

interface Port {
  onDisconnect: FakeEvent
}

const onInstalled = createEvent()
const onConnect = createEvent()
const openOptionsPage = vi.fn(async () => undefined)
const setBadgeText = vi.fn(async () => undefined)

function connect(): Port {
  const port = { onDisconnect: createEvent() }
  onConnect.fire(port)
  return port
}

beforeAll(async () => {
  vi.stubGlobal('chrome', {
    runtime: { onInstalled, onConnect, openOptionsPage, getManifest: () => ({}) },
    storage: { local: { get: async (settings: object) => settings, setAccessLevel: async () => undefined } },
    sidePanel: { setPanelBehavior: async () => undefined },
    action: { setBadgeText, setTitle: async () => undefined },
  })
  const { default: background } = await import('../../../ui/extension/entrypoints/background.ts')
  background.main()
})

afterAll(() => void vi.unstubAllGlobals())

it('shows what is read once, after the installation, and not with each update of the browser', async () => {
  onInstalled.fire({ reason: 'chrome_update' })
  onInstalled.fire({ reason: 'update' })
  await new Promise(setImmediate)
  expect(openOptionsPage).not.toHaveBeenCalled()
  onInstalled.fire({ reason: 'install' })
  await vi.waitFor(() => expect(openOptionsPage).toHaveBeenCalledOnce())
})

it('takes the mood off the icon when the last panel is closed', () => {
  const [first, second] = [connect(), connect()]
  first.onDisconnect.fire()
  expect(setBadgeText).not.toHaveBeenCalled()
  second.onDisconnect.fire()
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '' })
})
