import type { JSX } from 'preact'

interface ChoicesProps<T extends string> {
  label: string
  options: readonly { value: T; text: string; disabled?: boolean }[]
  value: T | null
  onChoose: (value: T) => void
}

/** A few choices side by side, one of them pressed. */
export function Choices<T extends string>({ label, options, value, onChoose }: ChoicesProps<T>): JSX.Element {
  return (
    <fieldset class="choices">
      <legend class="hidden-visually">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          disabled={option.disabled}
          onClick={() => onChoose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  )
}
