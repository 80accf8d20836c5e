import type { Config } from '#config.ts'
import { RUNNING_SETTINGS } from '#contract/settings.ts'
import type { SettingsOptions } from '#store/running-settings.ts'

/** What a process starts with, and which of it was given on purpose and so stays. */
export function settingsOf(config: Config): SettingsOptions {
  const { keep5sDays, keep1mDays, leaveOutBots, bots, optOut, given } = config
  const fixed = RUNNING_SETTINGS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))
  return {
    initial: { keep5sDays, keep1mDays, leaveOutBots, bots: toLogins(bots), optOut: toLogins(optOut) },
    fixed: Object.fromEntries(fixed),
  }
}

/** As Twitch writes them, however a person did. */
function toLogins(typed: readonly string[]): string[] {
  return typed.map((name) => name.trim().toLowerCase().replace(/^@/, ''))
}
