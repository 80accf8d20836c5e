import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keepSingleKeys, readSingleKeys } from '../client/use-shortcuts.ts'
import { words } from '../client/words/words.ts'

export function HelpDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [singleKeys, setSingleKeys] = useState(readSingleKeys)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{words.help.title}</h2>
      <dl>
        {words.help.rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            keepSingleKeys(event.currentTarget.checked)
            setSingleKeys(event.currentTarget.checked)
          }}
        />
        {words.help.singleKeys}
      </label>
      <form method="dialog">
        <button type="submit" class="button" autofocus>
          {words.help.close}
        </button>
      </form>
    </dialog>
  )
}
