import { z } from 'zod'
import { readChannels, type StoredChannel } from '#store/channel-reads.ts'
import { parseAddress } from './channel-address.ts'
import type { Context } from './context.ts'
import { Failure } from './errors.ts'

export const channelParams = z.object({
  login: z.string().describe('A login, id:<room id> or replay:<login>'),
})

/** The guard has looked at it already. */
export const overlayKeyQuery = z
  .string()
  .max(64)
  .optional()
  .describe('An overlay’s key, in the place of the token')

/** What is known of the addressed channel; throws `channel_invalid` or `channel_unknown`. */
export async function findChannel(
  context: Context,
  text: string,
): Promise<StoredChannel & { wanted: boolean }> {
  const address = parseAddress(text)
  if (address === undefined) {
    throw new Failure(
      'channel_invalid',
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
