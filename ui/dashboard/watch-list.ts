/** Adding and removing channels, with a word to the person about what became of it. */
import type { AddedChannels } from '#contract/http.ts'
import { addChannels, removeChannel } from '../client/api.ts'
import { formatCount } from '../client/words/format.ts'
import { reasonText } from '../client/words/reason.ts'
import { refusalText } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'
import { navigate, route } from './route.ts'
import { notice, refreshChannels } from './session.ts'

/** Asks the server to watch these; undefined when it could not be asked. */
export async function watchChannels(logins: readonly string[]): Promise<AddedChannels | undefined> {
  try {
    const answer = await addChannels(logins)
    await refreshChannels()
    const refused = answer.refused.map(({ typed, reason }) =>
      words.add.refused(typed, reasonText(reason) ?? words.reasons.unknown),
    )
    const added = words.add.added(formatCount(answer.added.length), answer.added.length)
    notice.set({ text: [...(answer.added.length > 0 ? [added] : []), ...refused].join(' ') })
    return answer
  } catch (error) {
    notice.set({ text: refusalText(error) })
    return undefined
  }
}

/** What was counted stays; only watching ends, and Undo takes it up again. */
export async function unwatchChannel(login: string, displayName: string): Promise<void> {
  try {
    await removeChannel(login)
    await refreshChannels()
    const shown = route.get()
    if (shown.page === 'channel' && shown.login === login) navigate({ page: 'overview' })
    notice.set({
      text: words.add.removed(displayName),
      undo: () => void watchChannels([login]),
    })
  } catch (error) {
    notice.set({ text: refusalText(error) })
  }
}
