/** What happened in a span: the newest from the live socket, older events from the store. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ChannelEvent } from '#contract/http.ts'
import { fetchEvents, type Span } from '../client/api.ts'

/** What the live socket knows of. */
const LIVE_MS = 20 * 60_000
const REFRESH_MS = 60_000

export function useEvents(login: string, span: Span, live: readonly ChannelEvent[]): readonly ChannelEvent[] {
  const [stored, setStored] = useState<{ login: string; events: readonly ChannelEvent[] }>({
    login,
    events: [],
  })
  const long = span.toMs - span.fromMs > LIVE_MS
  const pace = Math.floor(span.toMs / REFRESH_MS)

  useEffect(() => {
    if (!long) return
    const abort = new AbortController()
    fetchEvents(login, span, abort.signal).then(
      (events) => setStored({ login, events }),
      () => {
        // The chart stands without its events; the live ones are still in it.
      },
    )
    return () => abort.abort()
  }, [login, long, span.toMs - span.fromMs, pace])

  return useMemo(() => {
    const known = long && stored.login === login ? stored.events : []
    const byKey = new Map([...known, ...live].map((event) => [eventKey(event), event]))
    return [...byKey.values()].sort((a, b) => eventAtMs(a) - eventAtMs(b))
  }, [login, long, stored, live])
}

export function eventAtMs(event: ChannelEvent): number {
  return Date.parse(event.kind === 'gap' ? event.from : event.at)
}

function eventKey(event: ChannelEvent): string {
  return event.kind === 'gap' ? `gap ${event.from}` : event.id
}
