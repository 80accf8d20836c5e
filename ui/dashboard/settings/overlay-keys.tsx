import type { JSX } from 'preact'
import { fetchOverlayKeys, revokeOverlayKey } from '../../client/api.ts'
import { formatClock, formatDay } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { Problem } from '../problem.tsx'
import { useList } from './use-list.ts'

/** The keys that were made, each with its end. */
export function OverlayKeys({ onRevoked }: { onRevoked: () => void }): JSX.Element {
  const list = useList(fetchOverlayKeys)
  const say = words.settings.overlay
  return (
    <section class="door-list" aria-labelledby="overlay-keys">
      <h2 id="overlay-keys">{say.keys}</h2>
      {list.problem === null ? null : <Problem text={list.problem} onRetry={list.reload} />}
      {list.value?.length === 0 ? <p class="quiet">{say.noKeys}</p> : null}
      <ul>
        {list.value?.map(({ id, channel, createdAt }) => {
          const atMs = Date.parse(createdAt)
          return (
            <li key={id}>
              <span>
                <bdi>{channel}</bdi>
                <span class="quiet">{say.made(formatDay(atMs), formatClock(atMs))}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={say.revokeOf(channel)}
                onClick={() =>
                  void list.act(async () => {
                    await revokeOverlayKey(id)
                    onRevoked()
                  })
                }
              >
                {say.revoke}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
