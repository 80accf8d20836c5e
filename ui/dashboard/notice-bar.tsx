import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isWithin } from '../client/focus.ts'
import { Icon } from '../client/icons.tsx'
import { useStore } from '../client/store.ts'
import { words } from '../client/words/words.ts'
import { notice } from './session.ts'

/** Long enough to read it and reach Undo; who is on it keeps it. */
const SHOWN_MS = 10_000

/** What just happened, with a way back where there is one. */
export function NoticeBar(): JSX.Element {
  const shown = useStore(notice, (value) => value)
  const place = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  function close(): void {
    const wasInside = isWithin(place.current)
    notice.set(null)
    if (wasInside) cameFrom.current?.focus()
  }

  function takeBack(): void {
    shown?.undo?.()
    close()
  }

  useEffect(() => {
    if (shown === null) return
    const timer = setInterval(() => {
      if (!isWithin(place.current)) notice.set(null)
    }, SHOWN_MS)
    return () => clearInterval(timer)
  }, [shown])
  useEffect(() => {
    if (shown?.undo === undefined) return
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
      if ((event.target as HTMLElement).closest('input, textarea') !== null) return
      event.preventDefault()
      takeBack()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [shown])
  return (
    <div
      class="notice-place"
      role="status"
      ref={place}
      onFocusCapture={({ relatedTarget }) => {
        const from = relatedTarget as HTMLElement | null
        if (!place.current?.contains(from)) cameFrom.current = from
      }}
    >
      {shown === null ? null : (
        <div class="notice">
          <p>{shown.text}</p>
          {shown.undo === undefined ? null : (
            <button
              type="button"
              class="button button-bare"
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={takeBack}
            >
              {words.add.undo}
            </button>
          )}
          <button
            type="button"
            class="button button-bare button-icon"
            aria-label={words.help.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
