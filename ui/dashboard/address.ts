/** Addresses of the dashboard's pages. */
export type Route =
  | { page: 'overview' }
  | { page: 'channel'; login: string }
  | { page: 'import' }
  | { page: 'compare'; logins: readonly [string, string] }
  | { page: 'settings'; section?: string }

/** The page at a path; what is none is the overview. */
export function parseRoute(path: string): Route {
  const [first, second, third] = path.split('/').filter((part) => part !== '')
  if (first === 'import') return { page: 'import' }
  if (first === 'settings')
    return second === undefined ? { page: 'settings' } : { page: 'settings', section: second }
  if (first === 'compare' && second !== undefined && third !== undefined) {
    return { page: 'compare', logins: [decodeLogin(second), decodeLogin(third)] }
  }
  if (first !== 'channels' || second === undefined) return { page: 'overview' }
  try {
    return { page: 'channel', login: decodeURIComponent(second).toLowerCase() }
  } catch {
    return { page: 'overview' }
  }
}

export function toPath(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '/'
    case 'channel':
      return `/channels/${encodeURIComponent(route.login)}`
    case 'import':
      return '/import'
    case 'compare':
      return `/compare/${route.logins.map(encodeURIComponent).join('/')}`
    case 'settings':
      return route.section === undefined ? '/settings' : `/settings/${encodeURIComponent(route.section)}`
  }
}

/** What cannot be decoded is taken as it stands: no channel is called so. */
function decodeLogin(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part
  }
}
