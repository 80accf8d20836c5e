/** What the pages ask of the server over HTTP. */
import type { MadeOverlayKey, OverlayKeyRow, Pairings } from '#contract/doors.ts'
import type {
  AddedChannels,
  ChannelEmotes,
  ChannelEvent,
  ChannelRow,
  ImportRow,
  Summary,
  TaughtLesson,
  WindowsPage,
} from '#contract/http.ts'
import type { SettingsAnswer, SettingsChange } from '#contract/settings.ts'
import type { ChatWindow, Step } from '#contract/window.ts'
import { readRefusal } from './api-refusal.ts'
import { keep, readKept } from './kept.ts'

const TOKEN_KEY = 'chat.token'
/** Windows in one answer. */
const PAGE_WINDOWS = 2_000
/** More pages than this are not a chart any more. */
const MOST_PAGES = 12
/** Fewer channels than one request may name, and few enough for its body. */
const ADDED_AT_ONCE = 400

export interface Span {
  fromMs: number
  toMs: number
}

/** The token of this browser tab, where the server asks for one. */
export function readToken(): string | undefined {
  return readKept(TOKEN_KEY, 'sessionStorage') ?? undefined
}

export function keepToken(token: string): void {
  keep([TOKEN_KEY, token], 'sessionStorage')
}

export async function fetchChannels(signal?: AbortSignal): Promise<ChannelRow[]> {
  const { channels } = await call<{ channels: ChannelRow[] }>('channels', { signal })
  return channels
}

/** Puts channels on the watch-list: each a login, #login, @login or twitch.tv address. */
export async function addChannels(logins: readonly string[]): Promise<AddedChannels> {
  const all: AddedChannels = { added: [], refused: [] }
  for (let at = 0; at < logins.length; at += ADDED_AT_ONCE) {
    const part = logins.slice(at, at + ADDED_AT_ONCE)
    const { added, refused } = await call<AddedChannels>('channels', {
      method: 'POST',
      json: { logins: part },
    })
    all.added.push(...added)
    all.refused.push(...refused)
  }
  return all
}

export async function removeChannel(login: string): Promise<void> {
  await call(`channels/${encodeURIComponent(login)}`, { method: 'DELETE' })
}

/** Every window of the span, oldest first, page after page. */
export async function fetchWindows(
  login: string,
  { fromMs, toMs, step }: Span & { step: Step },
  signal?: AbortSignal,
): Promise<ChatWindow[]> {
  const windows: ChatWindow[] = []
  let cursor: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const path = windowsPath(login, { fromMs, toMs, step, cursor })
    const answer: WindowsPage = await call<WindowsPage>(path, { signal })
    windows.push(...answer.windows)
    cursor = answer.next
    if (cursor === null) break
  }
  return windows
}

/** The span as comma-separated text, as the server writes it. */
export async function fetchCsv(login: string, span: Span & { step: Step }): Promise<Blob> {
  const response = await send(windowsPath(login, span), { accept: 'text/csv' })
  return response.blob()
}

export async function fetchEvents(login: string, span: Span, signal?: AbortSignal): Promise<ChannelEvent[]> {
  const { events } = await call<{ events: ChannelEvent[] }>(spanPath(login, 'events', span), { signal })
  return events
}

export function fetchSummary(login: string, span: Span, signal?: AbortSignal): Promise<Summary> {
  return call<Summary>(spanPath(login, 'summary', span), { signal })
}

/** Starts the bundled simulated chat; answers its login. Refused by a server that has none. */
export async function playDemo(): Promise<string> {
  const { login } = await call<{ login: string }>('demo', { method: 'POST' })
  return login
}

export async function fetchImports(signal?: AbortSignal): Promise<ImportRow[]> {
  const { imports } = await call<{ imports: ImportRow[] }>('imports', { signal })
  return imports
}

export async function cancelImport(id: string): Promise<void> {
  await call(`imports/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

/** Posts an archive; the answer comes when the server has taken all of it. */
export function postImport(file: File, signal: AbortSignal): Promise<ImportRow> {
  return call<ImportRow>(`imports?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    signal,
  })
}

export function fetchEmotes(login: string, signal?: AbortSignal): Promise<ChannelEmotes> {
  return call<ChannelEmotes>(`channels/${encodeURIComponent(login)}/emotes`, { signal })
}

/** Teaches what an emote of the channel means, or with null forgets it; answers since when that holds. */
export function teachEmote(login: string, lesson: Omit<TaughtLesson, 'since'>): Promise<TaughtLesson> {
  return call<TaughtLesson>(`channels/${encodeURIComponent(login)}/emotes`, { method: 'POST', json: lesson })
}

export function fetchSettings(signal?: AbortSignal): Promise<SettingsAnswer> {
  return call<SettingsAnswer>('settings', { signal })
}

/** Answers what holds after the change. */
export function changeSettings(change: SettingsChange): Promise<SettingsAnswer> {
  return call<SettingsAnswer>('settings', { method: 'PUT', json: change })
}

export async function fetchOverlayKeys(signal?: AbortSignal): Promise<OverlayKeyRow[]> {
  const { keys } = await call<{ keys: OverlayKeyRow[] }>('overlay-keys', { signal })
  return keys
}

/** Makes a key that reads this channel; only this answer holds it. */
export function makeOverlayKey(channel: string): Promise<MadeOverlayKey> {
  return call<MadeOverlayKey>('overlay-keys', { method: 'POST', json: { channel } })
}

export async function revokeOverlayKey(id: string): Promise<void> {
  await call(`overlay-keys/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

/** Extensions that ask to be let in, and those that were. */
export function fetchPairings(signal?: AbortSignal): Promise<Pairings> {
  return call<Pairings>('pairings', { signal })
}

export async function allowPairing(id: string): Promise<void> {
  await call(`pairings/${encodeURIComponent(id)}/allow`, { method: 'POST' })
}

/** Refuses one that asks, or shuts out one that was let in. */
export async function endPairing(id: string): Promise<void> {
  await call(`pairings/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

interface Request {
  method?: string
  json?: unknown
  body?: Blob
  accept?: string
  signal?: AbortSignal | undefined
}

async function call<T>(path: string, request: Request): Promise<T> {
  const response = await send(path, request)
  return (response.status === 204 ? undefined : await response.json()) as T
}

async function send(
  path: string,
  { method = 'GET', json, body, accept, signal }: Request,
): Promise<Response> {
  const headers = new Headers()
  const token = readToken()
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (accept !== undefined) headers.set('accept', accept)
  if (json !== undefined) headers.set('content-type', 'application/json')
  if (body !== undefined) headers.set('content-type', 'application/octet-stream')
  const response = await fetch(`/api/v1/${path}`, {
    method,
    headers,
    body: json === undefined ? (body ?? null) : JSON.stringify(json),
    signal: signal ?? null,
  })
  if (!response.ok) throw await readRefusal(response)
  return response
}

function windowsPath(login: string, span: Span & { step: Step; cursor?: string | null }): string {
  const { step, cursor = null } = span
  const path = `${spanPath(login, 'windows', span)}&step=${step}&limit=${PAGE_WINDOWS}`
  return cursor === null ? path : `${path}&cursor=${encodeURIComponent(cursor)}`
}

function spanPath(login: string, what: string, { fromMs, toMs }: Span): string {
  return `channels/${encodeURIComponent(login)}/${what}?from=${fromMs}&to=${toMs}`
}
