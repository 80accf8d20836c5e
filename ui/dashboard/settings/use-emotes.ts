/** What a channel's emotes were taught to mean, and teaching them. */
import { useEffect, useState } from 'preact/hooks'
import type { EmoteMeaning } from '#contract/emote.ts'
import type { ChannelEmotes } from '#contract/http.ts'
import { fetchEmotes, teachEmote } from '../../client/api.ts'
import { refusalText } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import { notice } from '../session.ts'

export interface ShownEmotes {
  /** Null until they have come, and where no channel is chosen. */
  answer: ChannelEmotes | null
  problem: string | null
  reload: () => void
  /** Whether the server took the lesson; a person is told either way. */
  teach: (emote: string, meaning: EmoteMeaning | null) => Promise<boolean>
}

export function useEmotes(login: string): ShownEmotes {
  const [answer, setAnswer] = useState<ChannelEmotes | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    setAnswer((before) => (before?.channel === login ? before : null))
    setProblem(null)
    if (login === '') return
    const abort = new AbortController()
    fetchEmotes(login, abort.signal).then(setAnswer, (error: unknown) => {
      if (!abort.signal.aborted) setProblem(refusalText(error))
    })
    return () => abort.abort()
  }, [login, turn])

  return {
    answer,
    problem,
    reload: () => setTurn(turn + 1),
    async teach(emote, meaning) {
      try {
        const lesson = await teachEmote(login, { emote, meaning })
        const say = words.settings.emotes
        const text =
          meaning === null ? say.forgotten(lesson.emote) : say.taught(lesson.emote, words.names[meaning])
        notice.set({ text })
        setTurn((before) => before + 1)
        return true
      } catch (error) {
        notice.set({ text: refusalText(error) })
        return false
      }
    },
  }
}
