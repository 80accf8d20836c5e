import { afterEach, expect, it, vi } from 'vitest'
import { openDirect } from '../../../ui/client/direct/direct-wire.ts'
import type { ToWorker } from '../../../ui/client/direct/worker-messages.ts'

vi.mock('../../../ui/client/direct/direct-worker.ts?worker&url', () => ({ default: '/direct-worker.js' }))

/** A worker that keeps what it is told. */
class TestWorker extends EventTarget {
  static started: TestWorker[] = []
  told: ToWorker[] = []
  ended = false

  constructor() {
    super()
    TestWorker.started.push(this)
  }

  postMessage(message: ToWorker): void {
    this.told.push(message)
  }

  terminate(): void {
    this.ended = true
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  TestWorker.started = []
})

it('starts another worker in the place of one that failed', () => {
  vi.stubGlobal('Worker', TestWorker)
  using direct = openDirect()
  const events = { opened: vi.fn(), frame: vi.fn(), lost: vi.fn() }
  direct.openWire(events)
  TestWorker.started[0]!.dispatchEvent(new Event('error'))
  expect(events.lost).toHaveBeenCalledExactlyOnceWith(0)
  expect(TestWorker.started[0]!.ended).toBe(true)

  direct.openWire(events)
  expect(TestWorker.started[1]!.told).toMatchObject([{ type: 'open', number: 2 }])
  TestWorker.started[0]!.dispatchEvent(new MessageEvent('message', { data: { type: 'opened', number: 2 } }))
  expect(events.opened).not.toHaveBeenCalled()
  TestWorker.started[1]!.dispatchEvent(new MessageEvent('message', { data: { type: 'opened', number: 2 } }))
  expect(events.opened).toHaveBeenCalledOnce()
})
