/** Addresses of the dashboard's pages. */
export type Route = { page: 'overview' } | { page: 'channel'; login: string } | { page: 'import' }

/** The page at a path; what is none is the overview. */
export function parseRoute(path: string): Route {
  const [first, second] = path.split('/').filter((part) => part !== '')
  if (first === 'import') return { page: 'import' }
  if (first !== 'channels' || second === undefined) return { page: 'overview' }
  try {
    return { page: 'channel', login: decodeURIComponent(second).toLowerCase() }
  } catch {
    return { page: 'overview' }
  }
}

export function toPath(route: Route): string {
  if (route.page === 'import') return '/import'
  return route.page === 'channel' ? `/channels/${encodeURIComponent(route.login)}` : '/'
}
