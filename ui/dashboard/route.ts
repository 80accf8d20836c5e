/** Addresses of the dashboard's pages, and moving between them without loading anything. */
import { createStore } from '../client/store.ts'

export type Route = { page: 'overview' } | { page: 'channel'; login: string } | { page: 'import' }

export function parseRoute(path: string): Route {
  const [first, second] = path.split('/').filter((part) => part !== '')
  if (first === 'import') return { page: 'import' }
  if (first === 'channels' && second !== undefined)
    return { page: 'channel', login: decodeURIComponent(second) }
  return { page: 'overview' }
}

export function toPath(route: Route): string {
  if (route.page === 'import') return '/import'
  return route.page === 'channel' ? `/channels/${encodeURIComponent(route.login)}` : '/'
}

export const route = createStore(parseRoute(location.pathname))

addEventListener('popstate', () => route.set(parseRoute(location.pathname)))

export function navigate(next: Route): void {
  history.pushState(null, '', toPath(next))
  route.set(next)
  scrollTo(0, 0)
}
