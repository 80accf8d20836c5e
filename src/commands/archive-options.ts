import { parseLogin, whyNoLogin } from '#contract/channel.ts'
import { INSTANT_WANTED, parseInstant } from '#contract/instant.ts'
import { REASONS } from '#contract/reason.ts'
import { zoneOffsetMs } from '#import/archive-time.ts'
import { FORMATS } from '#import/detect-format.ts'
import { CommandError, WRONG_USAGE } from './command.ts'

/** What a person may have to say about an archive that it does not say itself. */
export const ARCHIVE_FLAGS = {
  format: {
    type: 'string',
    valueHint: 'name',
    description: `What wrote the file: ${FORMATS.map(({ name }) => name).join(', ')} [found by looking]`,
  },
  channel: { type: 'string', valueHint: 'login', description: 'The channel, where the file does not say' },
  start: {
    type: 'string',
    valueHint: 'time',
    description: 'When the stream began, for times that count from there: 2026-01-31T20:00:00Z',
  },
  'utc-offset': {
    type: 'string',
    valueHint: '+02:00',
    description: 'How far local times without a zone are ahead of UTC',
  },
} as const

export interface ArchiveOptions {
  format: string | undefined
  /** A login or `id:<room id>`. */
  channel: string | undefined
  startMs: number | undefined
  utcOffsetMs: number
}

interface GivenFlags {
  format?: string | undefined
  channel?: string | undefined
  start?: string | undefined
  'utc-offset'?: string | undefined
}

/** What ARCHIVE_FLAGS say; throws a CommandError that names the one that is wrong. */
export function readArchiveOptions(given: GivenFlags): ArchiveOptions {
  return {
    format: given.format === undefined ? undefined : readFormat(given.format),
    channel: given.channel === undefined ? undefined : readChannel(given.channel),
    startMs: given.start === undefined ? undefined : readStart(given.start),
    utcOffsetMs: readOffset(given['utc-offset'] ?? 'Z'),
  }
}

function readFormat(text: string): string {
  if (FORMATS.some(({ name }) => name === text)) return text
  const names = FORMATS.map(({ name }) => name).join(', ')
  throw new CommandError(`--format "${text}" is none of ${names}`, WRONG_USAGE)
}

function readChannel(text: string): string {
  const channel = /^id:[\w-]{1,64}$/.test(text) ? text : parseLogin(text)
  if (channel === undefined)
    throw new CommandError(`--channel "${text}": ${REASONS[whyNoLogin(text)]}`, WRONG_USAGE)
  return channel
}

function readStart(text: string): number {
  const startMs = parseInstant(text)
  if (startMs === undefined) throw new CommandError(`--start "${text}" ${INSTANT_WANTED}`, WRONG_USAGE)
  return startMs
}

function readOffset(text: string): number {
  if (/^(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/.test(text)) return zoneOffsetMs(text)
  throw new CommandError(`--utc-offset "${text}" is no offset such as +02:00`, WRONG_USAGE)
}
