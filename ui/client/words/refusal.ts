import { ApiRefusal } from '../api.ts'
import { words } from './words.ts'

/** What to tell a person whose list of channels could not be changed. */
export function watchRefusal(error: unknown): string {
  if (error instanceof ApiRefusal && error.code === 'watch_list_unavailable') return words.add.away
  return error instanceof Error ? error.message : String(error)
}
