import { useEffect, useState } from 'preact/hooks'
import { focusHeading } from '../../client/focus.ts'
import { refusalText } from '../../client/words/refusal.ts'
import { notice } from '../session.ts'

export interface ShownList<T> {
  /** Null until it has come. */
  value: T | null
  problem: string | null
  reload: () => void
  /** Asks the server for something, reads the list anew, and tells the person when it was refused. */
  act: (work: () => Promise<void>) => Promise<void>
}

/** Something of the server's that this page changes; read again every `everyMs` while it is shown, if that is given. */
export function useList<T>(fetchList: (signal: AbortSignal) => Promise<T>, everyMs?: number): ShownList<T> {
  const [value, setValue] = useState<T | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  const reload = (): void => setTurn((count) => count + 1)

  useEffect(() => {
    const abort = new AbortController()
    fetchList(abort.signal).then(
      (found) => {
        setValue(found)
        setProblem(null)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(refusalText(error))
      },
    )
    return () => abort.abort()
  }, [turn])

  useEffect(() => {
    if (everyMs === undefined) return
    let timer: ReturnType<typeof setInterval> | undefined
    const pace = (): void => {
      clearInterval(timer)
      if (document.hidden) return
      reload()
      timer = setInterval(reload, everyMs)
    }
    pace()
    document.addEventListener('visibilitychange', pace)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', pace)
    }
  }, [everyMs])

  return {
    value,
    problem,
    reload,
    async act(work) {
      // What was pressed goes with its row.
      const heading = document.activeElement?.closest('section')?.querySelector('h2')
      try {
        await work()
      } catch (error) {
        notice.set({ text: refusalText(error) })
      }
      focusHeading(heading)
      reload()
    },
  }
}
