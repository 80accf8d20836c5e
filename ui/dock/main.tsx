import { render } from 'preact'
import '../client/palette.css'
import '../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../client/client.css'
import '../client/chart/chart.css'
import '../client/panel/panel.css'
import { readToken } from '../client/api.ts'
import { openLiveSocket } from '../client/live-socket.ts'
import { startTheme } from '../client/theme.ts'
import { onLanguageChosen } from '../client/words/language.ts'
import { nameLanguage } from '../client/words/name-language.ts'
import { keepPage } from '../keeper/keep-page.ts'
import { parseOverlayAddress } from '../overlay/overlay-address.ts'
import { Dock } from './dock.tsx'

const { login, key } = parseOverlayAddress(location.pathname, location.search)
const live = openLiveSocket({
  url: `${location.origin.replace(/^http/, 'ws')}/api/v1/live`,
  overview: false,
  readToken: () => key ?? readToken(),
})
startTheme()
nameLanguage()
keepPage('/dock/')
onLanguageChosen(() => location.reload())
render(<Dock live={live} login={login} />, document.querySelector('#dock')!)
