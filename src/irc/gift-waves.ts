import type { UserNotice } from './user-notice.ts'

/** The gifts of a wave follow it within seconds. */
const WAVE_LASTS_MS = 60_000

/** Waves remembered at a time; the oldest is forgotten for a new one. */
const MAX_WAVES = 1_000

interface Wave {
  startedAtMs: number
  giftsToCome: number
}

export interface GiftWaves {
  /**
   * Whether the notice's event stands for itself: false for a single gift that belongs to a wave which was counted
   * with its amount. Notices are to be asked about once each, in the order of the chat.
   */
  standsAlone(notice: UserNotice): boolean
}

/**
 * Tells the gifts of a wave from gifts of their own: a line may say so itself, else the n single gifts of the same
 * giver in the minute after a wave of n are its parts.
 */
export function createGiftWaves(): GiftWaves {
  const waves = new Map<string, Wave>()

  function start(key: string, startedAtMs: number, giftsToCome: number): void {
    waves.delete(key)
    waves.set(key, { startedAtMs, giftsToCome })
    if (waves.size > MAX_WAVES) waves.delete(waves.keys().next().value!)
  }

  function takePart(key: string, atMs: number): boolean {
    const wave = waves.get(key)
    if (wave === undefined || wave.giftsToCome === 0) return false
    if (atMs - wave.startedAtMs > WAVE_LASTS_MS) return false
    wave.giftsToCome--
    return true
  }

  return {
    standsAlone({ event, giftRole, userId, userLogin }) {
      if (event === undefined || giftRole === undefined) return true
      const key = `${event.login}/${userId || userLogin}`
      if (giftRole === 'wave') {
        start(key, event.sentAtMs, event.amount)
        return true
      }
      const taken = takePart(key, event.sentAtMs)
      return !taken && giftRole === 'single'
    },
  }
}
