import { z } from 'zod'
import { parseLogin } from '#contract/channel.ts'
import { readChannels, type StoredChannel } from '#store/channel-reads.ts'
import type { Context } from './context.ts'
import { Failure } from './errors.ts'

const ROOM = /^id:[\w:.-]{1,60}$/
const REPLAY = /^replay:([a-z0-9_]{1,25})$/

/** How a channel is addressed: its login, `id:<room id>` or `replay:<login>`; undefined when the text is neither. */
export function parseAddress(text: string): string | undefined {
  if (ROOM.test(text) || REPLAY.test(text)) return text
  return parseLogin(text)
}

export const channelParams = z.object({
  login: z.string().describe('A login, id:<room id> or replay:<login>'),
})

/** What is known of the addressed channel; throws `request_invalid` or `channel_unknown`. */
export async function findChannel(
  context: Context,
  text: string,
): Promise<StoredChannel & { wanted: boolean }> {
  const address = parseAddress(text)
  if (address === undefined) {
    throw new Failure(
      'request_invalid',
      'A channel is a login of 1 to 25 letters, digits and _, or id:<room id>.',
    )
  }
  const roomId = address.startsWith('id:') ? address.slice(3) : undefined
  const [channel] = await readChannels(
    context.database,
    roomId === undefined ? { logins: [address] } : { roomIds: [roomId] },
  )
  const login = channel?.login ?? address
  const wanted = (await context.watchList.list()).some((channel) => channel.login === login)
  if (channel === undefined && !wanted) throw new Failure('channel_unknown')
  return { ...(channel ?? { login, roomId, displayName: login, status: undefined }), wanted }
}
