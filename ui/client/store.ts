import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { useLatest } from './use-latest.ts'

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

/**
 * What `select` makes of the store's value; the component renders again when that is another, `gatherMs` later where
 * changes come in many parts that are better shown together.
 */
export function useStore<T, U>(store: Store<T>, select: (value: T) => U, gatherMs = 0): U {
  const [, render] = useState(0)
  const selected = select(store.get())
  const shown = useLatest({ select, selected })
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const isShown = (): boolean => Object.is(shown.current.select(store.get()), shown.current.selected)
    const show = (): void => {
      timer = undefined
      if (!isShown()) render((count) => count + 1)
    }
    const check = (): void => {
      if (gatherMs === 0) show()
      else if (timer === undefined && !isShown()) timer = setTimeout(show, gatherMs)
    }
    check()
    const unsubscribe = store.subscribe(check)
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, gatherMs])
  return selected
}

/** The client's clock, read again every `periodMs` while the document is visible. */
export function useNow(periodMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useTicks(periodMs, () => setNowMs(Date.now()))
  return nowMs
}

/**
 * The client's clock at each render. By itself the component renders again only when, at a tick, `say` has another word
 * for the time than when it was rendered last.
 */
export function useClock(periodMs: number, say: (nowMs: number) => string): number {
  const [, render] = useState(0)
  const nowMs = Date.now()
  useTicks(periodMs, () => {
    if (say(Date.now()) !== say(nowMs)) render((count) => count + 1)
  })
  return nowMs
}

/** Calls `tick` every `periodMs` while the document is visible, and as soon as it is. */
function useTicks(periodMs: number, tick: () => void): void {
  const latest = useLatest(tick)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const read = (): void => latest.current()
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
}
