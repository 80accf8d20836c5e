import { render } from 'preact'
import '../client/palette.css'
import '../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../client/client.css'
import '../client/chart/chart.css'
import '../client/panel/panel.css'
import './site.css'
import { startTheme } from '../client/theme.ts'
import { onLanguageChosen } from '../client/words/language.ts'
import { nameLanguage } from '../client/words/name-language.ts'
import { SiteApp } from './site-app.tsx'

startTheme()
nameLanguage()
onLanguageChosen(() => location.reload())
render(<SiteApp />, document.querySelector('#app')!)
