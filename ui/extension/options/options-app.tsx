/** The first page and the options in one: what is read, and the choices. */
import type { ComponentChildren, JSX } from 'preact'
import { NameMark } from '../../client/icons.tsx'
import { type Store, useStore } from '../../client/store.ts'
import { words } from '../../client/words/words.ts'
import type { Settings } from '../settings.ts'
import { Consent } from './consent.tsx'
import { LookSection } from './look-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { TwitchSection } from './twitch-section.tsx'

export function OptionsApp({ settings }: { settings: Store<Settings> }): JSX.Element {
  const chosen = useStore(settings, (value) => value)
  const say = words.options
  return (
    <main class="options">
      <header class="options-head">
        <NameMark size={40} />
        <div>
          <h1>{say.title}</h1>
          <p class="options-hint">{say.lead}</p>
        </div>
      </header>
      <Consent agreed={chosen.agreed} />
      <Section title={say.readingTitle}>
        <ReadingSection settings={chosen} />
      </Section>
      <Section title={say.twitchTitle}>
        <TwitchSection settings={chosen} />
      </Section>
      <Section title={say.lookTitle}>
        <LookSection settings={chosen} />
      </Section>
      <Section title={say.privacyTitle}>
        <p>{say.privacy}</p>
      </Section>
    </main>
  )
}

function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="options-section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
