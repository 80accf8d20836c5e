import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SettingsAnswer, SettingsChange } from '#contract/settings.ts'
import { formatCount } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Fixed, Loaded } from './loaded.tsx'
import { useSettings } from './use-settings.ts'

const WIDTHS = ['keep5sDays', 'keep1mDays'] as const
const MOST_DAYS = 36_500

type Days = Record<(typeof WIDTHS)[number], string>

/** How long what was counted is kept. */
export function RetentionSection(): JSX.Element {
  const shown = useSettings()
  return (
    <>
      <p class="quiet">{words.settings.retention.hint}</p>
      <Loaded from={shown}>{(answer) => <RetentionForm answer={answer} change={shown.change} />}</Loaded>
    </>
  )
}

interface RetentionFormProps {
  answer: SettingsAnswer
  change: (change: SettingsChange) => Promise<boolean>
}

function RetentionForm({ answer: { settings, fixed }, change }: RetentionFormProps): JSX.Element {
  const [days, setDays] = useState<Days>({
    keep5sDays: String(settings.keep5sDays),
    keep1mDays: String(settings.keep1mDays),
  })
  const [asking, setAsking] = useState(false)
  const say = words.settings.retention
  const changed = WIDTHS.filter((name) => Number(days[name]) !== settings[name])
  const valid = WIDTHS.every((name) => isDays(days[name]))
  const shortened = changed.filter((name) => Number(days[name]) < settings[name])

  function save(): void {
    void change(Object.fromEntries(changed.map((name) => [name, Number(days[name])])))
  }

  return (
    <form
      class="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!valid || changed.length === 0) return
        if (shortened.length > 0) setAsking(true)
        else save()
      }}
    >
      {WIDTHS.map((name) => (
        <div key={name} class="settings-row">
          <label for={name}>{say.widths[name]}</label>
          <span class="settings-amount">
            <input
              id={name}
              class="field"
              inputMode="numeric"
              autoComplete="off"
              value={days[name]}
              disabled={fixed[name] !== undefined}
              aria-invalid={!isDays(days[name])}
              aria-describedby={`${name}-unit ${name}-fixed`}
              onInput={(event) => setDays({ ...days, [name]: event.currentTarget.value.trim() })}
            />
            <span id={`${name}-unit`}>{say.unit(Number(days[name]))}</span>
          </span>
          <Fixed by={fixed[name]} id={`${name}-fixed`} />
        </div>
      ))}
      <p class="quiet">{say.forever}</p>
      {valid ? null : <p role="alert">{say.wrong(formatCount(MOST_DAYS))}</p>}
      <div>
        <button type="submit" class="button button-main" aria-disabled={!valid || changed.length === 0}>
          {words.settings.save}
        </button>
      </div>
      {asking ? (
        <ConfirmDialog
          title={say.shorterTitle}
          text={shortened
            .map((name) => say.shorter[name](formatCount(Number(days[name])), Number(days[name])))
            .join(' ')}
          action={say.shorten}
          onConfirm={save}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </form>
  )
}

function isDays(typed: string): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_DAYS
}
