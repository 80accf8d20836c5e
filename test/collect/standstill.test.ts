import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { collect } from '#collect/collect.ts'
import { createStandstill } from '#collect/standstill.ts'
import { createRecordingBus } from './recording-bus.ts'

const SERVER = new URL('./short-lived-chat.ts', import.meta.url)

it('has heard no more than it had read when the connection ended while the process stood still', async () => {
  const wakened = new Int32Array(new SharedArrayBuffer(4))
  const server = new Worker(SERVER, { workerData: { wakened } })
  const [{ port }] = await once(server, 'message')
  const bus = createRecordingBus(['demo_one'])
  const stopping = new AbortController()
  const timings = { heardEveryMs: 50, quietPingMs: 100, tickMs: 10, reconnectMinMs: 60_000 }
  const running = collect({ bus, twitchUrl: `ws://127.0.0.1:${port}`, timings }, stopping.signal)
  await expect.poll(() => bus.of('heard').length).toBeGreaterThan(2)

  server.postMessage('end')
  Atomics.wait(wakened, 0, 0)
  const [{ saidAtMs }] = await once(server, 'message')
  await expect.poll(() => bus.of('message').length).toBe(1)
  await expect.poll(() => bus.of('status').at(-1)?.state).toBe('waiting')
  stopping.abort()
  await running
  await server.terminate()
  expect(Math.max(...bus.of('heard').map(({ heardToMs }) => heardToMs))).toBeLessThanOrEqual(saidAtMs)
})

it('is over with the answer to a PING that was sent behind it, and not with one from before', () => {
  const standstill = createStandstill({ monotonicMs: 0, wallMs: 0 })
  const before = standstill.ping()
  expect(standstill.look({ monotonicMs: 5_000, wallMs: 5_000 })).toBe(true)
  standstill.answered(before)
  expect(standstill.isOver).toBe(false)
  standstill.answered(standstill.ping())
  expect(standstill.isOver).toBe(true)
})

it('knows by the wall clock that the machine slept, and bears a clock that is set back', () => {
  const standstill = createStandstill({ monotonicMs: 0, wallMs: 100_000 })
  expect(standstill.look({ monotonicMs: 100, wallMs: 50_000 })).toBe(false)
  expect(standstill.look({ monotonicMs: 200, wallMs: 50_100 })).toBe(false)
  expect(standstill.look({ monotonicMs: 300, wallMs: 3_600_000 })).toBe(true)
})

it.each(['', 'tmi.twitch.tv'])('takes "%s" for the answer of a server that repeats no tokens', (answer) => {
  const standstill = createStandstill({ monotonicMs: 0, wallMs: 0 })
  standstill.look({ monotonicMs: 5_000, wallMs: 5_000 })
  standstill.ping()
  standstill.answered(answer)
  expect(standstill.isOver).toBe(true)
})
