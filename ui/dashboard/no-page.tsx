import type { JSX } from 'preact'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'

/** An address that leads nowhere. */
export function NoPage(): JSX.Element {
  return (
    <main id="content" class="lone" tabIndex={-1}>
      <h1>{words.navigation.noPage}</h1>
      <p class="lone-actions">
        <Link to={{ page: 'overview' }} class="button button-main">
          {words.overview.title}
        </Link>
      </p>
    </main>
  )
}
