import { importReason } from '#contract/import-reason.ts'
import { type ArchiveFormat, type ArchiveHead, ImportError } from './archive-format.ts'
import { chatDownloader } from './formats/chat-downloader.ts'
import { csv } from './formats/csv.ts'
import { justlog } from './formats/justlog.ts'
import { originalLog } from './formats/original-log.ts'
import { rawIrc } from './formats/raw-irc.ts'
import { refuseUntimed, textLines } from './formats/text-lines.ts'
import { twitchComments } from './formats/twitch-comments.ts'
import { videoComments } from './formats/video-comments.ts'

const HEAD_LINES = 20

/** Every format, the most telling first: the first that matches a file's head is taken. */
export const FORMATS: readonly ArchiveFormat[] = [
  rawIrc,
  twitchComments,
  videoComments,
  justlog,
  chatDownloader,
  csv,
  originalLog,
  textLines,
]

/** The beginning of an unpacked file as formats look at it. */
export function toHead(bytes: Uint8Array): ArchiveHead {
  const text = new TextDecoder().decode(bytes)
  const lines = text.split(/\r?\n/)
  if (lines.length > 1) lines.pop()
  return { text, lines: lines.filter((line) => line.trim() !== '').slice(0, HEAD_LINES) }
}

/** The format of that name, or the one that the head shows. Throws an ImportError when there is none. */
export function chooseFormat(head: ArchiveHead, name: string | undefined): ArchiveFormat {
  const names = FORMATS.map((format) => format.name).join(', ')
  if (name !== undefined) {
    const named = FORMATS.find((format) => format.name === name)
    if (named === undefined) throw new ImportError(importReason('no_such_format', { name, formats: names }))
    return named
  }
  if (head.text.trim() === '') throw new ImportError(importReason('empty', {}))
  const found = FORMATS.find((format) => format.matches(head))
  if (found !== undefined) return found
  refuseUntimed(head.lines)
  throw new ImportError(importReason('format_unknown', { formats: names }))
}
