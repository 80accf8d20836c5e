import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../client/words/words.ts'

interface ConfirmDialogProps {
  title: string
  /** What cannot be taken back. */
  text: string
  action: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before what cannot be taken back; Escape and Cancel do nothing. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onClose={onClose}
    >
      <h2 id="confirm-title">{title}</h2>
      <p id="confirm-text">{text}</p>
      <p class="dialog-actions">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.settings.cancel}
        </button>
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            dialog.current?.close()
            onConfirm()
          }}
        >
          {action}
        </button>
      </p>
    </dialog>
  )
}
