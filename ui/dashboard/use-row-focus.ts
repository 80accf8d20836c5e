/** Keys that move through the rows of a list of which only the visible ones exist, and a focus that outlives its row. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLatest } from '../client/use-latest.ts'

/** Where a person is in a list. */
export interface ListPlace {
  /** Of the row in focus; undefined while the focus is elsewhere. */
  key: string | undefined
  /** Which one of all rows that is, from 0. */
  index: number
  /** Which one of the row's controls has the focus, from 0. */
  control: number
  scrollPx: number
}

export function startOfList(): ListPlace {
  return { key: undefined, index: 0, control: 0, scrollPx: 0 }
}

interface RowFocusOptions {
  list: RefObject<HTMLUListElement | null>
  scroller: RefObject<HTMLElement | null>
  rowPx: number
  place: ListPlace
  /** Of all rows, whether they exist or not. */
  keys: readonly string[]
}

/**
 * Arrows, Page, Home and End go to other rows. Where the row in focus goes, the one that takes its place gets the focus;
 * a list that is made with a row in `place` begins with the focus there. The row of `place` must always exist.
 */
export function useRowFocus({ list, scroller, rowPx, place, keys }: RowFocusOptions): void {
  const [, render] = useState(0)
  const latest = useLatest(keys)
  // Between here and the last effect rows are made and taken away, and with them the focus: nobody has left.
  const rendering = useRef(true)
  rendering.current = true

  useLayoutEffect(() => {
    const rows = list.current
    const scrolled = scroller.current
    if (rows === null || scrolled === null) return
    const enter = ({ target }: FocusEvent): void => {
      const row = (target as Element).closest('li')
      if (row === null) return
      place.key = row.dataset['key']
      place.index = latest.current.indexOf(place.key ?? '')
      place.control = controlsOf(row).indexOf(target as HTMLElement)
    }
    const leave = (): void => {
      if (!rendering.current) place.key = undefined
    }
    const move = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey || place.key === undefined) return
      const from = latest.current.indexOf(place.key)
      const pageRows = Math.max(1, Math.floor(scrolled.clientHeight / rowPx) - 1)
      const to =
        from === -1 ? undefined : targetOf(event.key, { from, count: latest.current.length, pageRows })
      if (to === undefined) return
      event.preventDefault()
      place.key = latest.current[to]
      place.index = to
      render((count) => count + 1)
    }
    rows.addEventListener('focusin', enter)
    rows.addEventListener('focusout', leave)
    rows.addEventListener('keydown', move)
    return () => {
      rows.removeEventListener('focusin', enter)
      rows.removeEventListener('focusout', leave)
      rows.removeEventListener('keydown', move)
    }
  }, [list, scroller, rowPx, place])

  useLayoutEffect(() => {
    if (list.current !== null) keepFocus(list.current, place, keys)
    rendering.current = false
  })
}

function keepFocus(list: HTMLElement, place: ListPlace, keys: readonly string[]): void {
  if (place.key === undefined || keys.length === 0) return
  const stays = keys.includes(place.key)
  const key = stays ? place.key : keys[Math.min(place.index, keys.length - 1)]
  const row = [...list.children].find((child) => (child as HTMLElement).dataset['key'] === key)
  if (row === undefined || row.contains(document.activeElement)) return
  const controls = controlsOf(row)
  // Who pressed a key twice must not do to the next row what they did to this one.
  const control = stays ? Math.min(place.control, controls.length - 1) : 0
  controls[control]?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}

/** Goes to the first row that is in view in the list that `scroller` scrolls. */
export function focusFirst(scroller: HTMLElement | null): void {
  if (scroller === null) return
  const topPx = scroller.getBoundingClientRect().top
  const rows = [...scroller.querySelectorAll('li')]
  const first = rows.find((row) => row.getBoundingClientRect().top >= topPx)
  if (first !== undefined) controlsOf(first)[0]?.focus()
}

/** The row that a key goes to; undefined for a key that is none of a list's. */
export function targetOf(
  key: string,
  { from, count, pageRows }: { from: number; count: number; pageRows: number },
): number | undefined {
  const to: Record<string, number> = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    PageUp: from - pageRows,
    PageDown: from + pageRows,
    Home: 0,
    End: count - 1,
  }
  return to[key] === undefined ? undefined : Math.min(count - 1, Math.max(0, to[key]))
}

function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a, button')]
}
