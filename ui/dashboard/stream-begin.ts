/** When a stream began, as far as its chat tells: Twitch is not asked. */
import { useEffect, useState } from 'preact/hooks'
import { type ChatWindow, STEP_MS } from '#contract/window.ts'
import { fetchWindows } from '../client/api.ts'

/** A chat that says nothing for so long has ended with its stream. */
const BETWEEN_STREAMS_MS = 30 * 60_000
/** How far back is looked. */
const LOOK_BACK_MS = 24 * 3_600_000
const ASK_EVERY_MS = 10 * 60_000

/**
 * The start of the first minute with a message behind the last half hour without any, said or unheard; undefined when
 * nothing was said since. `windows` are of a minute, oldest first; a minute that is not among them holds nothing.
 */
export function streamBeginMs(windows: readonly ChatWindow[], nowMs: number): number | undefined {
  let beginMs: number | undefined
  let lastMs = Number.NEGATIVE_INFINITY
  for (const { start, messages, removed } of windows) {
    if (messages + (removed ?? 0) === 0) continue
    const startMs = Date.parse(start)
    if (startMs - lastMs > BETWEEN_STREAMS_MS) beginMs = startMs
    lastMs = startMs + STEP_MS['1m']
  }
  return nowMs - lastMs > BETWEEN_STREAMS_MS ? undefined : beginMs
}

/** As streamBeginMs, of a channel's last day; undefined while it is not known. */
export function useStreamBegin(login: string, nowMs: number): number | undefined {
  const [begin, setBegin] = useState<{ login: string; ms: number | undefined }>({ login, ms: undefined })
  const turn = Math.floor(nowMs / ASK_EVERY_MS)
  useEffect(() => {
    const abort = new AbortController()
    fetchWindows(login, { fromMs: nowMs - LOOK_BACK_MS, toMs: nowMs, step: '1m' }, abort.signal).then(
      (windows) => setBegin({ login, ms: streamBeginMs(windows, nowMs) }),
      () => {},
    )
    return () => abort.abort()
  }, [login, turn])
  return begin.login === login ? begin.ms : undefined
}
