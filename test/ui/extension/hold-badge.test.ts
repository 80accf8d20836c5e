import { afterEach, expect, it, vi } from 'vitest'
import { createEvent } from './fake-events.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('connects again when the service worker went to sleep, and never after it was let go', async () => {
  vi.useFakeTimers()
  const ports: { onDisconnect: ReturnType<typeof createEvent>; disconnect: () => void }[] = []
  vi.stubGlobal('chrome', {
    runtime: {
      connect() {
        ports.push({ onDisconnect: createEvent(), disconnect: vi.fn() })
        return ports.at(-1)
      },
    },
  })
  const { holdBadge } = await import('../../../ui/extension/panel/hold-badge.ts')
  const letGo = holdBadge()
  ports[0]!.onDisconnect.fire()
  vi.advanceTimersByTime(2_000)
  expect(ports).toHaveLength(2)
  letGo()
  expect(ports[1]!.disconnect).toHaveBeenCalledOnce()
  ports[1]!.onDisconnect.fire()
  vi.advanceTimersByTime(60_000)
  expect(ports).toHaveLength(2)
  expect(vi.getTimerCount()).toBe(0)
})
