/** Addresses of the dashboard's pages. */
export type Route =
  | { page: 'overview' }
  | { page: 'channel'; login: string }
  | { page: 'import' }
  | { page: 'compare'; logins: readonly [string, string] }
  | { page: 'settings'; section?: string }
  /** An address that somebody mistyped, or a link of another version. */
  | { page: 'none'; path: string }

/** The page at a path. */
export function parseRoute(path: string): Route {
  const [first, second, third] = path.split('/').filter((part) => part !== '')
  if (first === undefined || first === 'index.html') return { page: 'overview' }
  if (first === 'import') return { page: 'import' }
  if (first === 'settings')
    return second === undefined ? { page: 'settings' } : { page: 'settings', section: second }
  if (first === 'compare' && second !== undefined && third !== undefined) {
    return { page: 'compare', logins: [decodeLogin(second), decodeLogin(third)] }
  }
  if (first !== 'channels') return { page: 'none', path }
  if (second === undefined) return { page: 'overview' }
  try {
    return { page: 'channel', login: decodeURIComponent(second).toLowerCase() }
  } catch {
    return { page: 'none', path }
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
    case 'none':
      return route.path
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
