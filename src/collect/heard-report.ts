import type { Heard } from '#contract/chat-event.ts'
import type { Connection } from './connection.ts'
import { createHeardSpan, type HeardSpan } from './heard-span.ts'

/** One channel as one connection hears it. */
interface Session {
  roomId: string
  login: string
  connection: Connection
  span: HeardSpan
  /** Where it ended; undefined while it goes on. */
  endedAtMs: number | undefined
}

export interface HeardReport {
  /** The channel is heard on the connection from now on: nothing said after fromMs escapes it. */
  begin(channel: { roomId: string; login: string }, connection: Connection, fromMs: number): void
  /**
   * The connection hears the channel no more, beyond the last byte that it received; one that is closed heard for certain
   * only what was said `onItsWayMs` before that.
   */
  end(login: string, connection: Connection): void
  /** An event of the channel is lost, whichever connection brought it. */
  lost(login: string, sentAtMs: number, receivedAtMs: number): void
  /**
   * Tells what was heard up to the last byte of each connection, behind everything received until then: waits
   * until all of that is on the bus or known as lost.
   */
  report(): Promise<void>
}

export interface HeardReportOptions {
  /** Resolves when all events received so far are on the bus or reported as lost. */
  settled(): Promise<void>
  onHeard(heard: Heard): void
  /** See Timings. */
  onItsWayMs: number
}

/** Keeps the account of what was heard; times are of the wall clock. */
export function createHeardReport({ settled, onHeard, onItsWayMs }: HeardReportOptions): HeardReport {
  const sessions = new Map<string, Session[]>()

  function sessionsOf(login: string): Session[] {
    return sessions.get(login) ?? []
  }

  function tell({ roomId, login, connection, span }: Session, toMs: number): void {
    for (const { fromMs, toMs: heardToMs } of span.take(toMs)) {
      onHeard({ kind: 'heard', roomId, login, session: connection.session, heardFromMs: fromMs, heardToMs })
    }
  }

  function forget(session: Session): void {
    const left = sessionsOf(session.login).filter((other) => other !== session)
    if (left.length === 0) sessions.delete(session.login)
    else sessions.set(session.login, left)
  }

  return {
    begin({ roomId, login }, connection, fromMs) {
      const session = { roomId, login, connection, span: createHeardSpan(fromMs), endedAtMs: undefined }
      sessions.set(login, [...sessionsOf(login), session])
    },
    end(login, connection) {
      const session = sessionsOf(login).find((each) => each.connection === connection && !hasEnded(each))
      if (session === undefined) return
      const lostMs = connection.state === 'closed' ? onItsWayMs : 0
      session.endedAtMs = connection.lastByteAtMs - lostMs
    },
    lost(login, sentAtMs, receivedAtMs) {
      for (const { span } of sessionsOf(login)) span.lost(sentAtMs, receivedAtMs)
    },
    async report() {
      const upTo = [...sessions.values()].flat().map((session) => ({
        session,
        toMs: session.endedAtMs ?? session.connection.lastByteAtMs,
        isLast: hasEnded(session),
      }))
      await settled()
      for (const { session, toMs, isLast } of upTo) {
        tell(session, toMs)
        if (isLast) forget(session)
      }
    },
  }
}

function hasEnded({ endedAtMs }: Session): boolean {
  return endedAtMs !== undefined
}
