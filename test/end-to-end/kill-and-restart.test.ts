import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { ChatWindow } from '#contract/window.ts'
import { createRandom } from '#simulator/random.ts'
import { type Simulator, startSimulator } from '#simulator/simulator.ts'
import { type ChatProcess, startChat } from './chat-process.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const CHANNELS = ['demo_one', 'demo_two']
const PEOPLE = Array.from({ length: 25 }, (_, at) => `ann_${at}`)
const WORDS = ['hi all', 'LUL', 'what rank is he?', 'this is so bad', 'Pog', 'KEKW', 'good luck', 'F']
const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-kill-'))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** What a window must hold, by its start. */
type Truth = Map<string, { messages: number; removed: number; people: number }>

function truthOf(simulator: Simulator, login: string): Truth {
  const windows = new Map<string, { messages: number; removed: number; users: Set<string> }>()
  for (const message of simulator.ledger.messages(login)) {
    const start = new Date(Math.floor(message.sentAtMs / 5_000) * 5_000).toISOString()
    const window = windows.get(start) ?? { messages: 0, removed: 0, users: new Set<string>() }
    windows.set(start, window)
    if (message.removedAtMs === undefined) {
      window.messages++
      window.users.add(message.userId)
    } else window.removed++
  }
  return new Map([...windows].map(([start, { users, ...sums }]) => [start, { ...sums, people: users.size }]))
}

function windowsOf(folder: string, login: string): ChatWindow[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [MAIN, 'export', '--channel', login, '--step', '5s', '--format', 'json', '--data-dir', folder],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChatWindow)
}

/** Whether moderators take messages away now: what they remove while nobody listens, nobody can know. */
interface Moderators {
  areAwake: boolean
}

/** Lets an invented crowd talk in all channels until the signal; now and then a moderator takes something away. */
async function talk(simulator: Simulator, moderators: Moderators, signal: AbortSignal): Promise<void> {
  const random = createRandom('talk')
  while (!signal.aborted) {
    for (const login of CHANNELS) {
      const user = random.pick(PEOPLE)
      const said = simulator.say(login, { from: user, text: random.pick(WORDS) })
      if (!moderators.areAwake) continue
      if (random.chance(0.05)) simulator.deleteMessage(said)
      if (random.chance(0.005)) simulator.timeoutUser(login, user, 60)
    }
    await sleep(15)
  }
}

async function untilJoined(chat: ChatProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(`${chat.address}/api/v1/channels`)
    const { channels } = (await answer.json()) as { channels: { state: string }[] }
    if (channels.length === CHANNELS.length && channels.every(({ state }) => state === 'joined')) return
    await sleep(100)
  }
}

describe('chat run', () => {
  it('counts every message once through kills and restarts, and knows what it did not hear', async () => {
    const folder = newFolder()
    await using simulator = await startSimulator({ seed: 'kill' })
    const start = () => startChat('run', ...CHANNELS, '--data-dir', folder, '--twitch-url', simulator.url)
    const silence = new AbortController()
    const moderators = { areAwake: false }
    const talking = talk(simulator, moderators, silence.signal)

    {
      await using chat = await start()
      await untilJoined(chat)
      moderators.areAwake = true
      await sleep(11_000)
      moderators.areAwake = false
      await sleep(1_000)
      await chat.end('SIGKILL')
    }
    {
      await using chat = await start()
      await sleep(200)
      await chat.end('SIGKILL')
    }
    await using last = await start()
    await untilJoined(last)
    moderators.areAwake = true
    await sleep(12_000)
    silence.abort()
    await talking
    await simulator.untilRead()
    expect(await last.end('SIGTERM')).toBe(0)

    for (const login of CHANNELS) {
      const truth = truthOf(simulator, login)
      const windows = windowsOf(folder, login)
      const whole = windows.filter(({ coverage, start }) => coverage === 1 && truth.has(start))
      expect(whole.length).toBeGreaterThanOrEqual(2)
      for (const { start, messages, removed, chatters } of whole) {
        expect({ start, messages, removed, people: chatters?.total }).toEqual({ start, ...truth.get(start) })
      }
      for (const { start, messages, removed } of windows) {
        const { messages: sent = 0, removed: taken = 0 } = truth.get(start) ?? {}
        expect(messages + (removed ?? 0)).toBeLessThanOrEqual(sent + taken)
      }
      const heard = windows.reduce((sum, { coverage }) => sum + coverage, 0)
      const all = [...truth.keys()].length
      expect(heard).toBeLessThan(all)
    }
  }, 240_000)

  it('loses nothing on SIGTERM', async () => {
    const folder = newFolder()
    await using simulator = await startSimulator({ seed: 'term' })
    await using chat = await startChat(
      'run',
      ...CHANNELS,
      '--data-dir',
      folder,
      '--twitch-url',
      simulator.url,
    )
    await untilJoined(chat)
    const silence = new AbortController()
    const talking = talk(simulator, { areAwake: true }, silence.signal)
    await sleep(3_000)
    silence.abort()
    await talking
    await simulator.untilRead()
    expect(await chat.end('SIGTERM')).toBe(0)
    for (const login of CHANNELS) {
      const counted = windowsOf(folder, login).reduce(
        (sum, { messages, removed }) => sum + messages + (removed ?? 0),
        0,
      )
      expect(counted).toBe(simulator.ledger.counts(login).said)
    }
  })

  it('has a folder to itself: a second run ends with 75, and other commands ask the one that runs', async () => {
    const folder = newFolder()
    await using simulator = await startSimulator({ seed: 'second' })
    await using chat = await startChat('run', '--data-dir', folder, '--twitch-url', simulator.url)
    const second = spawnSync(process.execPath, [MAIN, 'run', '--data-dir', folder], { encoding: 'utf8' })
    expect(second.status).toBe(75)
    expect(second.stderr).toContain(chat.address)
    expect(second.stderr.trimEnd().split('\n')).toHaveLength(1)

    const added = spawnSync(process.execPath, [MAIN, 'channels', 'add', 'demo_two', '--data-dir', folder], {
      encoding: 'utf8',
    })
    expect(added.status).toBe(0)
    const answer = await fetch(`${chat.address}/api/v1/channels`)
    expect(await answer.json()).toMatchObject({ channels: [{ login: 'demo_two', wanted: true }] })
  })
})
