import { type Channel, isOn } from './channel.ts'
import type { Connection } from './connection.ts'

/** Which channels are asked for or heard on which connection. */
export interface Memberships {
  of(connection: Connection): ReadonlySet<Channel>
  /** Sends the JOIN. */
  join(channel: Channel, connection: Connection): void
  /** Sends the PART of a channel that the connection is no longer needed for. */
  part(channel: Channel, connection: Connection): void
  /** Whether a PART that the server tells of answers one of ours. */
  isOwnPart(login: string, connection: Connection): boolean
  /** The channel was put out of the connection, or let in. */
  update(channel: Channel, connection: Connection): void
  closed(connection: Connection): void
}

export function createMemberships(): Memberships {
  const members = new Map<Connection, Set<Channel>>()
  /** Logins that were left, until the server says so too. */
  const parting = new Map<Connection, Set<string>>()

  function update(channel: Channel, connection: Connection): void {
    if (isOn(channel, connection)) parting.get(connection)?.delete(channel.login)
    else members.get(connection)?.delete(channel)
  }

  return {
    update,
    of: (connection) => members.get(connection) ?? new Set(),
    join(channel, connection) {
      const here = members.get(connection) ?? new Set()
      members.set(connection, here.add(channel))
      connection.send(`JOIN #${channel.login}`)
    },
    part(channel, connection) {
      const logins = parting.get(connection) ?? new Set()
      parting.set(connection, logins.add(channel.login))
      connection.send(`PART #${channel.login}`)
      members.get(connection)?.delete(channel)
    },
    isOwnPart: (login, connection) => parting.get(connection)?.delete(login) ?? false,
    closed(connection) {
      members.delete(connection)
      parting.delete(connection)
    },
  }
}
