import { render } from 'preact'
import '../client/palette.css'
import '../client/base.css'
import 'uplot/dist/uPlot.min.css'
import '../client/client.css'
import '../client/chart/chart.css'
import '../client/panel/panel.css'
import './site.css'
import { startTheme } from '../client/theme.ts'
import { followLanguage } from '../client/words/follow-language.ts'
import { SiteApp } from './site-app.tsx'

startTheme()
render(<SiteApp locale={followLanguage()} />, document.querySelector('#app')!)
