/** What the extension asks of a server over HTTP. */
import { readRefusal } from '../client/api-refusal.ts'
import type { Settings } from './settings.ts'

/** A server that is there answers within this. */
const ANSWER_WITHIN_MS = 6_000

type Address = Pick<Settings, 'server' | 'token'>

/** `wrong`: something answers there, and it is not CHAT. */
export type ServerAnswer = 'ready' | 'token_missing' | 'token_wrong' | 'unreachable' | 'wrong'

/** The address of the server's live socket. */
export function liveAddress(server: string): string {
  return `${server.replace(/^http/, 'ws')}/api/v1/live`
}

/** The page of a channel on the server. */
export function pageAddress(server: string, login: string): string {
  return `${server}/channels/${encodeURIComponent(login)}`
}

/** Asks the server to watch the channel; throws what stands in the way. */
export async function watchChannel(address: Address, login: string): Promise<void> {
  const response = await ask(address, { method: 'POST', body: JSON.stringify({ login }) })
  if (!response.ok) throw await readRefusal(response)
}

/** Tries whether CHAT answers there, and lets us in. */
export async function testServer(address: Address): Promise<ServerAnswer> {
  try {
    const response = await ask(address, { method: 'GET' })
    if (response.status === 401) return address.token === '' ? 'token_missing' : 'token_wrong'
    const answer: unknown = response.ok ? await response.json() : undefined
    return typeof answer === 'object' && answer !== null && 'channels' in answer ? 'ready' : 'wrong'
  } catch (error) {
    return error instanceof SyntaxError ? 'wrong' : 'unreachable'
  }
}

function ask(
  { server, token }: Address,
  { method, body }: { method: string; body?: string },
): Promise<Response> {
  const headers = new Headers()
  if (token !== '') headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
  return fetch(`${server}/api/v1/channels`, {
    method,
    headers,
    body: body ?? null,
    signal,
    credentials: 'omit',
  })
}
