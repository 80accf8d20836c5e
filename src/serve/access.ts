import { createHash, timingSafeEqual } from 'node:crypto'
import { isOverlayKey } from '#contract/overlay-key.ts'
import type { FailureCode } from './errors.ts'
import { isExtensionOrigin } from './pairings.ts'

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]']
const LOOPBACK_ADDRESS = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/

export interface AccessRules {
  /** The port that callers name in Host and Origin. */
  port: number
  /** Further names of this server, with or without a port. */
  allowedHosts: readonly string[]
  /** Origins of pages that may read. */
  allowedOrigins: readonly string[]
  /** The Chrome extension's id, pinned by its manifest's key. */
  extensionId: string | undefined
  /** Any of these is the token. */
  tokens: readonly string[]
  /** The channel that an overlay's key reads; undefined when the key does not hold. */
  channelOf: (key: string) => string | undefined
  /** Whether a person let this extension in. */
  isPaired: (origin: string) => boolean
}

/** What a request says of itself, as node:http gives it. */
export interface Caller {
  method: string
  host: string | undefined
  origin: string | undefined
  authorization: string | undefined
  /** The overlay's key in the address; one in `authorization` counts as well. */
  key?: string | undefined
  /** The channel whose live stream or windows are asked for; undefined for everything else. */
  channel?: string | undefined
  /** The address at the other end of the socket. */
  address: string | undefined
  fetchSite: string | undefined
  fetchMode: string | undefined
  /** A header that only proxies add is there: somebody else is behind the socket. */
  forwarded: boolean
}

export type Target =
  /** The built files of the dashboard: the same for everybody, without data. */
  | 'page'
  | 'api'
  /** A WebSocket's upgrade, whose token may still follow as its first frame. */
  | 'socket'
  /** Where an extension asks to be let in. */
  | 'pairing'

/** `token_follows`: let the WebSocket open, and close it unless its first frame is the token. */
export type Decision = 'allowed' | 'token_follows' | FailureCode

/** Says whether the caller may do this: the design's "Who may", in its order. */
export function decideAccess(caller: Caller, target: Target, rules: AccessRules): Decision {
  const host = caller.host?.toLowerCase()
  if (host === undefined || !isOurHost(host, rules)) return 'host_refused'
  if (target === 'pairing' && mayAsk(caller, host, rules)) return 'allowed'
  if (caller.origin !== undefined && !isAllowedOrigin(caller.origin, rules)) return 'origin_refused'
  if (target === 'page' && isRead(caller.method) && !isCrossSiteUse(caller)) return 'allowed'
  if (caller.method === 'OPTIONS' && caller.origin !== undefined) return 'allowed'

  const key = target === 'socket' ? undefined : keyOf(caller)
  if (key !== undefined) return decideKey(key, caller, rules)
  if (caller.authorization !== undefined && !(target === 'socket' && keyOf(caller) !== undefined)) {
    return holdsToken(caller.authorization, rules) ? 'allowed' : 'token_wrong'
  }
  const missing = target === 'socket' ? 'token_follows' : 'token_missing'
  if (!isLocal(caller, host, rules)) return missing
  if (target === 'socket') return caller.origin === undefined ? missing : 'allowed'
  if (!isRead(caller.method)) return writesFreely(caller.origin, rules) ? 'allowed' : missing
  if (caller.origin === undefined && caller.fetchSite === 'cross-site') return 'cross_site_refused'
  return 'allowed'
}

/** The overlay's key that the caller presents, in the header or in the address. */
export function keyOf({ authorization, key }: Pick<Caller, 'authorization' | 'key'>): string | undefined {
  const presented = authorization === undefined ? key : bearerOf(authorization)
  return presented !== undefined && isOverlayKey(presented) ? presented : undefined
}

/** A key reads its own channel, from wherever it comes, and nothing else. */
function decideKey(key: string, { method, channel }: Caller, rules: AccessRules): Decision {
  const own = rules.channelOf(key)
  if (own === undefined) return 'key_wrong'
  return isRead(method) && channel === own ? 'allowed' : 'key_elsewhere'
}

/** An extension on this machine may ask to be let in, and its browser before it whether it may ask. */
function mayAsk(caller: Caller, host: string, rules: AccessRules): boolean {
  const asks = caller.method === 'POST' || caller.method === 'OPTIONS'
  return asks && isExtensionOrigin(caller.origin) && isLocal(caller, host, rules)
}

/** Compares in a time that does not depend on where they differ. */
export function isToken(presented: string, tokens: readonly string[]): boolean {
  const digest = sha256(presented)
  let found = false
  for (const token of tokens) {
    if (timingSafeEqual(digest, sha256(token))) found = true
  }
  return found
}

/** Whether only this machine can reach what listens on this host. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || LOOPBACK_ADDRESS.test(host.replace(/^\[|\]$/g, ''))
}

function isOurHost(host: string, rules: AccessRules): boolean {
  return isLoopbackName(host, rules.port) || isConfiguredName(host, rules)
}

function isLoopbackName(host: string, port: number): boolean {
  return LOOPBACK_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name))
}

function isConfiguredName(host: string, rules: AccessRules): boolean {
  return rules.allowedHosts.some((name) => {
    const configured = name.toLowerCase()
    return host === configured || host === `${configured}:${rules.port}`
  })
}

/** Whether pages of this origin may call at all. */
export function isAllowedOrigin(origin: string, rules: AccessRules): boolean {
  if (writesFreely(origin, rules) || rules.allowedOrigins.includes(origin)) return true
  const host = /^https?:\/\/(.+)$/.exec(origin.toLowerCase())?.[1]
  return host !== undefined && isConfiguredName(host, rules)
}

/** Whether pages of this origin may also write without a token: our own, the pinned extension's and those let in. */
function writesFreely(origin: string | undefined, rules: AccessRules): boolean {
  if (origin === undefined) return false
  if (isExtensionOrigin(origin) && rules.isPaired(origin)) return true
  if (rules.extensionId && origin === `chrome-extension://${rules.extensionId}`) return true
  const host = /^http:\/\/(.+)$/.exec(origin.toLowerCase())?.[1]
  return host !== undefined && isLoopbackName(host, rules.port)
}

/**
 * Whether the caller sits at this machine. A proxy on this machine connects from loopback too: it gives itself away by
 * the name it was called by, or by a header.
 */
function isLocal(caller: Caller, host: string, rules: AccessRules): boolean {
  return LOOPBACK_ADDRESS.test(caller.address ?? '') && !caller.forwarded && isLoopbackName(host, rules.port)
}

/** Another site may link to the dashboard, but not take its parts. */
function isCrossSiteUse(caller: Caller): boolean {
  return caller.fetchSite === 'cross-site' && caller.fetchMode !== 'navigate'
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function holdsToken(authorization: string, rules: AccessRules): boolean {
  const token = bearerOf(authorization)
  return token !== undefined && isToken(token, rules.tokens)
}

function bearerOf(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1]
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
