import type { WantedChannel } from './bus.ts'

/** How long a channel that another process has now is still read here: joining it may take the other some time. */
export const KEEP_MOVED_MS = 120_000

/** Which channels this process reads while they move between processes: twice for a while rather than not at all. */
export interface HandOver {
  /** What is to be read now: its own channels, and for a while those that were its own. Times are of any steady clock. */
  update(state: {
    own: readonly WantedChannel[]
    isWanted: (login: string) => boolean
    nowMs: number
  }): WantedChannel[]
  /** When the next of those that moved away is to be left; undefined when there is none. */
  readonly nextLeaveMs: number | undefined
}

export function createHandOver(keepMs = KEEP_MOVED_MS): HandOver {
  let own = new Map<string, WantedChannel>()
  /** In the order in which they are to be left. */
  const moved = new Map<string, { channel: WantedChannel; leaveMs: number }>()

  return {
    update(state) {
      const next = new Map(state.own.map((channel) => [channel.login, channel]))
      for (const [login, channel] of own) {
        if (!next.has(login)) moved.set(login, { channel, leaveMs: state.nowMs + keepMs })
      }
      own = next
      for (const [login, { leaveMs }] of moved) {
        if (own.has(login) || !state.isWanted(login) || leaveMs <= state.nowMs) moved.delete(login)
      }
      return [...own.values(), ...[...moved.values()].map(({ channel }) => channel)]
    },
    get nextLeaveMs() {
      const [first] = moved.values()
      return first?.leaveMs
    },
  }
}
