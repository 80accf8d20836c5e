/** Asks a server that runs to watch channels, as its page does, and how they are going. */
import type { ChatProcess } from './chat-process.ts'

export async function addChannels(server: ChatProcess, ...logins: readonly string[]): Promise<void> {
  const answer = await fetch(`${server.address}/api/v1/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ logins }),
  })
  if (answer.status !== 200) throw new Error(`Channels are not taken: ${await answer.text()}`)
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
