/** Direct mode beside a server: both read the same simulated chat, and must count the same. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { LiveFrame, WindowsPage } from '#contract/http.ts'
import type { ChatWindow } from '#contract/window.ts'
import { openClassifier } from '#model/classifier.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { openDirectSession } from '../../../ui/client/direct/direct-session.ts'
import { putWindows } from '../../../ui/client/live-state.ts'
import { startChat } from '../../end-to-end/chat-process.ts'

const MODEL = new URL('../../../src/model/chat.model', import.meta.url)
const FIVE_SECONDS_MS = 5_000

interface Listening extends Disposable {
  windows(): readonly ChatWindow[]
  frame(): LiveFrame | undefined
  lost(): number
}

/** A panel without its page. */
function listenDirectly(chatUrl: string, login: string): Listening {
  const session = openDirectSession(chatUrl, Promise.resolve(openClassifier(readFileSync(MODEL))))
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

/** Windows that were heard from end to end. */
function whole(windows: readonly ChatWindow[]): ChatWindow[] {
  return windows.filter(({ coverage, final }) => coverage === 1 && final)
}

async function talk(simulator: Simulator, login: string, forMs: number): Promise<void> {
  const untilMs = Date.now() + forMs
  const lines = ['song name?', 'LUL', 'KEKW that was great', 'this is so bad', 'hello', '?', 'Pog', '!uptime']
  for (let at = 0; Date.now() < untilMs; at++) {
    const from = `user${at % 23}`
    const said = simulator.say(login, { text: lines[at % lines.length]!, from })
    // Only who reads Twitch's spans knows this word for an emote.
    simulator.say(login, { text: 'demorage', tags: { emotes: '1:0-7' }, from })
    if (at % 31 === 5) simulator.deleteMessage(said)
    if (at % 97 === 50) simulator.timeoutUser(login, 'user7', 60)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

it('counts the windows that a server counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'panel-direct-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await using simulator = await startSimulator()
  const [login = ''] = simulator.channels
  await using chat = await startChat('run', login, '--data-dir', folder, '--twitch-url', simulator.url)
  using panel = listenDirectly(simulator.url, login)
  await expect.poll(() => simulator.joins.attempts).toBe(2)
  await expect.poll(() => stateOf(panel.frame())).toBe('joined')
  await talk(simulator, login, 4 * FIVE_SECONDS_MS + 1_000)

  const path = `${chat.address}/api/v1/channels/${login}/windows?from=${Date.now() - 120_000}&to=${Date.now()}`
  const ofServer = async (): Promise<ChatWindow[]> => {
    const page = (await (await fetch(path)).json()) as WindowsPage
    return whole(page.windows)
  }
  const ofBoth = async (): Promise<ChatWindow[]> => {
    const starts = new Set((await ofServer()).map(({ start }) => start))
    return whole(panel.windows()).filter(({ start }) => starts.has(start))
  }
  await expect.poll(async () => (await ofBoth()).length).toBeGreaterThanOrEqual(2)
  const inBoth = await ofBoth()
  expect(inBoth.some(({ removed }) => (removed ?? 0) > 0)).toBe(true)
  await expect
    .poll(async () => (await ofServer()).filter(({ start }) => inBoth.some((own) => own.start === start)))
    .toEqual(inBoth)
})

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
