/** The address of a server as a person types it. */

const LOCAL_NAMES = ['127.0.0.1', 'localhost']

export interface ServerAddress {
  /** Without a path or a slash at the end. */
  origin: string
  /** On this machine: no permission is needed. */
  local: boolean
}

/**
 * `127.0.0.1:8787` and `chat.example.org` do without a scheme. A server that is not on this machine is spoken to by
 * https alone, since the token would be seen on its way; undefined for http and for what is no address.
 */
export function parseServer(typed: string): ServerAddress | undefined {
  const text = typed.trim()
  const isLocalName = LOCAL_NAMES.some((name) => text === name || text.startsWith(`${name}:`))
  const whole = text.includes('://') ? text : `${isLocalName ? 'http' : 'https'}://${text}`
  if (text === '' || !URL.canParse(whole)) return undefined
  const { origin, protocol, hostname, username, password } = new URL(whole)
  const local = LOCAL_NAMES.includes(hostname)
  if (username !== '' || password !== '') return undefined
  if (protocol !== 'https:' && !(protocol === 'http:' && local)) return undefined
  return { origin, local }
}
