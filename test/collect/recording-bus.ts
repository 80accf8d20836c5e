import type { Bus, OutgoingRecord, WantedChannel } from '#bus/bus.ts'
import { type ChatEvent, decodeEvent } from '#contract/chat-event.ts'

export interface RecordingBus extends Pick<Bus, 'publish' | 'watchList'> {
  /** Everything that was published, in order. */
  readonly events: readonly ChatEvent[]
  readonly keys: readonly string[]
  /** What was published while it refused. */
  readonly refused: readonly ChatEvent[]
  /** What to do with publications from now on; `hold` keeps them until another is chosen. */
  mode: 'take' | 'refuse' | 'hold'
  of<Kind extends ChatEvent['kind']>(kind: Kind, login?: string): Extract<ChatEvent, { kind: Kind }>[]
}

/** A bus in memory that shows what was published, with a watch-list of these logins. */
export function createRecordingBus(logins: readonly string[]): RecordingBus {
  const events: ChatEvent[] = []
  const keys: string[] = []
  const refused: ChatEvent[] = []
  const wanted = new Map<string, WantedChannel>()
  for (const [addedAtMs, login] of logins.entries()) wanted.set(login, { login, addedAtMs })
  let changed = Promise.withResolvers<void>()
  let released = Promise.withResolvers<void>()
  let mode: RecordingBus['mode'] = 'take'

  function announce(): void {
    changed.resolve()
    changed = Promise.withResolvers()
  }

  return {
    events,
    keys,
    refused,
    get mode() {
      return mode
    },
    set mode(next) {
      mode = next
      released.resolve()
      released = Promise.withResolvers()
    },
    of: (kind, login) =>
      events.filter(
        (event): event is Extract<ChatEvent, { kind: typeof kind }> =>
          event.kind === kind && (login === undefined || event.login === login),
      ),
    async publish(records: readonly OutgoingRecord[]) {
      while (mode === 'hold') await released.promise
      if (mode === 'refuse') {
        refused.push(...records.map(({ value }) => decodeEvent(value)!))
        throw new Error('this bus refuses')
      }
      for (const { key, value } of records) {
        events.push(decodeEvent(value)!)
        keys.push(key)
      }
    },
    watchList: {
      async reach() {},
      async add(channel) {
        wanted.set(channel.login, channel)
        announce()
      },
      async remove(login) {
        wanted.delete(login)
        announce()
      },
      list: async () => [...wanted.values()],
      async *follow(signal) {
        const aborted = new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        )
        while (!signal.aborted) {
          const next = changed.promise
          yield [...wanted.values()]
          await Promise.race([next, aborted])
        }
      },
    },
  }
}
