/**
 * Why an archive was not imported, and why records of one were left out. Answers bring a sentence, in which {…} stands for
 * what the file brought; screens find its code, and say it in their language. No sentence is ever worded anew: those that
 * are stored would lose their codes.
 */
export const IMPORT_REASONS = {
  empty: 'The file is empty',
  format_unknown: 'The file looks like none of the formats known here ({formats}); name one with --format',
  no_such_format: 'There is no format {name}; there are {formats}',
  no_times:
    'This text has no times: export it again with time stamps (TwitchDownloader: --timestamp-format Utc)',
  times_of_day:
    'Line {at} begins a log with times of day (Chatterino, Chatty), which is not read: put the date before each time, [2026-01-31 20:05:00]',
  start_needed:
    'The times in this file count from the start of the stream: give that with --start 2026-01-31T20:00:00Z',
  channel_needed: 'This file does not say which channel it is of: give it with --channel',
  table_broken: 'The table cannot be read: {detail}',
  columns_missing: 'The table needs a column of times and one of texts; its header is: {header}',
  json_broken: 'The file stops being JSON behind element {at}: {detail}',
  gzip_broken: 'The gzip file is damaged or was cut off: {detail}',
  packed: 'The file is packed (zip, zstd, 7z or xz): unpack it first, or pack it with gzip',
  not_utf8: 'The file is UTF-16: save it as UTF-8 first',
  line_too_old:
    'Line {at} is {minutes} min older than what stands before it, more than {most}: import the file with --sort',
  element_too_old:
    'Element {at} is {minutes} min older than what stands before it, more than {most}: import the file with --sort',
  one_person:
    "All {messages} messages are by one person: this is a log of a user, not of a channel; import the channel's own",
  too_many_channels: 'The file tells of more than {most} channels',
  no_messages: 'There is no message in the file that could be counted ({dropped})',
  disk_full: 'The disk is full: there is no room for the archive',
  sender_gone: 'The sender went away.',
  cancelled: 'Cancelled.',
} as const

export type ImportReasonCode = keyof typeof IMPORT_REASONS

/** Why a record is not counted. */
export type DropReason =
  | 'not_a_message'
  | 'not_a_comment'
  | 'no_time'
  | 'absurd_time'
  | 'not_json'
  | 'not_irc'
  | 'line_too_long'
  | 'malformed'
  | 'too_late'
  | 'future'
  | 'duplicate'
  | 'deletion_too_late'
  | 'empty'
  | 'too_long'
  | 'too_many_tags'
  | 'no_command'
  | 'bad_channel'
  | 'no_user'
  | 'no_text'
  | 'no_target'

type Named<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Named<Rest>
  : never

/** What a reason's sentence takes in. */
type ValuesOf<Code extends ImportReasonCode> = {
  readonly [Name in Named<(typeof IMPORT_REASONS)[Code]>]: string | number
}

export function importReason<Code extends ImportReasonCode>(code: Code, values: ValuesOf<Code>): string {
  return fillReason(IMPORT_REASONS[code], values)
}

/** A sentence with what it takes in, in whatever language. */
export function fillReason(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** The code of a sentence and what it took in; undefined for one that is not ours, such as another version's. */
export function readImportReason(
  sentence: string,
): { code: ImportReasonCode; values: Readonly<Record<string, string>> } | undefined {
  for (const [code, pattern] of PATTERNS) {
    const found = pattern.exec(sentence)
    if (found !== null) return { code, values: found.groups ?? {} }
  }
  return undefined
}

const PATTERNS = (Object.keys(IMPORT_REASONS) as ImportReasonCode[]).map(
  (code) => [code, patternOf(IMPORT_REASONS[code])] as const,
)

function patternOf(template: string): RegExp {
  const literal = template.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, '(?<$1>.*)')}$`, 's')
}
