/** Whether the focus is in it. */
export function isWithin(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) ?? false
}
