import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type ChartColours, readColours } from './colours.ts'

/** The palette on the element, read again when the theme, the system's colours or the screen change. */
export function useColours(element: RefObject<HTMLElement | null>): ChartColours | null {
  const [colours, setColours] = useState<ChartColours | null>(null)
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return
    const read = (): void => setColours(readColours(target))
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    const forced = matchMedia('(forced-colors: active)')
    forced.addEventListener('change', read)
    return () => {
      observer.disconnect()
      forced.removeEventListener('change', read)
    }
  }, [element])
  return colours
}
