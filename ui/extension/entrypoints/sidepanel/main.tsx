import { render } from 'preact'
import '../../../client/palette.css'
import '../../../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../../../client/client.css'
import '../../../client/chart/chart.css'
import '../../../client/panel/panel.css'
import { startTheme } from '../../../client/theme.ts'
import { onLanguageChosen } from '../../../client/words/language.ts'
import { nameLanguage } from '../../../client/words/name-language.ts'
import { followTabs } from '../../follow-tabs.ts'
import { openSettings } from '../../kept-settings.ts'
import { PanelApp } from '../../panel/panel-app.tsx'

startTheme()
nameLanguage()
onLanguageChosen(() => location.reload())
const [settings, followed] = await Promise.all([openSettings(), followTabs()])
render(<PanelApp settings={settings} followed={followed} />, document.querySelector('#app')!)
