import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Rows beyond the visible ones, so that a fast scroll finds them there. */
const SPARE_ROWS = 8

interface VirtualListProps<T> {
  /** What scrolls: the list itself may lie below other things in it. */
  scroller: RefObject<HTMLElement | null>
  rowPx: number
  items: readonly T[]
  keyOf: (item: T) => string
  render: (item: T) => ComponentChildren
}

/** A list of equally high rows of which only the visible ones exist. */
export function VirtualList<T>({ scroller, rowPx, items, keyOf, render }: VirtualListProps<T>): JSX.Element {
  const [view, setView] = useState({ first: 0, count: 40 })

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = (): void => {
      const list = element.querySelector('ul')
      const above = list === null ? 0 : list.getBoundingClientRect().top - element.getBoundingClientRect().top
      const first = Math.max(0, Math.floor(-above / rowPx) - SPARE_ROWS)
      const count = Math.ceil(element.clientHeight / rowPx) + 2 * SPARE_ROWS
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
  return (
    <ul class="virtual-list" style={{ height: `${items.length * rowPx}px` }}>
      {items.slice(first, first + view.count).map((item, index) => (
        <li
          key={keyOf(item)}
          style={{ transform: `translateY(${(first + index) * rowPx}px)`, height: `${rowPx}px` }}
          aria-setsize={items.length}
          aria-posinset={first + index + 1}
        >
          {render(item)}
        </li>
      ))}
    </ul>
  )
}
