import type { ComponentChildren, JSX } from 'preact'
import { type Route, toPath } from './address.ts'
import { navigate } from './route.ts'

interface LinkProps {
  to: Route
  class?: string
  current?: boolean
  label?: string
  /** The id of what a screen reader says behind its name. */
  describedBy?: string
  children: ComponentChildren
}

/** A link to a page of the dashboard; with a modifier key the browser does what it always does. */
export function Link(props: LinkProps): JSX.Element {
  const { to, class: name, current = false, label, describedBy, children } = props
  return (
    <a
      href={toPath(to)}
      class={name}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      aria-describedby={describedBy}
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
