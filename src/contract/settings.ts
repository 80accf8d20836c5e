/** What may be changed while processes run. Each is also an option of config.ts, by the same name. */
import { z } from 'zod'

/** As long a list as one request can carry. */
const MOST_USERS = 1_500
const DAYS = z
  .int('is no whole number of days')
  .min(1, 'is less than a day')
  .max(36_500, 'is more than 100 years')
const USER = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9_]{1,25}$/, 'is neither a login nor a user id')
const USERS = z
  .array(USER)
  .max(MOST_USERS, `has more than ${MOST_USERS} names`)
  .overwrite((users) => [...new Set(users)])

export const runningSettingsSchema = z.strictObject({
  /** Days that five-second windows are kept. */
  keep5sDays: DAYS,
  /** Days that one-minute windows are kept. */
  keep1mDays: DAYS,
  /** Whether chat bots are not counted at all. */
  leaveOutBots: z.boolean(),
  /** Logins of chat bots beside those that are known. */
  bots: USERS,
  /** User ids or logins of those who are dropped unread. */
  optOut: USERS,
})

export type RunningSettings = Readonly<z.output<typeof runningSettingsSchema>>
export type RunningSetting = keyof RunningSettings

export const RUNNING_SETTINGS = Object.keys(runningSettingsSchema.shape) as RunningSetting[]

/** Some of them, with their new values; the others stay. */
export const settingsChangeSchema = runningSettingsSchema.partial()

export type SettingsChange = z.infer<typeof settingsChangeSchema>

export const settingsSchema = z.object({
  settings: z.object({
    keep5sDays: z.number(),
    keep1mDays: z.number(),
    leaveOutBots: z.boolean(),
    bots: z.array(z.string()),
    optOut: z.array(z.string()),
  }),
  /** Settings that were given when the process was started, and by what (`--keep-5s-days`): they cannot be changed. */
  fixed: z.partialRecord(z.enum(RUNNING_SETTINGS as [RunningSetting, ...RunningSetting[]]), z.string()),
})

export type SettingsAnswer = z.infer<typeof settingsSchema>
