import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type ChannelRow, channelsSchema } from '#contract/http.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { type ChatProcess, startChat } from './chat-process.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-demo-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function channelsOf({ address }: ChatProcess): Promise<ChannelRow[]> {
  const answer = await fetch(`${address}/api/v1/channels`)
  return channelsSchema.parse(await answer.json()).channels
}

function write({ address }: ChatProcess, method: string, path: string): Promise<Response> {
  return fetch(address + path, { method, headers: { origin: address } })
}

it('plays the demo beside what is really watched, and forgets it with the process', async () => {
  const folder = newFolder()
  await using twitch = await startSimulator()
  const [real = ''] = twitch.channels
  const start = (...channels: string[]) =>
    startChat('run', ...channels, '--data-dir', folder, '--twitch-url', twitch.url)
  {
    await using chat = await start(real)
    await expect.poll(() => fetch(`${chat.address}/readyz`).then(({ status }) => status)).toBe(200)
    const answer = await write(chat, 'POST', '/api/v1/demo')
    const { login } = (await answer.json()) as { login: string }
    await expect
      .poll(async () => (await channelsOf(chat)).find((row) => row.login === login))
      .toMatchObject({ wanted: true, state: 'joined' })
    await expect
      .poll(async () => (await channelsOf(chat)).find((row) => row.login === login)?.messagesPerSecond)
      .toBeGreaterThan(0)
    await expect
      .poll(async () => (await channelsOf(chat)).find((row) => row.login === login)?.mood.people)
      .toBeGreaterThan(1)
    expect(twitch.joins.attempts).toBe(1)

    expect((await write(chat, 'DELETE', `/api/v1/channels/${login}`)).status).toBe(204)
    await expect
      .poll(async () => (await channelsOf(chat)).find((row) => row.login === login))
      .toMatchObject({ wanted: false })
    expect(await chat.end('SIGTERM')).toBe(0)
  }
  await using again = await start()
  const wanted = (await channelsOf(again)).filter((row) => row.wanted)
  expect(wanted.map(({ login }) => login)).toEqual([real])
})
