import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import { words } from '../words/words.ts'

/** Following one channel whatever the tab shows, where the panel can follow tabs. */
export interface Pin {
  pinned: boolean
  toggle(): void
}

interface PanelBarProps {
  name: string
  pin: Pin | undefined
  /** The entries of the menu. */
  menu: ComponentChildren
  /** How fresh the picture is. */
  children?: ComponentChildren
}

/** The channel, its pin, the menu and the pill. */
export function PanelBar({ name, pin, menu, children }: PanelBarProps): JSX.Element {
  const pinText = pin?.pinned ? words.panel.unpin(name) : words.panel.pin(name)
  return (
    <header class="panel-bar">
      <h1 title={name}>
        <bdi>{name}</bdi>
      </h1>
      {pin === undefined ? null : (
        <button
          type="button"
          class="button button-bare button-icon panel-pin"
          aria-pressed={pin.pinned}
          aria-label={pinText}
          title={pinText}
          onClick={pin.toggle}
        >
          <Icon name="pin" />
        </button>
      )}
      <Menu label={words.panel.menu}>{menu}</Menu>
      <span class="spring" />
      {children}
    </header>
  )
}
