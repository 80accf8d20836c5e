/** Asks a server that runs to watch channels, as its page does, and how they are going. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChatProcess } from './chat-process.ts'

const TAKEN_WITHIN_MS = 60_000

/** Tries again while Kafka is too slow to take them, as whoever is told Retry-After does. */
export async function addChannels(server: ChatProcess, ...logins: readonly string[]): Promise<void> {
  const giveUpAt = performance.now() + TAKEN_WITHIN_MS
  for (;;) {
    const answer = await postChannels(server, ...logins)
    if (answer.status === 200) return
    const text = await answer.text()
    if (answer.status !== 503 || performance.now() > giveUpAt)
      throw new Error(`Channels are not taken: ${text}`)
    await sleep(1_000)
  }
}

export function postChannels(server: ChatProcess, ...logins: readonly string[]): Promise<Response> {
  return fetch(`${server.address}/api/v1/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ logins }),
  })
}

/** Resolves for a channel that is not watched, too. */
export async function removeChannel(server: ChatProcess, login: string): Promise<void> {
  const answer = await fetch(`${server.address}/api/v1/channels/${login}`, {
    method: 'DELETE',
    headers: { origin: server.address },
  })
  const text = await answer.text()
  if (answer.status !== 204 && answer.status !== 404) throw new Error(`A channel is not let go: ${text}`)
}

interface KnownChannel {
  login: string
  wanted: boolean
  state: string
}

export async function channelsOf(server: ChatProcess): Promise<readonly KnownChannel[]> {
  const answer = await fetch(`${server.address}/api/v1/channels`)
  if (!answer.ok) throw new Error(`No channels: ${await answer.text()}`)
  const { channels } = (await answer.json()) as { channels: KnownChannel[] }
  return channels
}

/** Undefined while the server knows no such channel. */
export async function stateOf(server: ChatProcess, login: string): Promise<string | undefined> {
  const channels = await channelsOf(server)
  return channels.find((channel) => channel.login === login)?.state
}
