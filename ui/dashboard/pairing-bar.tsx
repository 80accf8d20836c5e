import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { allowPairing, endPairing, fetchPairings } from '../client/api.ts'
import { words } from '../client/words/words.ts'
import { useList } from './settings/use-list.ts'

const LOOK_MS = 5_000

/** On whatever page a person is: an extension asks to be let in. Nothing is said of what cannot be asked. */
export function PairingBar(): JSX.Element | null {
  const list = useList(fetchPairings, LOOK_MS)
  const [later, setLater] = useState<readonly string[]>([])
  const asking = list.value?.waiting.find(({ id }) => !later.includes(id))
  const say = words.settings.extensions
  return (
    <div role="status">
      {asking === undefined ? null : (
        <div class="pairing-bar">
          <p>{say.asks(asking.code)}</p>
          <button
            type="button"
            class="button button-main"
            onClick={() => void list.act(() => allowPairing(asking.id))}
          >
            {say.allow}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setLater([...later, asking.id])
              void list.act(() => endPairing(asking.id))
            }}
          >
            {say.refuse}
          </button>
        </div>
      )}
    </div>
  )
}
