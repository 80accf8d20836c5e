/** The shapes of what lets others in: keys of overlays, and extensions that were allowed. */
import { z } from 'zod'

const instant = z.iso.datetime()

export const overlayKeySchema = z.object({
  id: z.string(),
  /** The channel that it reads. */
  channel: z.string(),
  createdAt: instant,
})

export const overlayKeysSchema = z.object({ keys: z.array(overlayKeySchema) })

export const newOverlayKeySchema = z.strictObject({ channel: z.string().min(1).max(200) })

/** The only answer that holds the key itself: what is stored is its SHA-256. */
export const madeOverlayKeySchema = overlayKeySchema.extend({ key: z.string() })

/** What an extension is told that asks to be let in. */
export const pairingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('allowed') }),
  z.object({
    state: z.literal('waiting'),
    /** Shown by the extension and by the dashboard, so that a person sees that both mean the same. */
    code: z.string(),
  }),
])

export const pairingsSchema = z.object({
  waiting: z.array(z.object({ id: z.string(), origin: z.string(), code: z.string(), askedAt: instant })),
  allowed: z.array(z.object({ id: z.string(), origin: z.string(), allowedAt: instant })),
})

export type OverlayKeyRow = z.infer<typeof overlayKeySchema>
export type MadeOverlayKey = z.infer<typeof madeOverlayKeySchema>
export type Pairings = z.infer<typeof pairingsSchema>
