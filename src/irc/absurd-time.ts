/** Twitch's clock and ours may differ, and a line may be late; a day is neither. */
const ABSURD_MS = 86_400_000

/** Whether Twitch's time of a line (0 when it has none) cannot be meant: a day off, or more, from when it came. */
export function isAbsurdTime(sentAtMs: number, receivedAtMs: number): boolean {
  return sentAtMs === 0 || Math.abs(sentAtMs - receivedAtMs) > ABSURD_MS
}
