/** What all pages of this tab share: the live socket, and what a person set for the time being. */
import { fetchChannels, readToken } from '../client/api.ts'
import { openLiveSocket } from '../client/live-socket.ts'
import { createStore } from '../client/store.ts'
import { refusalText } from '../client/words/refusal.ts'

export const live = openLiveSocket({
  url: `${location.origin.replace(/^http/, 'ws')}/api/v1/live`,
  overview: true,
  readToken,
})

/** The rows of all channels come in many frames within a moment: they are shown when those are over. */
export const ROWS_GATHER_MS = 100

/** The client's time at which the pictures were frozen; null while they move. */
export const pausedAtMs = createStore<number | null>(null)

/** Something to tell that goes away by itself, with a way back. */
export interface Notice {
  text: string
  undo?: () => void
}

export const notice = createStore<Notice | null>(null)

/** Why the list of channels could not be had; null when it could. */
export const listProblem = createStore<string | null>(null)

/** Tries to reach the server at once. */
export function reconnect(): void {
  live.retry()
  void refreshChannels()
}

/** Reads the list of channels anew, after a change or at the start. */
export async function refreshChannels(): Promise<void> {
  try {
    live.putRows(await fetchChannels())
    listProblem.set(null)
  } catch (error) {
    listProblem.set(refusalText(error))
  }
}
