/** Asks a server that runs to watch a channel, as its page does, and how it is going. */
import { expect } from 'vitest'
import type { ChatProcess } from './chat-process.ts'

export async function addChannel(server: ChatProcess, login: string): Promise<void> {
  const answer = await fetch(`${server.address}/api/v1/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ logins: [login] }),
  })
  expect(answer.status).toBe(200)
}

/** Undefined while the server knows no such channel. */
export async function stateOf(server: ChatProcess, login: string): Promise<string | undefined> {
  const answer = await fetch(`${server.address}/api/v1/channels`)
  const { channels } = (await answer.json()) as { channels: { login: string; state: string }[] }
  return channels.find((channel) => channel.login === login)?.state
}
