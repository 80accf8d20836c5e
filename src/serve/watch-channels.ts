import { parseLogin, whyNoLogin } from '#contract/channel.ts'
import type { AddedChannels } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'
import { Failure } from './errors.ts'
import type { ChannelList } from './live/directory.ts'

/**
 * Puts the channels in what was typed on the watch-list, those that are there already left as they are. Throws a Failure
 * when there is a channel in none of it.
 */
export async function watchChannels(
  watchList: ChannelList,
  typed: readonly string[],
  { nowMs }: { nowMs: number },
): Promise<AddedChannels> {
  const added = new Set<string>()
  const refused: { typed: string; reason: string }[] = []
  for (const text of typed) {
    const login = parseLogin(text)
    if (login === undefined) refused.push({ typed: text, reason: REASONS[whyNoLogin(text)] })
    else added.add(login)
  }
  const [first] = refused
  if (added.size === 0 && first !== undefined) {
    throw new Failure('channel_invalid', `${first.typed}: ${first.reason}`)
  }
  const wanted = new Set((await watchList.list()).map(({ login }) => login))
  for (const login of added) {
    if (!wanted.has(login)) await watchList.add({ login, addedAtMs: nowMs })
  }
  return { added: [...added], refused }
}

/** Takes a channel off the watch-list; throws a Failure when it is not on it. */
export async function unwatchChannel(watchList: ChannelList, typed: string): Promise<void> {
  const login = parseLogin(typed)
  if (login === undefined) throw new Failure('channel_invalid', REASONS[whyNoLogin(typed)])
  const wanted = await watchList.list()
  if (!wanted.some((channel) => channel.login === login))
    throw new Failure('channel_unknown', `${login} is not watched.`)
  await watchList.remove(login)
}
