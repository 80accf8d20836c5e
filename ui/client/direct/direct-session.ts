/** Watches channels with no server: one socket to Twitch, one channel on it at a time, and frames as a server's. */
import type { LiveFrame, LiveRequest } from '#contract/http.ts'
import { windowStartMs } from '#contract/window.ts'
import type { Classifier } from '#model/classifier.ts'
import { waitMs } from '../back-off.ts'
import type { OpenWire, Wire, WireEvents } from '../live-wire.ts'
import { type ChannelListener, createChannelListener } from './channel-listener.ts'
import { createCounter } from './counter.ts'
import { openTwitchSocket, type TwitchSocket } from './twitch-socket.ts'

/** How often the figures are told anew. */
const TELL_EVERY_MS = 1_000
/** How far back a snapshot reaches, as a server's. */
const SHOWN_MS = 20 * 60_000
/** How far back an update reaches: what a moderator takes away is mostly fresh. */
const UPDATED_MS = 90_000
/** Once in so many updates all is told, so that late deletions show too. */
const WHOLE_EVERY = 30
/** Channels whose history is kept while the panel is open; the longest unseen is forgotten. */
const KEPT_CHANNELS = 4
/** A panel that is hidden for longer than this leaves chat, and nothing runs until it is shown again. */
const REST_AFTER_MS = 10 * 60_000
/** The socket was lost: no close code of a server's. */
const LOST = 0

export interface DirectSession extends Disposable {
  openWire: OpenWire
}

/** Chat is read as soon as the classifier is there. One that could not be had is loaded again when chat is asked for again. */
export function openDirectSession(chatUrl: string, loadClassifier: () => Promise<Classifier>): DirectSession {
  const listeners = new Map<string, ChannelListener>()
  let classifier: Promise<Classifier> | undefined
  let socket: TwitchSocket | undefined
  let ready = false
  let current: ChannelListener | undefined
  let audience: WireEvents | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let unseen: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let told = 0

  function load(): Promise<Classifier> {
    classifier ??= loadClassifier().catch((error: unknown) => {
      classifier = undefined
      throw error
    })
    return classifier
  }

  /** Nobody listens any longer: chat is left if that stays so. */
  function dismiss(): void {
    audience = undefined
    clearTimeout(unseen)
    unseen = setTimeout(rest, REST_AFTER_MS)
  }

  /** Leaves chat; what was counted stays. */
  function rest(): void {
    clearInterval(timer)
    clearTimeout(retry)
    clearTimeout(unseen)
    timer = undefined
    const closing = socket
    socket = undefined
    ready = false
    if (closing !== undefined) current?.end()
    closing?.close()
  }

  function connect(): void {
    clearTimeout(retry)
    if (socket !== undefined) return
    const opening = openTwitchSocket({
      url: chatUrl,
      random: Math.random(),
      onReady() {
        ready = true
        failures = 0
        current?.begin(opening, Date.now())
        audience?.opened()
      },
      onLine(line, receivedAtMs) {
        if (line.kind === 'reconnect') return lose(opening)
        current?.take(line, receivedAtMs)
      },
      onLost: () => lose(opening),
    })
    socket = opening
  }

  function lose(lost: TwitchSocket): void {
    if (socket !== lost) return
    current?.end()
    lost.close()
    socket = undefined
    ready = false
    if (audience === undefined) retry = setTimeout(connect, waitMs(++failures, Math.random()))
    else turnAway(audience)
  }

  /** Tells that nothing comes any longer; a page that is shown opens a wire again. */
  function turnAway(listening: WireEvents): void {
    if (audience !== listening) return
    dismiss()
    listening.lost(LOST)
  }

  async function listen(login: string): Promise<void> {
    const opened = await load()
    if (current?.login === login) return
    const before = current
    before?.end()
    const next =
      listeners.get(login) ?? createChannelListener(login, createCounter(opened), () => tell(false))
    current = next
    listeners.delete(login)
    listeners.set(login, next)
    if (listeners.size > KEPT_CHANNELS) listeners.delete(listeners.keys().next().value!)
    if (socket === undefined || !ready) return
    if (before !== undefined) socket.send(`PART #${before.login}`)
    next.begin(socket, Date.now())
  }

  function tell(whole: boolean): void {
    const nowMs = Date.now()
    current?.settle(nowMs)
    if (current === undefined || audience === undefined) return
    audience.frame(frameOf(current, { nowMs, whole }))
  }

  return {
    openWire(events): Wire {
      audience = events
      clearTimeout(unseen)
      timer ??= setInterval(() => tell(++told % WHOLE_EVERY === 0), TELL_EVERY_MS)
      connect()
      if (ready) queueMicrotask(() => audience === events && events.opened())
      return {
        send(request) {
          const login = wantedOf(request)
          if (login === undefined || audience !== events) return
          listen(login).then(
            () => {
              const frame = current === undefined ? undefined : snapshotOf(current)
              if (audience === events && frame !== undefined) events.frame(frame)
            },
            () => turnAway(events),
          )
        },
        close() {
          if (audience === events) dismiss()
        },
      }
    },
    [Symbol.dispose]() {
      audience = undefined
      rest()
    },
  }
}

function wantedOf(request: LiveRequest): string | undefined {
  return request.type === 'subscribe' ? request.channels[0] : undefined
}

function snapshotOf(listener: ChannelListener): LiveFrame {
  const nowMs = Date.now()
  listener.settle(nowMs)
  return { ...frameOf(listener, { nowMs, whole: true }), type: 'snapshot' } as LiveFrame
}

function frameOf(listener: ChannelListener, { nowMs, whole }: { nowMs: number; whole: boolean }): LiveFrame {
  const { login, counter } = listener
  const fromMs = windowStartMs(nowMs - (whole ? SHOWN_MS : UPDATED_MS), '5s')
  return {
    type: 'update',
    cursor: String(nowMs),
    at: new Date(nowMs).toISOString(),
    channels: [
      {
        login,
        channel: listener.row(nowMs),
        windows: counter.windows(fromMs, nowMs),
        events: counter.events(nowMs, true),
      },
    ],
  }
}
