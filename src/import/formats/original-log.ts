/**
 * The log of the original tool: `time,#channel,text`, the text with its commas as they were said. Its times are local,
 * without leading zeros and with milliseconds behind a third colon: `2019-6-11_14:3:5:123`.
 */
import { parseLogin } from '#contract/channel.ts'
import type { ArchiveFormat, ArchiveItem, ReadingContext } from '../archive-format.ts'
import { parseArchiveTime } from '../archive-time.ts'
import { toMessage } from '../archived-message.ts'
import { readLines } from '../lines.ts'

const LINE = /^([^,]{8,40}),#?([A-Za-z0-9_]{1,25}),(.*)$/

export const originalLog: ArchiveFormat = {
  name: 'original-log',
  description: 'The log of the original CHAT: time,#channel,text',
  tellsRemovals: false,
  matches: ({ lines }) => lines.length > 0 && lines.filter(isLine).length * 2 > lines.length,
  async *read(bytes, context) {
    for await (const lines of readLines(bytes))
      yield lines.map(({ number, text }) => toItem(number, text, context))
  },
}

function isLine(line: string): boolean {
  const [, time = '', channel = ''] = LINE.exec(line) ?? []
  const parsed = parseArchiveTime(time, 0)
  return (
    parsed !== undefined && 'epochMs' in parsed && /^[^,]*,#/.test(line) && parseLogin(channel) !== undefined
  )
}

function toItem(at: number, text: string, context: ReadingContext): ArchiveItem {
  const [, written = '', channel = '', said = ''] = LINE.exec(text) ?? []
  const login = parseLogin(channel)
  if (login === undefined) return { at, dropped: 'not_a_message' }
  const time = parseArchiveTime(written, context.utcOffsetMs)
  if (time === undefined || !('epochMs' in time)) return { at, dropped: 'no_time' }
  return {
    at,
    event: toMessage({ id: `line ${at}`, login, userName: '', text: said, sentAtMs: time.epochMs }),
  }
}
