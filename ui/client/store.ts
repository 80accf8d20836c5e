import { useEffect, useState } from 'preact/hooks'

/** A value that changes, and who wants to know of it. */
export interface Store<T> {
  get(): T
  set(next: T): void
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What `select` makes of the store's value; the component renders again when that is another. */
export function useStore<T, U>(store: Store<T>, select: (value: T) => U): U {
  const [, render] = useState(0)
  const selected = select(store.get())
  useEffect(() => {
    let last = selected
    const check = (): void => {
      const next = select(store.get())
      if (Object.is(next, last)) return
      last = next
      render((count) => count + 1)
    }
    check()
    return store.subscribe(check)
  })
  return selected
}

/** The client's clock, read again every `periodMs` while the document is visible. */
export function useNow(periodMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const read = (): void => setNowMs(Date.now())
    const pace = (): void => {
      clearInterval(timer)
      if (document.hidden) return
      read()
      timer = setInterval(read, periodMs)
    }
    pace()
    document.addEventListener('visibilitychange', pace)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', pace)
    }
  }, [periodMs])
  return nowMs
}
