/** Why a channel is not heard, in English: as the server says it. */
import { REASONS, type ReasonCode } from '#contract/reason.ts'

export const reasons: Record<ReasonCode | 'unknown', string> = {
  ...REASONS,
  unknown: 'For a reason that this page does not know.',
}
