/** Asks a server that runs to watch channels, as its page does, and how one is going. */
import type { ChatProcess } from './chat-process.ts'

export async function addChannels(server: ChatProcess, ...logins: readonly string[]): Promise<void> {
  const answer = await fetch(`${server.address}/api/v1/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ logins }),
  })
  if (answer.status !== 200) throw new Error(`Channels are not taken: ${await answer.text()}`)
}

/** Undefined while the server knows no such channel. */
export async function stateOf(server: ChatProcess, login: string): Promise<string | undefined> {
  const answer = await fetch(`${server.address}/api/v1/channels`)
  const { channels } = (await answer.json()) as { channels: { login: string; state: string }[] }
  return channels.find((channel) => channel.login === login)?.state
}
