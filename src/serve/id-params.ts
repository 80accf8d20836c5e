import { z } from 'zod'

/** How a key, a pairing or an import is addressed. */
export const idParams = z.object({ id: z.string().regex(/^[\w-]{1,100}$/, 'is no id') })
