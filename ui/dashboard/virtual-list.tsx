import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows beyond the visible ones, so that a fast scroll finds them there. */
const SPARE_ROWS = 8
/** Rows come and go so many at a time. */
const ROWS_AT_ONCE = 4

interface VirtualListProps<T> {
  /** What scrolls: the list itself may lie below other things in it. */
  scroller: RefObject<HTMLElement | null>
  rowPx: number
  items: readonly T[]
  keyOf: (item: T) => string
  /** What a row says that its item alone does not tell, such as how long ago something was. */
  wordOf: (item: T) => string
  render: (item: T) => ComponentChildren
}

/** A list of equally high rows of which only the visible ones exist. A row that says the same is left alone. */
export function VirtualList<T>(props: VirtualListProps<T>): JSX.Element {
  const { scroller, rowPx, items, keyOf, wordOf, render } = props
  const [view, setView] = useState({ first: 0, count: 40 })
  const made = useRef(new Map<string, MadeRow<T>>())

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = (): void => {
      const list = element.querySelector('ul')
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
  }, [scroller, rowPx])

  const first = Math.min(view.first, Math.max(0, items.length - view.count))
  const rows = items.slice(first, first + view.count).map((item, index) => {
    const key = keyOf(item)
    const word = wordOf(item)
    const place = `${first + index + 1} ${items.length}`
    const before = made.current.get(key)
    if (before?.item === item && before.word === word && before.place === place) return before
    const element = (
      <li
        key={key}
        style={{ transform: `translateY(${(first + index) * rowPx}px)`, height: `${rowPx}px` }}
        aria-setsize={items.length}
        aria-posinset={first + index + 1}
      >
        {render(item)}
      </li>
    )
    return { key, item, word, place, element }
  })
  made.current = new Map(rows.map((row) => [row.key, row]))
  return (
    <ul class="virtual-list" style={{ height: `${items.length * rowPx}px` }}>
      {rows.map(({ element }) => element)}
    </ul>
  )
}

/** A row as it was made last. */
interface MadeRow<T> {
  key: string
  item: T
  word: string
  place: string
  element: JSX.Element
}
