import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { Icon } from '../client/icons.tsx'
import { useStore } from '../client/store.ts'
import { formatCount } from '../client/words/format.ts'
import { addressRefusal } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'
import { pastedLine, splitPasted } from './pasted.ts'
import { navigate } from './route.ts'
import { live, ROWS_GATHER_MS } from './session.ts'
import { watchChannels } from './watch-list.ts'

interface ChannelFieldProps {
  typed: string
  onTyped: (typed: string) => void
  /** Goes on to the list that the field filters. */
  onDown: () => void
}

/**
 * One field: what is typed filters the list; what is not in it yet can be watched, one name or a pasted list. Enter opens
 * a channel that is watched already.
 */
export function ChannelField({ typed, onTyped, onDown }: ChannelFieldProps): JSX.Element {
  const names = splitPasted(typed)
  const rows = useStore(live.state, (state) => (names.length === 0 ? null : state.rows), ROWS_GATHER_MS)
  const valid = names.filter((name) => parseLogin(name) !== undefined)
  const watched = new Set(rows?.filter(({ wanted }) => wanted).map(({ login }) => login))
  const fresh = valid.filter((name) => !watched.has(parseLogin(name)!))
  const wrong = names.filter((name) => !valid.includes(name))
  const many = names.length > 1
  const refusal = many && wrong.length > 0 ? words.add.notNames(wrong.join(', ')) : addressRefusal(typed)
  const [busy, setBusy] = useState(false)

  async function watch(): Promise<void> {
    if (fresh.length === 0 || busy) return
    setBusy(true)
    if ((await watchChannels(fresh)) !== undefined) onTyped('')
    setBusy(false)
  }

  return (
    <form
      class="channel-field"
      onSubmit={(event) => {
        event.preventDefault()
        if (names.length === 1 && valid.length === 1 && fresh.length === 0)
          navigate({ page: 'channel', login: parseLogin(valid[0]!)! })
        else void watch()
      }}
    >
      <input
        id="channel-field"
        class="field"
        aria-label={words.add.filterOrAdd}
        aria-keyshortcuts="/"
        placeholder={words.add.filterOrAdd}
        value={typed}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onPaste={(event) => {
          const line = pastedLine(event.clipboardData?.getData('text') ?? '')
          if (line === undefined) return
          event.preventDefault()
          onTyped(line)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onTyped('')
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      {fresh.length === 0 ? null : (
        <button type="submit" class="button" aria-disabled={busy}>
          <Icon name="plus" />
          {many ? (
            words.add.watchMany(formatCount(fresh.length), fresh.length)
          ) : (
            <bdi>{words.panel.watch(parseLogin(fresh[0]!) ?? '')}</bdi>
          )}
        </button>
      )}
      {refusal === undefined ? null : (
        <p class="quiet" role="status">
          {refusal}
        </p>
      )}
    </form>
  )
}

/** What filters the list: nothing while a list of names stands in the field. */
export function filterOf(typed: string): string {
  return splitPasted(typed).length > 1 ? '' : typed
}
