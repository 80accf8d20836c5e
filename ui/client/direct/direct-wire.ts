/** The page's end of direct mode. The worker, with model and tally, is loaded when the first wire is opened. */
import type { OpenWire, WireEvents } from '../live-wire.ts'
import { trustedScript } from '../trusted-script.ts'
import workerUrl from './direct-worker.ts?worker&url'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/** Twitch's chat. */
const TWITCH_CHAT_URL = 'wss://irc-ws.chat.twitch.tv/'
/** A simulated chat for trying things out: nothing beyond this machine can be named. */
const LOOPBACK_CHAT = /^ws:\/\/(?:127\.0\.0\.1|localhost):\d{1,5}\/?$/

export interface Direct extends Disposable {
  openWire: OpenWire
}

/** `chatUrl` may name another chat server on this machine; anything else is ignored. */
export function openDirect(chatUrl?: string | null): Direct {
  const chat = chatUrl && LOOPBACK_CHAT.test(chatUrl) ? chatUrl : TWITCH_CHAT_URL
  let worker: Worker | undefined
  let events: WireEvents | undefined
  let number = 0

  function start(): Worker {
    const started = new Worker(trustedScript(workerUrl) as string, { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (events === undefined || worker !== started || data.number !== number) return
      if (data.type === 'opened') events.opened()
      else if (data.type === 'frame') events.frame(data.frame)
      else events.lost(data.code)
    })
    started.addEventListener('error', () => {
      if (worker !== started) return
      stop()
      events?.lost(0)
    })
    return started
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
  }

  function post(message: ToWorker): void {
    worker?.postMessage(message)
  }

  return {
    openWire(listening) {
      worker ??= start()
      events = listening
      const mine = ++number
      post({ type: 'open', number, chatUrl: chat })
      return {
        send: (request) => post({ type: 'send', request }),
        close() {
          if (mine !== number) return
          events = undefined
          post({ type: 'close' })
        },
      }
    },
    [Symbol.dispose]() {
      events = undefined
      stop()
    },
  }
}
