/** The parts of the settings page, one file each, in the order in which they are listed. */
import type { JSX } from 'preact'
import { words } from '../../client/words/words.ts'
import { BotsSection } from './bots-section.tsx'
import { EmotesSection } from './emotes-section.tsx'
import { ExtensionsSection } from './extensions-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { OptOutSection } from './opt-out-section.tsx'
import { OverlaySection } from './overlay-section.tsx'
import { RetentionSection } from './retention-section.tsx'
import { TrySection } from './try-section.tsx'

export interface Section {
  /** Its part of the address: /settings/retention. */
  id: string
  title: string
  Content: () => JSX.Element
}

export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'retention', title: words.settings.retention.title, Content: RetentionSection },
  { id: 'opt-out', title: words.settings.optOut.title, Content: OptOutSection },
  { id: 'bots', title: words.settings.bots.title, Content: BotsSection },
  { id: 'overlay', title: words.settings.overlay.title, Content: OverlaySection },
  { id: 'extensions', title: words.settings.extensions.title, Content: ExtensionsSection },
  { id: 'emotes', title: words.settings.emotes.title, Content: EmotesSection },
  { id: 'language', title: words.language.label, Content: LanguageSection },
  { id: 'try', title: words.settings.tryIt.title, Content: TrySection },
]
