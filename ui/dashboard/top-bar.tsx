import type { ComponentChildren, JSX } from 'preact'
import { NameMark } from '../client/icons.tsx'
import { useStore } from '../client/store.ts'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'
import { route } from './route.ts'
import { Tools } from './tools.tsx'

/** The head of the pages that are not one channel's. */
export function TopBar({
  onHelp,
  children,
}: {
  onHelp: () => void
  children?: ComponentChildren
}): JSX.Element {
  const page = useStore(route, (value) => value.page)
  return (
    <header class="top-bar">
      <Link to={{ page: 'overview' }} class="brand">
        <NameMark size={24} />
        <span class="brand-word">{words.product}</span>
      </Link>
      <nav class="top-links" aria-label={words.navigation.pages}>
        <Link to={{ page: 'overview' }} current={page === 'overview'}>
          {words.overview.title}
        </Link>
        <Link to={{ page: 'import' }} current={page === 'import'}>
          {words.navigation.import}
        </Link>
        <Link to={{ page: 'settings' }} current={page === 'settings'}>
          {words.navigation.settings}
        </Link>
      </nav>
      <span class="spring" />
      {children}
      <Tools onHelp={onHelp} />
    </header>
  )
}
