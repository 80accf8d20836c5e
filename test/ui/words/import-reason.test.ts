/** Why an archive was not imported, as a person reads it. */
import { describe, expect, it } from 'vitest'
import {
  IMPORT_REASONS,
  type ImportReasonCode,
  importReason,
  readImportReason,
} from '#contract/import-reason.ts'
import { ApiRefusal } from '../../../ui/client/api-refusal.ts'
import { dropReasonText, importReasonText } from '../../../ui/client/words/import-reason.ts'
import { refusalText } from '../../../ui/client/words/refusal.ts'
import { CATALOGUES } from '../../../ui/client/words/words.ts'

const OLD = importReason('line_too_old', { at: 812, minutes: 40, most: 15 })

describe('a reason', () => {
  it('is known by its sentence, with what it took in', () => {
    expect(readImportReason(OLD)).toEqual({
      code: 'line_too_old',
      values: { at: '812', minutes: '40', most: '15' },
    })
    for (const [code, sentence] of Object.entries(IMPORT_REASONS)) {
      expect(readImportReason(sentence)?.code).toBe(code as ImportReasonCode)
    }
  })

  it('is said with what to do where there is no field for it', () => {
    expect(importReasonText(importReason('channel_needed', {}))).toBe(
      'This file does not say which channel it is of. Name it with: chat import --channel NAME',
    )
  })

  it('takes in the file’s own words, whatever they are', () => {
    const header = 'a$&, {detail}, line\nbreak'
    expect(importReasonText(importReason('columns_missing', { header }))).toBe(
      `The table needs a column of times and one of texts; its header is: ${header}`,
    )
  })

  it('is said in German', async () => {
    const { importReasons, dropReasons } = await CATALOGUES['de']!.load()
    expect(importReasons.line_too_old).toMatch(/^Zeile \{at\} ist \{minutes\} min älter/)
    expect(dropReasons.no_time).toBe('ohne Zeit')
  })

  it('names what was left out in words', () => {
    const none = importReason('no_messages', { dropped: '3 × no_time, 1 × not_json' })
    expect(importReasonText(none)).toBe(
      'There is no message in the file that could be counted (3 × without a time, 1 × not JSON)',
    )
    expect(dropReasonText('some_later_reason')).toBe('some later reason')
  })

  it('is said as it came where it is none of ours', () => {
    expect(importReasonText('The moon is in the way.')).toBe('The moon is in the way.')
  })

  it('is what a refused import says', () => {
    expect(refusalText(new ApiRefusal(422, 'import_refused', IMPORT_REASONS.packed))).toBe(
      'The file is packed (zip, zstd, 7z or xz): unpack it first, or pack it with gzip',
    )
  })
})
