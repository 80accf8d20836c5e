import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fetchChannels } from '../../client/api.ts'

export interface ChannelName {
  login: string
  displayName: string
}

/** The channels that the server knows, by name; null until they have come. */
export function useChannelNames(): readonly ChannelName[] | null {
  const [names, setNames] = useState<readonly ChannelName[] | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    fetchChannels(abort.signal).then(
      (rows) => setNames([...rows].sort((one, other) => one.displayName.localeCompare(other.displayName))),
      () => {
        if (!abort.signal.aborted) setNames([])
      },
    )
    return () => abort.abort()
  }, [])
  return names
}

interface ChannelChoiceProps {
  label: string
  names: readonly ChannelName[]
  /** Says that no channel is meant, where that may be. */
  none?: string
  login: string
  onChoose: (login: string) => void
}

export function ChannelChoice({ label, names, none, login, onChoose }: ChannelChoiceProps): JSX.Element {
  return (
    <label class="settings-choice">
      {label}
      <select class="field" value={login} onChange={(event) => onChoose(event.currentTarget.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {names.map((name) => (
          <option key={name.login} value={name.login}>
            {name.displayName}
          </option>
        ))}
      </select>
    </label>
  )
}
