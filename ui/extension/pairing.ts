/** How an extension without the pinned id is let in by CHAT on this machine: it asks, and a person answers there. */
import { EXTENSION_ID } from '#contract/extension.ts'
import { parseServer } from './server-address.ts'

/** CHAT forgets who does not ask again for two minutes. */
export const ASK_EVERY_MS = 3_000
const ANSWER_WITHIN_MS = 6_000

/** What CHAT said to one that asks; `waiting` with the digits that its page shows as well. */
export type PairingAnswer =
  | { kind: 'waiting'; code: string }
  | { kind: 'allowed' | 'refused' | 'crowded' | 'unreachable' }

/** Whether CHAT on the same machine knows this extension without being asked. */
function isPinned(): boolean {
  return location.origin === `chrome-extension://${EXTENSION_ID}`
}

/** Whether there is somebody to ask: CHAT on this machine, which does not know us. */
export function mayPair(server: string): boolean {
  return !isPinned() && parseServer(server)?.local === true
}

/** Asks, or asks again, to be let in. */
export async function askToPair(server: string): Promise<PairingAnswer> {
  try {
    const response = await fetch(`${server}/api/v1/pairings`, {
      method: 'POST',
      credentials: 'omit',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    if (response.status === 403) return { kind: 'refused' }
    if (response.status === 429) return { kind: 'crowded' }
    if (!response.ok) return { kind: 'unreachable' }
    const answer = (await response.json()) as { state: 'allowed' } | { state: 'waiting'; code: string }
    return answer.state === 'allowed' ? { kind: 'allowed' } : { kind: 'waiting', code: answer.code }
  } catch {
    return { kind: 'unreachable' }
  }
}
