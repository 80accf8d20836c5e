/** Whether the focus is in it. */
export function isWithin(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) ?? false
}

/** Goes on from a heading, which a screen reader then says. */
export function focusHeading(heading: HTMLElement | null | undefined, options?: FocusOptions): void {
  heading?.setAttribute('tabindex', '-1')
  heading?.focus(options)
}
