/** Which page is shown, and moving to another without loading anything. */
import { createStore } from '../client/store.ts'
import { parseRoute, type Route, toPath } from './address.ts'

export const route = createStore(parseRoute(location.pathname))

addEventListener('popstate', () => route.set(parseRoute(location.pathname)))

export function navigate(next: Route): void {
  history.pushState(null, '', toPath(next))
  route.set(next)
  scrollTo(0, 0)
}
