import { useRef } from 'preact/hooks'

/** The value of the last render, for what outlives one: a listener or a timer that is set up once. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  latest.current = value
  return latest
}
