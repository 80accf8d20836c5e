import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** The element's inner size in whole CSS pixels, zero before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>): { widthPx: number; heightPx: number } {
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return
    const measure = (): void => {
      const next = { widthPx: target.clientWidth, heightPx: target.clientHeight }
      setSize((before) =>
        before.widthPx === next.widthPx && before.heightPx === next.heightPx ? before : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
