import type { JSX } from 'preact'
import { words } from '../../client/words/words.ts'
import { Link } from '../link.tsx'
import { TopBar } from '../top-bar.tsx'
import { SECTIONS } from './sections.ts'

interface SettingsPageProps {
  /** The section of the address; the first one when it names none. */
  section: string | undefined
  onHelp: () => void
}

/** What holds for this server, a section at a time. */
export function SettingsPage({ section, onHelp }: SettingsPageProps): JSX.Element {
  const shown = SECTIONS.find(({ id }) => id === section) ?? SECTIONS[0]
  return (
    <>
      <TopBar onHelp={onHelp} />
      <div class="settings">
        <nav class="settings-list" aria-label={words.settings.sections}>
          {SECTIONS.map(({ id, title }) => (
            <Link key={id} to={{ page: 'settings', section: id }} current={id === shown.id}>
              {title}
            </Link>
          ))}
        </nav>
        <main id="content" class="settings-section" tabIndex={-1}>
          <h1>{shown.title}</h1>
          <shown.Content key={shown.id} />
        </main>
      </div>
    </>
  )
}
