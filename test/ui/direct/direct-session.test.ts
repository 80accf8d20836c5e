/** Direct mode without its page and worker; test/browser/extension-direct.test.ts holds the whole of it. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { LiveFrame } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import { openClassifier } from '#model/classifier.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { openDirectSession } from '../../../ui/client/direct/direct-session.ts'
import { putWindows } from '../../../ui/client/live-state.ts'

const MODEL = new URL('../../../src/model/chat.model', import.meta.url)

interface Listening extends Disposable {
  windows(): readonly ChatWindow[]
  frame(): LiveFrame | undefined
  lost(): number
}

/** A panel without its page. */
function listenDirectly(chatUrl: string, login: string): Listening {
  const session = openDirectSession(chatUrl, async () => openClassifier(readFileSync(MODEL)))
  let windows: readonly ChatWindow[] = []
  let last: LiveFrame | undefined
  let losses = 0
  const open = (): void => {
    const wire = session.openWire({
      opened: () => wire.send({ type: 'subscribe', channels: [login] }),
      frame(frame) {
        last = frame
        if (frame.type === 'snapshot' || frame.type === 'update')
          windows = putWindows(windows, frame.channels[0]?.windows ?? [])
      },
      lost() {
        losses++
        setTimeout(open, 50)
      },
    })
  }
  open()
  return {
    windows: () => windows,
    frame: () => last,
    lost: () => losses,
    [Symbol.dispose]: () => session[Symbol.dispose](),
  }
}

function stateOf(frame: LiveFrame | undefined): string | undefined {
  return frame !== undefined && 'channels' in frame && frame.type !== 'overview'
    ? frame.channels[0]?.channel.state
    : undefined
}

it('says what became of a channel, and comes back after a cut', async () => {
  await using simulator = await startSimulator()
  const [login = ''] = simulator.channels
  using panel = listenDirectly(simulator.url, login)
  await expect.poll(() => stateOf(panel.frame())).toBe('joined')
  simulator.say(login, 'hi')
  await expect.poll(() => panel.windows().at(-1)?.messages).toBeGreaterThan(0)
  simulator.faults.fire('reset')
  await expect.poll(() => panel.lost()).toBe(1)
  await expect.poll(() => stateOf(panel.frame())).toBe('joined')
})
