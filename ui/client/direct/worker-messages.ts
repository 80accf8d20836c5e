/** What page and worker say to each other; `number` tells one wire from the next. */
import type { LiveFrame, LiveRequest } from '#contract/http.ts'

export type ToWorker =
  | { type: 'open'; number: number; chatUrl: string }
  | { type: 'send'; request: LiveRequest }
  | { type: 'close' }

export type FromWorker =
  | { type: 'opened'; number: number }
  | { type: 'frame'; number: number; frame: LiveFrame }
  | { type: 'lost'; number: number; code: number }
