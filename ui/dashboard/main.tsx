import { render } from 'preact'
import '../client/palette.css'
import '../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../client/client.css'
import '../client/chart/chart.css'
import './layout.css'
import './rail.css'
import './channel-page.css'
import './pages.css'
import './compare-page.css'
import '../overlay/plate.css'
import './settings/settings.css'
import './settings/emotes.css'
import { startTheme } from '../client/theme.ts'
import { onLanguageChosen } from '../client/words/language.ts'
import { nameLanguage } from '../client/words/name-language.ts'
import { App } from './app.tsx'
import { refreshChannels } from './session.ts'

startTheme()
nameLanguage()
onLanguageChosen(() => location.reload())
void refreshChannels()
render(<App />, document.querySelector('#app')!)
