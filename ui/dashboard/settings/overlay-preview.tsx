import type { JSX } from 'preact'
import type { ChannelRow } from '#contract/http.ts'
import type { Mood, Share } from '#contract/mood.ts'
import { words } from '../../client/words/words.ts'
import { wordOf } from '../../overlay/on-air.ts'
import type { OverlayLook } from '../../overlay/overlay-address.ts'
import { Plate } from '../../overlay/plate.tsx'

/** The plate over a checkerboard, as it would stand on the stream now; an invented one while it would not be seen. */
export function OverlayPreview({
  row,
  look,
}: {
  row: ChannelRow | undefined
  look: OverlayLook
}): JSX.Element {
  const word = row === undefined ? undefined : wordOf(row.mood)
  const shown =
    row === undefined || word === undefined
      ? { mood: EXAMPLE, word: 'funny' as const, messagesPerSecond: 12 }
      : { mood: row.mood, word, messagesPerSecond: row.messagesPerSecond }
  return (
    <figure class="overlay-preview">
      <div class="checkerboard">
        <Plate view={look.view} labels={look.labels} {...shown} />
      </div>
      <figcaption class="quiet">
        {word === undefined ? words.settings.overlay.example : words.settings.overlay.now}
      </figcaption>
    </figure>
  )
}

const share = (part: number): Share => ({ share: part, low: part, high: part, usual: part })

const EXAMPLE: Mood = {
  kind: 'lift',
  name: 'funny',
  lift: 2.4,
  people: 61,
  needed: 10,
  messages: 90,
  lastMessageAt: null,
  shares: {
    question: share(0.14),
    disappointment: share(0.06),
    funny: share(0.44),
    neutral: share(0.36),
    cheering: share(0.08),
    confused: share(0.02),
  },
}
