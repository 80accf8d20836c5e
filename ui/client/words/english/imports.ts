/** Why an archive was not imported, in English: as the server says it, but for what a page has no field for. */
import { type DropReason, IMPORT_REASONS, type ImportReasonCode } from '#contract/import-reason.ts'

export const importReasons: Record<ImportReasonCode, string> = {
  ...IMPORT_REASONS,
  format_unknown:
    'The file looks like none of the formats known here ({formats}). Name one with: chat import --format NAME',
  start_needed:
    'The times in this file count from the start of the stream. Give it with: chat import --start 2026-01-31T20:00:00Z',
  channel_needed: 'This file does not say which channel it is of. Name it with: chat import --channel NAME',
  line_too_old:
    'Line {at} is {minutes} min older than what stands before it, more than {most}. Import the file with: chat import --sort',
  element_too_old:
    'Element {at} is {minutes} min older than what stands before it, more than {most}. Import the file with: chat import --sort',
}

/** Why records of an archive were left out. */
export const dropReasons: Record<DropReason, string> = {
  not_a_message: 'not a message',
  not_a_comment: 'not a comment',
  no_time: 'without a time',
  absurd_time: 'with an absurd time',
  not_json: 'not JSON',
  not_irc: 'not IRC',
  line_too_long: 'line too long',
  malformed: 'malformed',
  too_late: 'too late',
  future: 'from the future',
  duplicate: 'said before',
  deletion_too_late: 'deletion too late',
  empty: 'empty line',
  too_long: 'too long',
  too_many_tags: 'too many tags',
  no_command: 'without a command',
  bad_channel: 'without a channel’s name',
  no_user: 'without a sender',
  no_text: 'without a text',
  no_target: 'deletion of nothing',
}
