import { randomInt, randomUUID } from 'node:crypto'

/** An extension asks again every few seconds while it waits. One that was refused is not heard again for as long. */
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
  /** The same pairing as before for an origin that still waits; `crowded` when too many do. */
  ask(origin: string): WaitingPairing | 'refused' | 'crowded'
  list(): WaitingPairing[]
  /** Waits no longer; undefined when it did not. */
  take(id: string): WaitingPairing | undefined
  /** Waits no longer, and is told so when it asks; false when it did not wait. */
  refuse(id: string): boolean
}

/** Whether this is the origin of a browser extension, which no web page can have. */
export function isExtensionOrigin(origin: string | undefined): origin is string {
  return origin !== undefined && EXTENSION_ORIGIN.test(origin)
}

export function createWaitingPairings(clock: () => number): WaitingPairings {
  const waiting = new Map<string, WaitingPairing>()
  const refusedAtMs = new Map<string, number>()

  function list(): WaitingPairing[] {
    for (const pairing of waiting.values()) {
      if (clock() - pairing.askedAtMs > WAITS_MS) waiting.delete(pairing.origin)
    }
    return [...waiting.values()]
  }

  function isRefused(origin: string): boolean {
    for (const [refused, atMs] of refusedAtMs) if (clock() - atMs > WAITS_MS) refusedAtMs.delete(refused)
    return refusedAtMs.has(origin)
  }

  function take(id: string): WaitingPairing | undefined {
    const pairing = list().find((candidate) => candidate.id === id)
    if (pairing !== undefined) waiting.delete(pairing.origin)
    return pairing
  }

  return {
    list,
    ask(origin) {
      if (isRefused(origin)) return 'refused'
      const before = list().find((pairing) => pairing.origin === origin)
      if (before === undefined && waiting.size >= MOST_WAITING) return 'crowded'
      const pairing = {
        id: before?.id ?? randomUUID(),
        origin,
        code: before?.code ?? String(randomInt(CODES)).padStart(4, '0'),
        askedAtMs: clock(),
      }
      waiting.set(origin, pairing)
      return pairing
    },
    take,
    refuse(id) {
      const pairing = take(id)
      if (pairing !== undefined) refusedAtMs.set(pairing.origin, clock())
      return pairing !== undefined
    },
  }
}
