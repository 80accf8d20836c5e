import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon } from '../client/icons.tsx'
import { useStore } from '../client/store.ts'
import { words } from '../client/words/words.ts'
import { notice } from './session.ts'

/** Long enough to read it and reach Undo. */
const SHOWN_MS = 10_000

/** What just happened, with a way back where there is one. */
export function NoticeBar(): JSX.Element {
  const shown = useStore(notice, (value) => value)
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => notice.set(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div class="notice-place" role="status">
      {shown === null ? null : (
        <div class="notice">
          <p>{shown.text}</p>
          {shown.undo === undefined ? null : (
            <button
              type="button"
              class="button button-bare"
              onClick={() => {
                shown.undo?.()
                notice.set(null)
              }}
            >
              {words.add.undo}
            </button>
          )}
          <button
            type="button"
            class="button button-bare button-icon"
            aria-label={words.help.close}
            onClick={() => notice.set(null)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
