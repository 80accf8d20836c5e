import type { Random } from './random.ts'

/** What can be switched on for a while. */
const LASTING_FAULTS = [
  /** A JOIN is answered by NOTICE msg_channel_suspended. */
  'suspended',
  /** A JOIN is answered by NOTICE msg_banned. */
  'banned',
  /** A JOIN is not answered at all, as for a channel that does not exist. */
  'unknown',
  /** JOIN, PING and all else work, but no chat is delivered. */
  'silent',
  /** Nothing is answered or sent any more, and the socket stays open. */
  'black_hole',
  /** Chat is delivered, but no PING is answered. */
  'no_pong',
  /** Every line of chat comes twice. */
  'duplicate',
  /** Lines of chat change places with the one behind them. */
  'reorder',
  /** Lines of chat come `delayMs` later, with the time stamp of when they were said. */
  'late',
  /** WebSocket messages end anywhere, inside a line and inside a character. */
  'cut',
  /** WebSocket messages come in fragments, 40 at most, that end inside lines and characters. */
  'fragment',
  /** Lines end in LF alone. */
  'bare_newline',
  /** Messages have no tmi-sent-ts. */
  'no_time',
  /** Messages have a tmi-sent-ts that cannot be. */
  'absurd_time',
  /** The welcome comes `delayMs` after NICK. */
  'slow_start',
  /** New connections are closed at once. */
  'refuse_connections',
] as const

/** What happens once, when it is told to. */
const SUDDEN_FAULTS = [
  /** RECONNECT, and the connection is closed `delayMs` later. */
  'reconnect',
  /** The TCP connection is reset. */
  'reset',
  /** Every malformed line that we know, once to each connection in the room. */
  'malformed',
  /** A WebSocket message of 100 KiB. */
  'oversized',
  /** A PART for the reader itself: it was banned from the room. */
  'parted',
] as const

export type LastingFault = (typeof LASTING_FAULTS)[number]
export type SuddenFault = (typeof SUDDEN_FAULTS)[number]

/** Where a fault strikes; what is left out means everywhere. */
export interface Where {
  /** A channel. */
  login?: string
  /** The number of a connection. */
  connection?: number
}

export interface LastingOptions extends Where {
  /** Of the occasions, how many it strikes, 0 to 1; 1 unless given. */
  share?: number
  /** For late and slow_start; 2,000 unless given. */
  delayMs?: number
}

export interface SuddenOptions extends Where {
  /** For reconnect; 1,000 unless given. */
  delayMs?: number
}

export interface Faults {
  /** Switches a fault on until the answer is disposed of. Faults add up. */
  start(fault: LastingFault, options?: LastingOptions): Disposable
  /** Lets it happen now to every connection it is meant for. */
  fire(fault: SuddenFault, options?: SuddenOptions): void
  /** How often it struck: a test proves with it that the fault was there. */
  fired(fault: LastingFault | SuddenFault): number
}

/** The faults as those see them who must misbehave. */
export interface FaultBoard extends Faults {
  /** The options of a fault that strikes here and now, and counts it; undefined when none does. */
  strikes(fault: LastingFault, where: Where): Required<Pick<LastingOptions, 'delayMs'>> | undefined
  /** Counts a sudden fault that was carried out. */
  carriedOut(fault: SuddenFault): void
}

const DELAY_MS = 2_000

export function createFaults(
  random: Random,
  carryOut: (fault: SuddenFault, options: SuddenOptions) => void,
): FaultBoard {
  const active = new Map<LastingFault, Set<LastingOptions>>()
  const counts = new Map<LastingFault | SuddenFault, number>()

  const count = (fault: LastingFault | SuddenFault): void => {
    counts.set(fault, (counts.get(fault) ?? 0) + 1)
  }

  return {
    start(fault, options = {}) {
      const started = { ...options }
      const others = active.get(fault) ?? new Set()
      active.set(fault, others.add(started))
      return { [Symbol.dispose]: () => others.delete(started) }
    },
    fire: (fault, options = {}) => carryOut(fault, options),
    fired: (fault) => counts.get(fault) ?? 0,
    strikes(fault, where) {
      for (const options of active.get(fault) ?? []) {
        const { login, connection, share = 1, delayMs = DELAY_MS } = options
        if (login !== undefined && login !== where.login) continue
        if (connection !== undefined && connection !== where.connection) continue
        if (share < 1 && !random.chance(share)) continue
        count(fault)
        return { delayMs }
      }
      return undefined
    },
    carriedOut: count,
  }
}
