/** The mood on the extension's icon, while a panel is open. */
import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { LiveSocket } from '../../client/live-socket.ts'
import { moodName, moodSentence } from '../../client/mood-words.ts'
import { useStore } from '../../client/store.ts'
import { words } from '../../client/words/words.ts'
import { badgeMood } from './badge-mood.ts'
import { holdBadge } from './hold-badge.ts'

/** Grey: the colours belong to the chart. Its text is white, 7.6 : 1. */
const BADGE_COLOUR = '#53535f'

/** `login` null: no badge. The service worker takes it away when the panel is closed. */
export function useBadge(live: LiveSocket, login: string | null): void {
  const name = useStore(live.state, (state) => {
    const mood = badgeMood(state, login, Date.now())
    return mood === undefined ? null : moodName(mood)
  })
  const title = useStore(live.state, (state) => {
    const nowMs = Date.now()
    const mood = badgeMood(state, login, nowMs)
    return mood === undefined ? '' : moodSentence(mood, nowMs + state.serverAheadMs)
  })

  useEffect(() => {
    if (login === null) return
    void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR })
    return holdBadge()
  }, [login === null])

  useEffect(() => {
    if (login === null) return
    void browser.action.setBadgeText({ text: name === null ? '' : words.badge[name] })
    void browser.action.setTitle({ title })
  }, [name, title, login === null])
}
