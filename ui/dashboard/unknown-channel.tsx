import type { JSX } from 'preact'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'
import { watchChannels } from './watch-list.ts'

/** An address of a channel that is neither watched nor known from before. */
export function UnknownChannel({ login }: { login: string }): JSX.Element {
  return (
    <div class="lone">
      <h1>{words.channel.unknownChannel(login)}</h1>
      <p class="lone-actions">
        <button type="button" class="button button-main" onClick={() => void watchChannels([login])}>
          {words.channel.watch} <bdi>{login}</bdi>
        </button>
        <Link to={{ page: 'overview' }} class="button">
          {words.channel.back}
        </Link>
      </p>
    </div>
  )
}
