import { render } from 'preact'
import '../client/palette.css'
import '../client/base.css'
import '../client/client.css'
import './plate.css'
import './overlay.css'
import { openLiveSocket } from '../client/live-socket.ts'
import { nameLanguage } from '../client/words/name-language.ts'
import { keepPage } from '../keeper/keep-page.ts'
import { Overlay } from './overlay.tsx'
import { parseOverlayAddress } from './overlay-address.ts'

const address = parseOverlayAddress(location.pathname, location.search)
const live = openLiveSocket({
  url: `${location.origin.replace(/^http/, 'ws')}/api/v1/live`,
  overview: false,
  readToken: () => address.key,
})
live.want(address.login === undefined ? [] : [address.login])
nameLanguage()
keepPage('/overlay/')
render(<Overlay live={live} address={address} />, document.querySelector('#overlay')!)
