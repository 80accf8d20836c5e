export type Health = 'ok' | 'warning' | 'problem'

/** Something that the doctor looked at. */
export interface Finding {
  subject: string
  health: Health
  /** What was found and, where it is not ok, what to do. */
  words: string
}
