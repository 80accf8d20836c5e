import type { Clock } from './clock.ts'
import type { Connection } from './connection.ts'
import type { SuddenFault } from './faults.ts'
import { malformedLines } from './malformed-line.ts'
import type { LineRoom } from './wire-line.ts'

const OVERSIZED_BYTES = 100 * 1_024

export interface Circumstances {
  /** Rooms of the connection that it is about. */
  rooms: readonly LineRoom[]
  clock: Clock
  /** For reconnect. */
  delayMs: number
}

/** Lets a sudden fault happen to a connection. */
export function inflict(
  fault: SuddenFault,
  connection: Connection,
  { rooms, clock, delayMs }: Circumstances,
): void {
  switch (fault) {
    case 'reconnect':
      connection.deliver(':tmi.twitch.tv RECONNECT')
      clock.after(delayMs, () => connection.socket.close())
      break
    case 'reset':
      connection.reset()
      break
    case 'parted':
      for (const { login } of rooms) connection.part(login)
      break
    case 'oversized':
      connection.sendRaw(Buffer.alloc(OVERSIZED_BYTES, 'x'))
      break
    case 'malformed':
      for (const room of rooms) {
        for (const line of malformedLines(room).values()) connection.deliver(line)
      }
      break
  }
}
