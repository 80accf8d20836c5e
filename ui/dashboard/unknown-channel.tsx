import type { JSX } from 'preact'
import { words } from '../client/words/words.ts'
import { Link } from './link.tsx'
import { watchChannels } from './watch-list.ts'

interface UnknownChannelProps {
  login: string
  /** h1 unless the page has one beside it. */
  heading?: 'h1' | 'h2'
}

/** An address of a channel that is neither watched nor known from before. */
export function UnknownChannel({ login, heading: Heading = 'h1' }: UnknownChannelProps): JSX.Element {
  return (
    <div class="lone">
      <Heading>{words.channel.unknownChannel(login)}</Heading>
      <p class="lone-actions">
        <button type="button" class="button button-main" onClick={() => void watchChannels([login])}>
          {words.panel.watch(login)}
        </button>
        <Link to={{ page: 'overview' }} class="button">
          {words.overview.title}
        </Link>
      </p>
    </div>
  )
}
