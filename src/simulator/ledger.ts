import type { Mood } from './crowd/phrase-book.ts'

/** Width of the windows that the ledger counts in. */
const WINDOW_MS = 5_000
/** When only counts are kept: windows of one hour a channel, so that an evening of any length fits in memory. */
const WINDOWS_KEPT = 720

/** A message that somebody said: what a reader of the chat ought to have counted once. */
export interface SaidMessage {
  id: string
  login: string
  roomId: string
  userId: string
  /** The chatter's login. */
  user: string
  text: string
  /** Twitch's emotes tag, when it has one. */
  emotes?: string
  /** When it was said, on the simulator's clock; also the `tmi-sent-ts` unless `timeTag` says otherwise. */
  sentAtMs: number
  /** What the line had as `tmi-sent-ts` by a fault; empty when it had none. */
  timeTag?: string
  /** privmsg, or a resub or announcement that carries text. */
  command: 'PRIVMSG' | 'USERNOTICE'
  /** Of a shared-chat copy: the first message's id. */
  sourceId?: string
  /** What the invented crowd meant by it. */
  mood?: Mood
  /** How many copies were written to each connection, by its number. */
  deliveredTo: Map<number, number>
  /** When a moderator took it away. */
  removedAtMs?: number
}

/** What moderators did. Without `id` and `userId` the room was cleared. */
export interface SaidDeletion {
  login: string
  atMs: number
  id?: string
  userId?: string
}

export interface ChannelCounts {
  /** Messages said. */
  said: number
  /** Copies of them written to connections. */
  written: number
  deletions: number
  /** Messages said by the start of their window of 5 s, ms since the epoch. */
  windows: ReadonlyMap<number, number>
}

/** The truth about an evening: what was said, what was taken away, and who was told. */
export interface Ledger {
  /** Everything said in the room, in order. Empty when only counts are kept. */
  messages(login: string): readonly SaidMessage[]
  /** What was written at least once to that connection, or to any when none is named. */
  delivered(login: string, connection?: number): readonly SaidMessage[]
  deletions(login: string): readonly SaidDeletion[]
  counts(login: string): ChannelCounts
}

/** The ledger as those write it who speak and deliver. */
export interface LedgerBook extends Ledger {
  recordMessage(message: SaidMessage): void
  recordDelivery(message: SaidMessage, connection: number): void
  recordDeletion(deletion: SaidDeletion): void
  /** Adds messages that have no entry of their own: of the full-speed mode. */
  addCounts(login: string, added: { said: number; written: number; atMs: number }): void
}

interface Page {
  messages: SaidMessage[]
  byId: Map<string, SaidMessage>
  deletions: SaidDeletion[]
  said: number
  written: number
  deletionCount: number
  windows: Map<number, number>
}

/** An empty ledger. With `keep` = counts it forgets the messages as they come, for evenings without end. */
export function createLedger(keep: 'messages' | 'counts'): LedgerBook {
  const pages = new Map<string, Page>()

  function page(login: string): Page {
    let found = pages.get(login)
    if (found === undefined) {
      found = {
        messages: [],
        byId: new Map(),
        deletions: [],
        said: 0,
        written: 0,
        deletionCount: 0,
        windows: new Map(),
      }
      pages.set(login, found)
    }
    return found
  }

  function count(to: Page, messages: number, atMs: number): void {
    const window = atMs - (atMs % WINDOW_MS)
    to.said += messages
    to.windows.set(window, (to.windows.get(window) ?? 0) + messages)
    if (keep === 'counts' && to.windows.size > WINDOWS_KEPT)
      to.windows.delete(to.windows.keys().next().value!)
  }

  return {
    messages: (login) => page(login).messages,
    delivered: (login, connection) =>
      page(login).messages.filter(({ deliveredTo }) =>
        connection === undefined ? deliveredTo.size > 0 : deliveredTo.has(connection),
      ),
    deletions: (login) => page(login).deletions,
    counts(login) {
      const { said, written, deletionCount, windows } = page(login)
      return { said, written, deletions: deletionCount, windows }
    },
    recordMessage(message) {
      const to = page(message.login)
      count(to, 1, message.sentAtMs)
      if (keep === 'counts') return
      to.messages.push(message)
      to.byId.set(message.id, message)
    },
    recordDelivery(message, connection) {
      page(message.login).written++
      if (keep === 'counts') return
      message.deliveredTo.set(connection, (message.deliveredTo.get(connection) ?? 0) + 1)
    },
    recordDeletion(deletion) {
      const to = page(deletion.login)
      to.deletionCount++
      if (keep === 'counts') return
      to.deletions.push(deletion)
      const { id, userId, atMs } = deletion
      const targets =
        id === undefined ? to.messages : [to.byId.get(id)].filter((found) => found !== undefined)
      if (id === undefined && userId === undefined) return
      for (const message of targets) {
        const meant = userId === undefined || (message.userId === userId && message.sentAtMs <= atMs)
        if (meant) message.removedAtMs ??= atMs
      }
    },
    addCounts(login, { said, written, atMs }) {
      const to = page(login)
      count(to, said, atMs)
      to.written += written
    },
  }
}
