import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Who pressed a control that went with it goes on from the heading, which a screen reader then says, and not from the
 * beginning of the page. Looks after each render of the component that uses it.
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
    const heading = document.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  })
}
