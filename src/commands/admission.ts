import type { RunningSettings } from '#contract/settings.ts'
import type { Admission } from '#irc/chat-intake.ts'

/** Whom the collector counts, as the settings say at the moment of each message. */
export function admissionOf(settings: () => RunningSettings): () => Admission {
  let read: RunningSettings | undefined
  let admission: Admission | undefined
  return () => {
    const current = settings()
    if (admission === undefined || current !== read) {
      read = current
      admission = {
        leaveOutBots: current.leaveOutBots,
        bots: new Set(current.bots),
        optedOut: new Set(current.optOut),
      }
    }
    return admission
  }
}
