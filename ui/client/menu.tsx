import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'

/**
 * What is done seldom, behind three dots. Arrows move through it; it closes on Escape, on a choice, and when the focus
 * leaves.
 */
export function Menu({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const close = (): void => details.current?.removeAttribute('open')
  const closeAndReturn = (): void => {
    close()
    details.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      ref={details}
      class="menu"
      onToggle={() => keepInPage(list.current)}
      onKeyDown={(event) => {
        if (!details.current?.open) return
        const step = STEPS[event.key]
        if (step === undefined && event.key !== 'Escape') return
        event.preventDefault()
        if (step === undefined) closeAndReturn()
        else focusEntry(list.current, step)
      }}
      onFocusOut={(event) => {
        if (!details.current?.contains(event.relatedTarget as Node | null)) close()
      }}
    >
      <summary class="button button-bare button-icon" aria-label={label} title={label}>
        <Icon name="more" />
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the entries are the controls; this only sees their clicks */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on an entry is a click on it */}
      <div ref={list} class="menu-list" onClick={closeAndReturn}>
        {children}
      </div>
    </details>
  )
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** The entry after or before the one in focus, round the ends; from outside the first or the last. */
function focusEntry(list: HTMLElement | null, step: 1 | -1): void {
  const entries = [...(list?.querySelectorAll<HTMLElement>('a, button') ?? [])]
  const at = entries.indexOf(document.activeElement as HTMLElement)
  entries.at(at === -1 && step === -1 ? -1 : (at + step) % entries.length)?.focus()
}

/** Space to the right of what would be cut. */
const EDGE_PX = 8

/** Moves what would reach over the right end of the page as far to the left. */
function keepInPage(list: HTMLElement | null): void {
  if (list === null) return
  list.style.marginLeft = '0'
  const overPx = list.getBoundingClientRect().right + EDGE_PX - document.documentElement.clientWidth
  if (overPx > 0) list.style.marginLeft = `${-overPx}px`
}
