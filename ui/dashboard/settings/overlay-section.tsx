import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { makeOverlayKey } from '../../client/api.ts'
import { Choices } from '../../client/choices.tsx'
import { useStore } from '../../client/store.ts'
import { readLanguage } from '../../client/words/language.ts'
import { refusalText } from '../../client/words/refusal.ts'
import { words } from '../../client/words/words.ts'
import {
  CORNERS,
  type Corner,
  clampSize,
  frameOf,
  OVERLAY_VIEWS,
  type OverlayLook,
  toOverlayPath,
  USUAL_LOOK,
} from '../../overlay/overlay-address.ts'
import { live, notice } from '../session.ts'
import { CopyField } from './copy-field.tsx'
import { OverlayKeys } from './overlay-keys.tsx'
import { OverlayPreview } from './overlay-preview.tsx'

const SIZES = ['75', '100', '150', '200'] as const

/** Whether this page came from the machine that it is shown on: an overlay there needs no key. */
function isOnServer(): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(location.hostname)
}

/** Whether a browser keeps what comes from the address; with a key it is one of another computer. */
function isKept(key: string | undefined): boolean {
  return location.protocol === 'https:' || (key === undefined && isOnServer())
}

/** OBS knows nothing of a language that was chosen in this browser: its addresses say it. */
function addressOf(path: string): string {
  const address = new URL(path, location.origin)
  const language = readLanguage()
  if (language !== null) address.searchParams.set('lang', language)
  return address.href
}

/** Puts an overlay together, shows it, and gives the one address that OBS needs. */
export function OverlaySection(): JSX.Element {
  const rows = useStore(live.state, (state) => state.rows)
  const watched = (rows ?? []).filter(({ wanted }) => wanted).map(({ login }) => login)
  const [chosen, setLogin] = useState<string | null>(null)
  const [look, setLook] = useState<OverlayLook>(USUAL_LOOK)
  const [made, setMade] = useState<{ login: string; key: string } | null>(null)
  const [turn, setTurn] = useState(0)
  const say = words.settings.overlay
  const login = chosen ?? watched[0]
  const row = rows?.find((candidate) => candidate.login === login)
  const key = made !== null && made.login === login ? made.key : undefined

  async function make(of: string): Promise<void> {
    try {
      const { key } = await makeOverlayKey(of)
      setMade({ login: of, key })
      setTurn(turn + 1)
      notice.set({ text: say.keyOnce })
    } catch (error) {
      notice.set({ text: refusalText(error) })
    }
  }

  if (login === undefined) return <p class="quiet">{say.noChannel}</p>
  const own = key === undefined ? (isOnServer() ? { login } : undefined) : { key }
  return (
    <>
      <p class="quiet">{say.hint(frameOf(look))}</p>
      <OverlayPreview row={row} look={look} />
      <div class="settings-form">
        <div class="settings-row">
          <label for="overlay-channel">{say.channel}</label>
          <select
            id="overlay-channel"
            class="field"
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          >
            {watched.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <div class="settings-row">
          <span>{say.view}</span>
          <Choices
            label={say.view}
            options={OVERLAY_VIEWS.map((value) => ({ value, text: say.views[value] }))}
            value={look.view}
            onChoose={(view) => setLook({ ...look, view, labels: view === 'bar' })}
          />
        </div>
        <div class="settings-row">
          <span>{say.size}</span>
          <Choices
            label={say.size}
            options={SIZES.map((value) => ({ value, text: words.units.percent(value) }))}
            value={String(look.size) as (typeof SIZES)[number]}
            onChoose={(size) => setLook({ ...look, size: clampSize(Number(size)) })}
          />
        </div>
        <div class="settings-row">
          <label for="overlay-at">{say.at}</label>
          <select
            id="overlay-at"
            class="field"
            value={look.at}
            onChange={(event) => setLook({ ...look, at: event.currentTarget.value as Corner })}
          >
            {CORNERS.map((corner) => (
              <option key={corner} value={corner}>
                {say.corners[corner]}
              </option>
            ))}
          </select>
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={look.labels}
            onChange={(event) => setLook({ ...look, labels: event.currentTarget.checked })}
          />
          {say.labels}
        </label>
      </div>
      {own === undefined ? (
        <p>{say.keyNeeded}</p>
      ) : (
        <>
          <CopyField label={say.address} text={addressOf(toOverlayPath(own, look))} />
          <CopyField
            label={say.dock}
            text={addressOf(`/dock/${encodeURIComponent(login)}${key === undefined ? '' : `?key=${key}`}`)}
          />
          {key === undefined ? null : <p class="quiet">{say.keyOnce}</p>}
          {key !== undefined && isOnServer() ? <p>{say.keyElsewhere(location.hostname)}</p> : null}
          <p class="quiet">{isKept(key) ? say.waits : say.waitsNot}</p>
        </>
      )}
      <div>
        <button type="button" class="button" onClick={() => void make(login)}>
          {say.makeKey}
        </button>
      </div>
      <OverlayKeys key={turn} onRevoked={() => setMade(null)} />
    </>
  )
}
