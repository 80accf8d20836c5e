import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Icon } from '../../client/icons.tsx'
import { words } from '../../client/words/words.ts'
import { inFirefox, sidebar } from '../firefox.ts'
import { changeSettings } from '../kept-settings.ts'

/** What is read and where it goes, and the button without which nothing is read. */
export function Consent({ agreed }: { agreed: boolean }): JSX.Element {
  const say = words.options
  const windowId = useWindowId()
  const shortcut = useShortcut()

  function open(): void {
    // A panel only opens within the click, so nothing is waited for before.
    openPanel(windowId)
    void changeSettings({ agreed: true })
  }

  return (
    <section class="options-section consent">
      <h2>{say.whatTitle}</h2>
      <ol>
        {say.what.map(([what, why]) => (
          <li key={what}>
            <b>{what}</b> {why}
          </li>
        ))}
      </ol>
      <p class="options-hint">{say.nothingBefore}</p>
      <div class="options-row">
        <button type="button" class="button button-main" disabled={windowId === undefined} onClick={open}>
          {agreed ? say.open : say.agree}
        </button>
        {agreed ? (
          <>
            <span class="options-done" role="status">
              <Icon name="check" /> {say.agreed}
            </span>
            <button type="button" class="button" onClick={() => void changeSettings({ agreed: false })}>
              {say.withdraw}
            </button>
          </>
        ) : null}
      </div>
      <p class="options-hint">{shortcut === '' ? say.openHintNoShortcut : say.openHint(shortcut)}</p>
    </section>
  )
}

function openPanel(windowId: number | undefined): void {
  if (inFirefox) void sidebar().open()
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId })
}

function useWindowId(): number | undefined {
  const [id, setId] = useState<number | undefined>(undefined)
  useEffect(() => void browser.windows.getCurrent().then((window) => setId(window.id)), [])
  return id
}

/** The keys that open the panel, as the browser says them; empty where there are none. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('')
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name?.startsWith('_execute'))?.shortcut ?? '')
    })
  }, [])
  return shortcut
}
