import { render } from 'preact'
import '../../../client/palette.css'
import '../../../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../../../client/client.css'
import '../../../client/chart/chart.css'
import '../../../client/panel/panel.css'
import { startTheme } from '../../../client/theme.ts'
import { followLanguage } from '../../../client/words/follow-language.ts'
import { followTabs } from '../../follow-tabs.ts'
import { openSettings } from '../../kept-settings.ts'
import { PanelApp } from '../../panel/panel-app.tsx'

startTheme()
const locale = followLanguage()
const [settings, followed] = await Promise.all([openSettings(), followTabs()])
render(<PanelApp settings={settings} followed={followed} locale={locale} />, document.querySelector('#app')!)
