import type { ComponentChildren, JSX } from 'preact'
import { type Route, toPath } from './address.ts'
import { navigate } from './route.ts'

interface LinkProps {
  to: Route
  class?: string
  current?: boolean
  label?: string
  children: ComponentChildren
}

/** A link to a page of the dashboard; with a modifier key the browser does what it always does. */
export function Link({ to, class: name, current = false, label, children }: LinkProps): JSX.Element {
  return (
    <a
      href={toPath(to)}
      class={name}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        navigate(to)
      }}
    >
      {children}
    </a>
  )
}
