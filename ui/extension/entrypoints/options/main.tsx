import { render } from 'preact'
import '../../../client/palette.css'
import '../../../client/base.css'
import '../../../client/client.css'
import '../../options/options.css'
import { startTheme } from '../../../client/theme.ts'
import { onLanguageChosen } from '../../../client/words/language.ts'
import { nameLanguage } from '../../../client/words/name-language.ts'
import { openSettings } from '../../kept-settings.ts'
import { OptionsApp } from '../../options/options-app.tsx'

startTheme()
nameLanguage()
onLanguageChosen(() => location.reload())
render(<OptionsApp settings={await openSettings()} />, document.querySelector('#app')!)
