import { FIGURES, type Figure, SUMS, type WindowChange } from '#contract/window-change.ts'
import type { Database } from '#store/database.ts'
import { type Claim, claimPartition, type Flush, flushPartition } from '#store/ledger.ts'

/** Writes to the database what an analyzer would, flush by flush. */
export interface ChatWriter {
  /** T is `appendTimeMs`, or the end of what was heard. */
  flush(content: Partial<Omit<Flush, 'nextOffset'>>): Promise<void>
}

export async function openChatWriter(database: Database, topicId = 'test'): Promise<ChatWriter> {
  const claim: Claim = await claimPartition(
    database,
    { topicId, partition: 0 },
    { owner: 'test', logStart: 0 },
  )
  return {
    async flush(content) {
      const heardToMs = Math.max(0, ...(content.heard ?? []).map(({ heardToMs }) => heardToMs))
      const written = await flushPartition(database, claim, {
        windows: [],
        heard: [],
        roomEvents: [],
        statuses: [],
        identities: [],
        deadLetters: [],
        ...content,
        nextOffset: claim.nextOffset + 1,
        appendTimeMs: Math.max(claim.appendTimeMs ?? 0, content.appendTimeMs ?? heardToMs),
      })
      if (!written) throw new Error('the flush was fenced')
    },
  }
}

/** What is to be added to one window of each width. */
export function windowChanges(
  roomId: string,
  startMs: number,
  figures: Partial<Record<Figure, number>>,
): WindowChange[] {
  const of = (names: readonly Figure[]) => Int32Array.from(names, (name) => figures[name] ?? 0)
  const start = (widthMs: number) => Math.floor(startMs / widthMs) * widthMs
  return [
    { roomId, step: '5s', startMs: start(5_000), figures: of(FIGURES) },
    { roomId, step: '1m', startMs: start(60_000), figures: of(FIGURES) },
    { roomId, step: '1h', startMs: start(3_600_000), figures: of(SUMS) },
  ]
}

/** A room that is joined under the login. */
export function joined(login: string, roomId: string, atMs: number): Pick<Flush, 'statuses' | 'identities'> {
  return {
    identities: [{ roomId, login, displayName: login.toUpperCase(), seenAtMs: atMs }],
    statuses: [
      {
        kind: 'status',
        login,
        roomId,
        displayName: login.toUpperCase(),
        state: 'joined',
        reason: '',
        receivedAtMs: atMs,
      },
    ],
  }
}

export function heard(roomId: string, login: string, fromMs: number, toMs: number): Flush['heard'] {
  return [{ kind: 'heard', roomId, login, session: 'session', heardFromMs: fromMs, heardToMs: toMs }]
}
