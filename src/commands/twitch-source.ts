import type { Bus } from '#bus/bus.ts'
import { collect } from '#collect/collect.ts'
import type { Config } from '#config.ts'
import type { Admission } from '#irc/chat-intake.ts'

/** Where chat comes from: publishes it to the bus until the signal, then what it still holds. */
export type Source = (
  bus: Pick<Bus, 'publish' | 'watchList'>,
  options: SourceOptions,
  signal: AbortSignal,
) => Promise<void>

export interface SourceOptions {
  /** Who is counted; asked at every message. */
  admission: () => Admission
}

/** Twitch's chat, or that of another server that speaks its protocol. */
export function twitch(config: Config): Source {
  const { twitchLogin: login, twitchToken: token } = config
  return (bus, { admission }, signal) =>
    collect(
      {
        bus,
        twitchUrl: config.twitchUrl,
        ...(login !== undefined && token !== undefined ? { account: { login, token } } : {}),
        joinLimit: { count: config.joinsPer10Seconds, windowMs: 10_000 },
        channelsPerConnection: config.channelsPerConnection,
        admission,
      },
      signal,
    )
}

/** The chat of a simulator: nobody logs in there. */
export function simulated(config: Config, { url }: { url: string }): Source {
  return twitch({ ...config, twitchUrl: url, twitchLogin: undefined, twitchToken: undefined })
}
