import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../client/icons.tsx'
import { formatCount } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { pastedLine, splitPasted } from '../pasted.ts'

const NAME = /^[a-z0-9_]{1,25}$/

interface NameListProps {
  /** What the list is of. */
  label: string
  empty: string
  names: readonly string[]
  disabled: boolean
  /** Whether the new list was taken. */
  onChange: (names: string[]) => Promise<boolean>
}

/** A list of logins or user ids: one field that takes one or many, and a button to take each away. */
export function NameList({ label, empty, names, disabled, onChange }: NameListProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const given = splitPasted(typed).map((name) => name.toLowerCase().replace(/^@/, ''))
  const wrong = given.filter((name) => !NAME.test(name))
  const fresh = given.filter((name) => !wrong.includes(name) && !names.includes(name))

  async function add(): Promise<void> {
    if (fresh.length === 0 || wrong.length > 0 || !(await onChange([...names, ...fresh]))) return
    setTyped('')
    field.current?.focus()
  }

  return (
    <div class="name-list">
      <form
        class="name-list-form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <input
          ref={field}
          class="field"
          aria-label={label}
          placeholder={words.settings.names.placeholder}
          autoComplete="off"
          spellcheck={false}
          disabled={disabled}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onPaste={(event) => {
            const line = pastedLine(event.clipboardData?.getData('text') ?? '')
            if (line === undefined) return
            event.preventDefault()
            setTyped(line)
          }}
        />
        <button type="submit" class="button" disabled={disabled || fresh.length === 0 || wrong.length > 0}>
          {words.settings.names.add(formatCount(fresh.length), fresh.length)}
        </button>
      </form>
      {wrong.length > 0 ? <p role="alert">{words.settings.names.wrong(wrong.join(', '))}</p> : null}
      {names.length === 0 ? <p class="quiet">{empty}</p> : null}
      <ul aria-label={label}>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              class="button button-bare button-icon"
              aria-label={words.settings.names.remove(name)}
              title={words.settings.names.remove(name)}
              disabled={disabled}
              onClick={() => {
                void onChange(names.filter((other) => other !== name))
                field.current?.focus()
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
