import type { JSX } from 'preact'
import { type Mark, placeMarks, type Shape } from './event-words.ts'

interface EventLaneProps {
  marks: readonly Mark[]
  fromMs: number
  toMs: number
  widthPx: number
}

/** What moved the chart, as shapes with words, above the bars. */
export function EventLane({ marks, fromMs, toMs, widthPx }: EventLaneProps): JSX.Element {
  return (
    <div class="event-lane" aria-hidden="true" style={{ width: `${widthPx}px` }}>
      {placeMarks(marks, { fromMs, toMs, widthPx }).map((mark) => (
        <span
          key={`${mark.atMs} ${mark.text}`}
          class="event-mark"
          style={{ left: `${Math.round(mark.leftPx)}px` }}
          title={mark.text}
        >
          {mark.lengthPx > 0 ? <i style={{ width: `${Math.round(mark.lengthPx)}px` }} /> : null}
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d={PATHS[mark.shape]} />
          </svg>
          {mark.words === 'nowhere' ? null : <b class={`event-${mark.words}`}>{mark.text}</b>}
        </span>
      ))}
    </div>
  )
}

const PATHS: Record<Shape, string> = {
  raid: 'M0 1.5 6 6 0 10.5ZM6 1.5 12 6 6 10.5Z',
  gifts: 'M6 0l6 6-6 6-6-6Z',
  mode: 'M1 1h10v10H1ZM3 3v6h6V3Z',
  announcement: 'M2 0h2v12H2ZM4 1h7L9 4l2 3H4Z',
  removed: 'M1.5 0 6 4.5 10.5 0 12 1.5 7.5 6l4.5 4.5-1.5 1.5L6 7.5 1.5 12 0 10.5 4.5 6 0 1.5Z',
}
