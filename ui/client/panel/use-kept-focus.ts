import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { focusHeading } from '../focus.ts'

/**
 * Who pressed a control that went with it goes on from the heading, and not from the beginning of the page. Looks after
 * each render of the component that uses it.
 */
export function useKeptFocus(): void {
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      focused.current = target as Element
    }
    // Of an element that is taken away a browser may say first that the focus leaves it.
    const forget = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        if (focused.current === target) focused.current = null
      })
    }
    addEventListener('focusin', note)
    addEventListener('focusout', forget)
    return () => {
      removeEventListener('focusin', note)
      removeEventListener('focusout', forget)
    }
  }, [])
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement !== document.body) return
    focusHeading(document.querySelector<HTMLElement>('h1'))
  })
}
