/** From when to when anything is kept of a channel. */
import { useEffect, useState } from 'preact/hooks'
import { type ChatWindow, STEP_MS } from '#contract/window.ts'
import { fetchWindows, type Span } from '../client/api.ts'

/** From the first to the last of these windows of an hour in which anybody listened; null when nobody did. */
export function keptOf(windows: readonly ChatWindow[]): Span | null {
  const heard = windows.filter(({ messages, coverage }) => messages > 0 || coverage > 0)
  const [first, last] = [heard[0], heard.at(-1)]
  if (first === undefined || last === undefined) return null
  return { fromMs: Date.parse(first.start), toMs: Date.parse(last.start) + STEP_MS['1h'] }
}

/** As keptOf; asked for while `active`, undefined until it has come. */
export function useKept(login: string, active: boolean): Span | null | undefined {
  const [found, setFound] = useState<{ login: string; span: Span | null } | undefined>(undefined)
  useEffect(() => {
    if (!active) return
    const abort = new AbortController()
    fetchWindows(login, { fromMs: 0, toMs: Date.now() + STEP_MS['1h'], step: '1h' }, abort.signal).then(
      (windows) => setFound({ login, span: keptOf(windows) }),
      () => {
        if (!abort.signal.aborted) setFound({ login, span: null })
      },
    )
    return () => abort.abort()
  }, [login, active])
  return found?.login === login ? found.span : undefined
}
