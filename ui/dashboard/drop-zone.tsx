import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

interface DropZoneProps {
  title: string
  hint: string
  onFiles: (files: File[]) => void
}

/** A place to drop files on; it is a button for choosing them as well. */
export function DropZone({ title, hint, onFiles }: DropZoneProps): JSX.Element {
  const [over, setOver] = useState(false)
  return (
    <label
      class={`drop-zone ${over ? 'drop-zone-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length > 0) onFiles(files)
      }}
    >
      <input
        type="file"
        multiple
        class="hidden-visually"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <b>{title}</b>
      <span>{hint}</span>
    </label>
  )
}
