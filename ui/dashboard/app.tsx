import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChannelRow } from '#contract/http.ts'
import { focusHeading } from '../client/focus.ts'
import { useStore } from '../client/store.ts'
import { useShortcuts } from '../client/use-shortcuts.ts'
import { words } from '../client/words/words.ts'
import type { Route } from './address.ts'
import { togglePause } from './channel-bar.tsx'
import { ChannelPage } from './channel-page.tsx'
import { ComparePage } from './compare-page.tsx'
import { FirstRun } from './first-run.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { ImportPage } from './import-page.tsx'
import { sendArchives } from './import-queue.ts'
import { NoPage } from './no-page.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { Overview } from './overview.tsx'
import { PairingBar } from './pairing-bar.tsx'
import { Rail } from './rail.tsx'
import { navigate, route } from './route.ts'
import { live } from './session.ts'
import { SECTIONS } from './settings/sections.ts'
import { SettingsPage } from './settings/settings-page.tsx'
import { TokenForm } from './token-form.tsx'

export function App(): JSX.Element {
  const shown = useStore(route, (value) => value)
  const phase = useStore(live.state, (state) => state.phase)
  const empty = useStore(live.state, (state) => state.rows?.length === 0)
  const [help, setHelp] = useState(false)
  const openHelp = (): void => setHelp(true)
  useTitle()
  useHeadingInFocus()
  useDroppedFiles()

  useShortcuts((key, event) => {
    if (key === '?') openHelp()
    if (key === 'p' || key === 'P') togglePause()
    if (key !== '/') return
    event.preventDefault()
    document.querySelector<HTMLInputElement>('#channel-field')?.focus()
  })

  if (phase === 'refused') return <TokenForm />
  if (empty && shown.page === 'overview') {
    return (
      <>
        <FirstRun />
        <PairingBar />
      </>
    )
  }
  return (
    <div class={`app app-${shown.page}`}>
      <a class="skip" href="#content">
        {words.navigation.skip}
      </a>
      {shown.page === 'overview' ? <Overview onHelp={openHelp} /> : null}
      {shown.page === 'import' ? <ImportPage onHelp={openHelp} /> : null}
      {shown.page === 'compare' ? <ComparePage logins={shown.logins} onHelp={openHelp} /> : null}
      {shown.page === 'settings' ? <SettingsPage section={shown.section} onHelp={openHelp} /> : null}
      {shown.page === 'none' ? <NoPage /> : null}
      {shown.page === 'channel' ? (
        <>
          <Rail login={shown.login} onHelp={openHelp} />
          <main id="content" tabIndex={-1}>
            <ChannelPage key={shown.login} login={shown.login} />
          </main>
        </>
      ) : null}
      <PairingBar />
      <NoticeBar />
      {help ? <HelpDialog onClose={() => setHelp(false)} /> : null}
    </div>
  )
}

/** An archive may be dropped anywhere; without this the browser would leave the page for it. */
function useDroppedFiles(): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault()
    const take = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (event.defaultPrevented || files.length === 0) return
      event.preventDefault()
      sendArchives(files)
      navigate({ page: 'import' })
    }
    addEventListener('dragover', allow)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', take)
    }
  }, [])
}

/** The tab says which page it shows, and of which channel. */
function useTitle(): void {
  const shown = useStore(route, (value) => value)
  const name = useStore(live.state, ({ rows }) => titleOf(shown, rows ?? []))
  useEffect(() => {
    document.title = name === undefined ? words.product : `${name} · ${words.product}`
  }, [name])
}

function titleOf(shown: Route, rows: readonly ChannelRow[]): string | undefined {
  switch (shown.page) {
    case 'overview':
      return undefined
    case 'channel':
      return rows.find(({ login }) => login === shown.login)?.displayName ?? shown.login
    case 'compare':
      return words.compare.title(...shown.logins)
    case 'import':
      return words.imports.title
    case 'settings':
      return (SECTIONS.find(({ id }) => id === shown.section) ?? SECTIONS[0]).title
    case 'none':
      return words.navigation.noPage
  }
}

/** Who goes to another page by a link that is not on it goes on from its heading. */
function useHeadingInFocus(): void {
  const shown = useStore(route, (value) => value)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement !== document.body) return
    focusHeading(document.querySelector<HTMLElement>('#content h1'), { preventScroll: true })
  }, [shown])
}
