/**
 * A server for the screens alone: it speaks the shapes of src/contract/http.ts with invented figures, and shows on cue
 * the states that a real server gets into seldom. The same seed and time give the same figures.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { OverlayKeyRow, Pairings } from '#contract/doors.ts'
import type { EmoteMeaning } from '#contract/emote.ts'
import { EXTENSION_ID } from '#contract/extension.ts'
import type { ChannelEmotes, ImportRow, LiveFrame, LiveRequest } from '#contract/http.ts'
import { CLOSE_UNAUTHORIZED } from '#contract/live-close.ts'
import type { SettingsAnswer } from '#contract/settings.ts'
import { STEP_MS, STEPS, type Step } from '#contract/window.ts'
import { sendPage } from './built-pages.ts'
import {
  channelEvents,
  channelRow,
  channelWindow,
  type FixtureChannel,
  openingCast,
  unknownChannel,
} from './fixture-chat.ts'

const PUSH_MS = 1_000
/** A frame takes in rows of the overview until it is this long, as the real server's. */
const FRAME_BYTES = 64 * 1024
const SNAPSHOT_MS = 20 * 60_000

/** What the server does beyond answering well. */
export interface Cues {
  /** Every request of the API fails. */
  failing: boolean
  /** The live socket is open, but nothing comes. */
  stalled: boolean
  /** The figures that come are this old. */
  lagMs: number
  /** Live sockets are closed at once, and new ones too. */
  down: boolean
  /** Connections end before anything is read, as where nothing listens: not even a page comes. */
  gone: boolean
  /** The token that is asked for; empty = none. */
  token: string
  /** Answers of the API wait this long. */
  delayMs: number
}

export interface FixtureServer {
  url: string
  cues: Cues
  channels: FixtureChannel[]
  imports: ImportRow[]
  settings: SettingsAnswer
  keys: OverlayKeyRow[]
  pairings: Pairings
  /** Of every channel the same. */
  emotes: Pick<ChannelEmotes, 'taught' | 'proposed'>
  /** What was asked of the API, in order, such as GET /api/v1/live. */
  requests: readonly string[]
  /** How many live sockets are open. */
  listeners(): number
  /** What live sockets subscribed to, in order. */
  subscriptions: readonly (LiveRequest & { type: 'subscribe' })[]
  /** Closes all live sockets and other connections; with `down` or `gone` set they stay away. */
  drop(): void
  close(): Promise<void>
}

interface FixtureOptions {
  channels?: FixtureChannel[]
  /** The server's clock begins here; the figures follow it. */
  startAtMs?: number
  /** How often every row of the overview is told: whole seconds. */
  overviewMs?: number
}

export async function startFixtureServer({
  channels = openingCast(),
  startAtMs = Date.now(),
  overviewMs = 2_000,
}: FixtureOptions = {}): Promise<FixtureServer> {
  const shiftMs = startAtMs - Date.now()
  const clock = (): number => Date.now() + shiftMs
  const cues: Cues = {
    failing: false,
    stalled: false,
    lagMs: 0,
    down: false,
    gone: false,
    token: '',
    delayMs: 0,
  }
  const imports: ImportRow[] = []
  const settings: SettingsAnswer = {
    settings: { keep5sDays: 30, keep1mDays: 365, leaveOutBots: false, bots: [], optOut: [] },
    fixed: {},
  }
  const wanted = new Map<WebSocket, LiveRequest & { type: 'subscribe' }>()
  const requests: string[] = []
  const subscriptions: (LiveRequest & { type: 'subscribe' })[] = []
  const keys: OverlayKeyRow[] = []
  const pairings: Pairings = { waiting: [], allowed: [] }
  const emotes: FixtureServer['emotes'] = { taught: [], proposed: [] }
  const state = { cues, channels, imports, settings, keys, pairings, emotes, clock }

  const http = createServer((request, response) => {
    note(request)
    answer(request, response, state).catch((error: unknown) => refuse(response, 500, String(error)))
  })
  http.on('connection', (connection) => {
    if (cues.gone) connection.destroy()
  })
  const sockets = new WebSocketServer({ noServer: true })
  http.on('upgrade', (request, stream, head) => {
    note(request)
    if (cues.down) stream.destroy()
    else sockets.handleUpgrade(request, stream, head, (socket) => greet(socket))
  })

  function note({ method, url = '' }: IncomingMessage): void {
    if (url.startsWith('/api/')) requests.push(`${method} ${url.split('?')[0]}`)
  }

  function greet(socket: WebSocket): void {
    let allowed = cues.token === ''
    socket.on('message', (data) => {
      const request = JSON.parse(String(data)) as LiveRequest
      if (request.type === 'authenticate') allowed = request.token === cues.token
      if (!allowed) socket.close(CLOSE_UNAUTHORIZED)
      else if (request.type === 'subscribe') {
        subscriptions.push(request)
        wanted.set(socket, request)
        if (!cues.stalled) push(socket, request, true)
      }
    })
    socket.on('close', () => wanted.delete(socket))
  }

  function push(socket: WebSocket, request: LiveRequest & { type: 'subscribe' }, first: boolean): void {
    const at = new Date(clock()).toISOString()
    const nowMs = clock() - cues.lagMs
    const frames: LiveFrame[] = []
    const whole = first && request.since === undefined
    const reachMs = whole ? SNAPSHOT_MS : 15_000
    const shown = request.channels.map(
      (login) => channels.find((channel) => channel.login === login) ?? unknownChannel(login),
    )
    const updates = shown.map((channel) => ({
      login: channel.login,
      channel: channelRow(channel, nowMs),
      windows: windowsOf(channel, { fromMs: nowMs - reachMs, toMs: nowMs, step: '5s', nowMs }),
      events: channelEvents(channel, { fromMs: nowMs - SNAPSHOT_MS, toMs: nowMs, nowMs }),
    }))
    frames.push({ type: whole ? 'snapshot' : 'update', cursor: String(nowMs), at, channels: updates })
    for (const frame of frames) socket.send(JSON.stringify(frame))
    if (request.overview !== true || !(first || Math.floor(nowMs / PUSH_MS) % (overviewMs / PUSH_MS) === 0))
      return
    let rows: string[] = []
    let length = 0
    let reset = first
    const sendRows = (): void => {
      socket.send(`{"type":"overview","at":"${at}","reset":${reset},"channels":[${rows.join(',')}]}`)
      reset = false
      rows = []
      length = 0
    }
    for (const channel of channels) {
      const row = JSON.stringify(channelRow(channel, nowMs))
      rows.push(row)
      length += row.length
      if (length >= FRAME_BYTES) sendRows()
    }
    if (rows.length > 0 || reset) sendRows()
  }

  const timer = setInterval(() => {
    if (cues.stalled) return
    for (const [socket, request] of wanted) push(socket, request, false)
  }, PUSH_MS)

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    cues,
    channels,
    imports,
    settings,
    keys,
    pairings,
    emotes,
    requests,
    listeners: () => sockets.clients.size,
    subscriptions,
    drop() {
      for (const socket of sockets.clients) socket.terminate()
      http.closeAllConnections()
    },
    async close() {
      clearInterval(timer)
      for (const socket of sockets.clients) socket.terminate()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

interface State {
  cues: Cues
  channels: FixtureChannel[]
  imports: ImportRow[]
  settings: SettingsAnswer
  keys: OverlayKeyRow[]
  pairings: Pairings
  emotes: FixtureServer['emotes']
  clock: () => number
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [api, version, ...path] = url.pathname.split('/').filter((part) => part !== '')
  if (api !== 'api' || version !== 'v1') return sendPage(response, url.pathname)
  allowExtension(request, response)
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  const { cues } = state
  if (cues.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, cues.delayMs))
  if (cues.failing || cues.down)
    return refuse(response, 503, 'The store is not open yet; try again in a moment.')
  if (cues.token !== '' && request.headers.authorization !== `Bearer ${cues.token}`) {
    return refuse(response, 401, 'This server asks for a token.')
  }
  const route = `${request.method} ${path[0]}${path.length > 2 ? `/${path[2]}` : ''}`
  const channel = state.channels.find(({ login }) => login === path[1])
  const span = {
    fromMs: Number(url.searchParams.get('from')),
    toMs: Number(url.searchParams.get('to')),
    step: STEPS.find((step) => step === url.searchParams.get('step')) ?? '5s',
    nowMs: state.clock(),
  }
  if (path.length > 1 && channel === undefined && path[0] === 'channels')
    return refuse(response, 404, 'Not known.')
  switch (route) {
    case 'GET channels':
      return send(response, { channels: state.channels.map((row) => channelRow(row, span.nowMs)) })
    case 'POST channels': {
      const asked = JSON.parse(await readBody(request)) as { login?: string; logins?: string[] }
      const logins = asked.logins ?? [asked.login ?? '']
      const added = logins.filter((login) => /^[a-z0-9_]{1,25}$/.test(login))
      for (const login of added)
        state.channels.push({ ...state.channels[0]!, login, name: login, state: 'joining' })
      const refused = logins.filter((login) => !added.includes(login))
      return send(response, {
        added,
        refused: refused.map((typed) => ({ typed, reason: 'No channel has such a name.' })),
      })
    }
    case 'DELETE channels':
      state.channels.splice(state.channels.indexOf(channel!), 1)
      response.writeHead(204).end()
      return
    case 'GET channels/windows':
      if (request.headers.accept === 'text/csv') {
        response.writeHead(200, { 'content-type': 'text/csv' }).end('start,messages\n')
        return
      }
      return send(response, {
        channel: path[1],
        step: span.step,
        windows: windowsOf(channel!, span),
        next: null,
      })
    case 'GET channels/events':
      return send(response, { events: channelEvents(channel!, span) })
    case 'GET channels/summary':
      return send(response, summaryOf(channel!, span))
    case 'GET channels/emotes':
      return send(response, { channel: path[1], ...state.emotes })
    case 'POST channels/emotes': {
      const lesson = JSON.parse(await readBody(request)) as { emote: string; meaning: EmoteMeaning | null }
      const { emote, meaning } = lesson
      const since = new Date(span.nowMs + 30_000).toISOString()
      state.emotes.taught = state.emotes.taught.filter((known) => known.emote !== emote)
      state.emotes.proposed = state.emotes.proposed.filter((known) => known.emote !== emote)
      if (meaning !== null) state.emotes.taught.push({ emote, meaning, since })
      return send(response, { emote, meaning, since })
    }
    case 'GET settings':
      return send(response, state.settings)
    case 'PUT settings':
      Object.assign(state.settings.settings, JSON.parse(await readBody(request)))
      return send(response, state.settings)
    case 'GET overlay-keys':
      return send(response, { keys: state.keys })
    case 'POST overlay-keys': {
      const made = { id: String(state.keys.length), channel: 'demo_one', createdAt: new Date().toISOString() }
      state.keys.push(made)
      return send(response, { ...made, key: `ok_${'k'.repeat(32)}` })
    }
    case 'DELETE overlay-keys':
      state.keys.splice(0)
      response.writeHead(204).end()
      return
    case 'GET pairings':
      return send(response, state.pairings)
    case 'POST pairings/allow': {
      const [{ id, origin } = { id: '', origin: '' }] = state.pairings.waiting.splice(0)
      state.pairings.allowed.push({ id, origin, allowedAt: new Date().toISOString() })
      response.writeHead(204).end()
      return
    }
    case 'DELETE pairings':
      state.pairings.waiting.splice(0)
      state.pairings.allowed.splice(0)
      response.writeHead(204).end()
      return
    case 'GET imports':
      return send(response, { imports: state.imports })
    default:
      return refuse(response, 404, `There is no ${route}.`)
  }
}

interface WindowSpan {
  fromMs: number
  toMs: number
  step: Step
  nowMs: number
}

function windowsOf(channel: FixtureChannel, { fromMs, toMs, step, nowMs }: WindowSpan) {
  const stepMs = STEP_MS[step]
  const windows = []
  const endMs = Math.min(toMs, nowMs)
  for (let startMs = Math.floor(fromMs / stepMs) * stepMs; startMs < endMs; startMs += stepMs) {
    windows.push(channelWindow(channel, { startMs, step, nowMs }))
  }
  return windows
}

function summaryOf(channel: FixtureChannel, span: WindowSpan) {
  const lengthMs = span.toMs - span.fromMs
  // As the page draws it, so that figures and bars agree.
  const step = lengthMs <= 3_600_000 ? '5s' : lengthMs <= 48 * 3_600_000 ? '1m' : '1h'
  const windows = windowsOf(channel, { ...span, step })
  const sum = (pick: (window: (typeof windows)[number]) => number): number =>
    windows.reduce((total, window) => total + pick(window), 0)
  return {
    channel: channelRow(channel, span.nowMs),
    from: new Date(span.fromMs).toISOString(),
    to: new Date(span.toMs).toISOString(),
    totals: {
      messages: sum(({ messages }) => messages),
      labels: {
        question: sum(({ labels }) => labels.question),
        disappointment: sum(({ labels }) => labels.disappointment),
        funny: sum(({ labels }) => labels.funny),
        neutral: sum(({ labels }) => labels.neutral),
      },
      signals: {
        confused: sum(({ signals }) => signals.confused),
        cheering: sum(({ signals }) => signals.cheering),
      },
      removed: sum(({ removed }) => removed ?? 0),
      shared: 0,
      coverage: sum(({ coverage }) => coverage) / Math.max(1, windows.length),
    },
  }
}

/** A browser lets the extension read answers only where they say so. */
function allowExtension({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin !== `chrome-extension://${EXTENSION_ID}`) return
  response.setHeader('access-control-allow-origin', headers.origin)
  response.setHeader('access-control-allow-headers', 'authorization, content-type')
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ error: { code: 'fixture', message } }))
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
