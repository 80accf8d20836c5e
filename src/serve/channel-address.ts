import { parseLogin } from '#contract/channel.ts'

const ROOM = /^id:[\w:.-]{1,60}$/
const REPLAY = /^replay:([a-z0-9_]{1,25})$/

/** How a channel is addressed: its login, `id:<room id>` or `replay:<login>`; undefined when the text is neither. */
export function parseAddress(text: string): string | undefined {
  if (ROOM.test(text) || REPLAY.test(text)) return text
  return parseLogin(text)
}
