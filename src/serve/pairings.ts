import { randomInt, randomUUID } from 'node:crypto'

/** An extension asks again every few seconds while it waits. */
const WAITS_MS = 120_000
const MOST_WAITING = 8
const CODES = 10_000

/** Where an extension asks to be let in. */
export const PAIRING_PATH = '/api/v1/pairings'

const EXTENSION_ORIGIN = /^(?:moz-extension:\/\/[0-9a-f-]{36}|chrome-extension:\/\/[a-p]{32})$/

export interface WaitingPairing {
  id: string
  origin: string
  /** Four digits. */
  code: string
  askedAtMs: number
}

/** Extensions that asked to be let in, and whom nobody has answered yet. They are kept in memory alone. */
export interface WaitingPairings {
  /** The same pairing as before for an origin that still waits; undefined when too many wait. */
  ask(origin: string): WaitingPairing | undefined
  list(): WaitingPairing[]
  /** Waits no longer; undefined when it did not. */
  take(id: string): WaitingPairing | undefined
}

/** Whether this is the origin of a browser extension, which no web page can have. */
export function isExtensionOrigin(origin: string | undefined): origin is string {
  return origin !== undefined && EXTENSION_ORIGIN.test(origin)
}

export function createWaitingPairings(clock: () => number): WaitingPairings {
  const waiting = new Map<string, WaitingPairing>()

  function list(): WaitingPairing[] {
    for (const pairing of waiting.values()) {
      if (clock() - pairing.askedAtMs > WAITS_MS) waiting.delete(pairing.origin)
    }
    return [...waiting.values()]
  }

  return {
    list,
    ask(origin) {
      const before = list().find((pairing) => pairing.origin === origin)
      if (before === undefined && waiting.size >= MOST_WAITING) return undefined
      const pairing = {
        id: before?.id ?? randomUUID(),
        origin,
        code: before?.code ?? String(randomInt(CODES)).padStart(4, '0'),
        askedAtMs: clock(),
      }
      waiting.set(origin, pairing)
      return pairing
    },
    take(id) {
      const pairing = list().find((candidate) => candidate.id === id)
      if (pairing !== undefined) waiting.delete(pairing.origin)
      return pairing
    },
  }
}
