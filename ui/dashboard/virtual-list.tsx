import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type ListPlace, useRowFocus } from './use-row-focus.ts'

/** Rows beyond the visible ones, so that a fast scroll finds them there. */
const SPARE_ROWS = 8
/** Rows come and go so many at a time. */
const ROWS_AT_ONCE = 4

interface VirtualListProps<T> {
  /** What scrolls: the list itself may lie below other things in it. */
  scroller: RefObject<HTMLElement | null>
  rowPx: number
  /** Where a person is; the list keeps it, and begins there. */
  place: ListPlace
  items: readonly T[]
  keyOf: (item: T) => string
  /** What a row says that its item alone does not tell, such as how long ago something was. */
  wordOf: (item: T) => string
  render: (item: T) => ComponentChildren
}

/**
 * A list of equally high rows of which only the visible ones and the one in focus exist. A row that says the same is
 * left alone.
 */
export function VirtualList<T>(props: VirtualListProps<T>): JSX.Element {
  const { scroller, rowPx, place, items, keyOf, wordOf, render } = props
  const [view, setView] = useState({ first: 0, count: 40 })
  const made = useRef(new Map<string, MadeRow<T>>())
  const ul = useRef<HTMLUListElement>(null)
  const keys = useMemo(() => items.map(keyOf), [items])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    element.scrollTop = place.scrollPx
    const measure = (): void => {
      place.scrollPx = element.scrollTop
      const list = ul.current
      const above = list === null ? 0 : list.getBoundingClientRect().top - element.getBoundingClientRect().top
      const top = Math.floor(-above / rowPx / ROWS_AT_ONCE) * ROWS_AT_ONCE
      const first = Math.max(0, top - SPARE_ROWS)
      const count = Math.ceil(element.clientHeight / rowPx) + ROWS_AT_ONCE + 2 * SPARE_ROWS
      setView((before) => (before.first === first && before.count === count ? before : { first, count }))
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [scroller, rowPx, place])
  useRowFocus({ list: ul, scroller, rowPx, place, keys })

  const first = Math.min(view.first, Math.max(0, items.length - view.count))
  const shown = Array.from({ length: Math.min(view.count, items.length - first) }, (_, row) => first + row)
  const inFocus = place.key === undefined ? -1 : keys.indexOf(place.key)
  if (inFocus !== -1 && inFocus < first) shown.unshift(inFocus)
  if (inFocus >= first + view.count) shown.push(inFocus)
  const rows = shown.map((index) => {
    const item = items[index]!
    const key = keys[index]!
    const word = wordOf(item)
    const position = `${index + 1} ${items.length}`
    const before = made.current.get(key)
    if (before?.item === item && before.word === word && before.position === position) return before
    const element = (
      <li
        key={key}
        data-key={key}
        style={{ transform: `translateY(${index * rowPx}px)`, height: `${rowPx}px` }}
        aria-setsize={items.length}
        aria-posinset={index + 1}
      >
        {render(item)}
      </li>
    )
    return { key, item, word, position, element }
  })
  made.current = new Map(rows.map((row) => [row.key, row]))
  return (
    <ul ref={ul} class="virtual-list" style={{ height: `${items.length * rowPx}px` }}>
      {rows.map(({ element }) => element)}
    </ul>
  )
}

/** A row as it was made last. */
interface MadeRow<T> {
  key: string
  item: T
  word: string
  position: string
  element: JSX.Element
}
