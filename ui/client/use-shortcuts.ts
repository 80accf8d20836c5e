/** Single-key shortcuts, which a person can switch off. */
import { useEffect } from 'preact/hooks'
import { keep, readKept } from './kept.ts'
import { useLatest } from './use-latest.ts'

const KEY = 'chat.single-keys'

export function readSingleKeys(): boolean {
  return readKept(KEY) !== 'off'
}

export function keepSingleKeys(on: boolean): void {
  keep([KEY, on ? 'on' : 'off'])
}

/** Calls back for a key pressed outside of fields, dialogs and combinations. */
export function useShortcuts(onKey: (key: string, event: KeyboardEvent) => void): void {
  const latest = useLatest(onKey)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, dialog') !== null) return
      if (event.key.length === 1 && !readSingleKeys()) return
      latest.current(event.key, event)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
