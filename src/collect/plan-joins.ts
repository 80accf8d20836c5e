/** What planning needs to know of a channel. Times are of one monotonic clock, in milliseconds. */
export interface Joinable {
  /** How it is heard: well, on a socket that is about to go, or not at all. */
  readonly hearing: 'well' | 'going' | 'not'
  /** Whether a join was sent and not yet answered. */
  readonly isJoining: boolean
  /** No join is to be sent before this. */
  readonly notBeforeMs: number
  /** Joins that failed since it was last heard. */
  readonly failures: number
  readonly wasHeard: boolean
}

export interface JoinPlan<Channel, Socket> {
  joins: { channel: Channel; socket: Socket }[]
  /** There will soon be channels that no socket has room for. */
  needsSocket: boolean
}

/**
 * Which channels to join now, and where: as many as the limit leaves `free`, first those that lose their socket, then
 * those that lost it, then new ones, then those that failed before; each on the first socket with room. `rooms` holds
 * the sockets that are ready, with the number of channels that each may still take; `soon` is how many joins the
 * limit may allow before another socket is up.
 */
export function planJoins<Channel extends Joinable, Socket>(
  channels: Iterable<Channel>,
  rooms: ReadonlyMap<Socket, number>,
  { free, soon, nowMs }: { free: number; soon: number; nowMs: number },
): JoinPlan<Channel, Socket> {
  const due: Channel[] = []
  for (const channel of channels) {
    if (channel.hearing !== 'well' && !channel.isJoining && channel.notBeforeMs <= nowMs) due.push(channel)
  }
  if (due.length === 0) return { joins: [], needsSocket: false }
  due.sort((a, b) => urgency(a) - urgency(b))
  const joins: JoinPlan<Channel, Socket>['joins'] = []
  let roomInAll = 0
  for (const [socket, room] of rooms) {
    roomInAll += room
    const next = due.slice(joins.length, Math.min(joins.length + room, free))
    for (const channel of next) joins.push({ channel, socket })
  }
  return { joins, needsSocket: roomInAll < Math.min(due.length, soon) }
}

function urgency({ hearing, wasHeard, failures }: Joinable): number {
  if (hearing === 'going') return 0
  if (failures > 0) return 3
  return wasHeard ? 1 : 2
}
