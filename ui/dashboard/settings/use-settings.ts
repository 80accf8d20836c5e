/** The settings of the server, and changing them. */
import { useEffect, useState } from 'preact/hooks'
import type { SettingsAnswer, SettingsChange } from '#contract/settings.ts'
import { changeSettings, fetchSettings } from '../../client/api.ts'
import { refusalText } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import { notice } from '../session.ts'

export interface ShownSettings {
  /** Null until they have come. */
  answer: SettingsAnswer | null
  problem: string | null
  reload: () => void
  /** Whether the server took the change; a person is told either way. */
  change: (change: SettingsChange) => Promise<boolean>
}

export function useSettings(): ShownSettings {
  const [answer, setAnswer] = useState<SettingsAnswer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    fetchSettings(abort.signal).then(
      (found) => {
        setAnswer(found)
        setProblem(null)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(refusalText(error))
      },
    )
    return () => abort.abort()
  }, [turn])

  return {
    answer,
    problem,
    reload: () => setTurn(turn + 1),
    async change(change) {
      try {
        setAnswer(await changeSettings(change))
        notice.set({ text: words.settings.saved })
        return true
      } catch (error) {
        notice.set({ text: refusalText(error) })
        return false
      }
    },
  }
}
