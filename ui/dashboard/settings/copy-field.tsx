import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { words } from '../../client/words/words.ts'
import { notice } from '../session.ts'

/** A text to be taken elsewhere: selected at a click, copied by a button. */
export function CopyField({ label, text }: { label: string; text: string }): JSX.Element {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)

  async function copy(): Promise<void> {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      notice.set({ text: words.settings.copied })
    } catch {
      // Only a page of this machine or over https may write there; it stands selected for Ctrl-C.
      notice.set({ text: words.settings.copyYourself })
    }
  }

  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <span>
        <input
          ref={field}
          id={id}
          class="field"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          aria-label={words.settings.copyWhat(label)}
          onClick={() => void copy()}
        >
          {words.settings.copy}
        </button>
      </span>
    </div>
  )
}
