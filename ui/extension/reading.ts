/** The live socket that the settings ask for: a server's, this panel's own, or whichever answers. */
import { openDirect } from '../client/direct/direct-wire.ts'
import { type LiveSocket, openLive } from '../client/live-socket.ts'
import { serverWire } from '../client/live-wire.ts'
import { automaticWire, type WirePick } from '../client/panel/automatic-wire.ts'
import { createStore, type Store } from '../client/store.ts'
import { liveAddress } from './server.ts'
import type { Settings } from './settings.ts'

export interface ReadingSocket extends Disposable {
  live: LiveSocket
  /** Where the frames come from; undefined until a server answered or did not. */
  via: Store<WirePick | undefined>
}

type Wanted = Pick<Settings, 'reading' | 'server' | 'token' | 'chatUrl'>

/** What makes two readings different: with the same key the socket may go on. */
export function readingKey({ reading, server, token, chatUrl }: Wanted): string {
  return JSON.stringify(reading === 'panel' ? [reading, chatUrl] : [reading, server, token, chatUrl])
}

export function openReading({ reading, server, token, chatUrl }: Wanted): ReadingSocket {
  const via = createStore<WirePick | undefined>(
    reading === 'automatic' ? undefined : reading === 'server' ? 'server' : 'direct',
  )
  const direct = openDirect(chatUrl)
  const ofServer = serverWire({
    url: liveAddress(server),
    readToken: () => (token === '' ? undefined : token),
  })
  const openWire = {
    automatic: () => automaticWire({ server: ofServer, direct: direct.openWire, onPick: via.set }),
    server: () => ofServer,
    panel: () => direct.openWire,
  }[reading]()
  const live = openLive(openWire, { overview: false })
  return {
    live,
    via,
    [Symbol.dispose]() {
      live[Symbol.dispose]()
      direct[Symbol.dispose]()
    },
  }
}
