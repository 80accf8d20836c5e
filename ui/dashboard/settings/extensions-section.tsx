import type { JSX } from 'preact'
import { allowPairing, endPairing, fetchPairings } from '../../client/api.ts'
import { formatClock, formatDay } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { Problem } from '../problem.tsx'
import { useList } from './use-list.ts'

/** An extension that asks waits no longer than this to be seen here. */
const LOOK_MS = 3_000

/** Browser extensions that a person let in, and those that ask. */
export function ExtensionsSection(): JSX.Element {
  const list = useList(fetchPairings, LOOK_MS)
  const say = words.settings.extensions
  return (
    <>
      <p class="quiet">{say.hint}</p>
      {list.problem === null ? null : <Problem text={list.problem} onRetry={list.reload} />}
      <section class="door-list" aria-labelledby="extensions-waiting">
        <h2 id="extensions-waiting">{say.waiting}</h2>
        {list.value?.waiting.length === 0 ? <p class="quiet">{say.nobodyWaits}</p> : null}
        <ul>
          {list.value?.waiting.map(({ id, origin, code }) => (
            <li key={id}>
              <span>
                <b>{say.code(code)}</b>
                <bdi class="quiet">{origin}</bdi>
              </span>
              <button
                type="button"
                class="button button-main"
                aria-label={say.allowCode(code)}
                onClick={() => void list.act(() => allowPairing(id))}
              >
                {say.allow}
              </button>
              <button
                type="button"
                class="button"
                aria-label={say.refuseCode(code)}
                onClick={() => void list.act(() => endPairing(id))}
              >
                {say.refuse}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="door-list" aria-labelledby="extensions-allowed">
        <h2 id="extensions-allowed">{say.allowed}</h2>
        {list.value?.allowed.length === 0 ? <p class="quiet">{say.nobodyAllowed}</p> : null}
        <ul>
          {list.value?.allowed.map(({ id, origin, allowedAt }) => {
            const atMs = Date.parse(allowedAt)
            return (
              <li key={id}>
                <span>
                  <bdi>{origin}</bdi>
                  <span class="quiet">{say.since(formatDay(atMs), formatClock(atMs))}</span>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={say.shutOutWho(origin)}
                  onClick={() => void list.act(() => endPairing(id))}
                >
                  {say.shutOut}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
