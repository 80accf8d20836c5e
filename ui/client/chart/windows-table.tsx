import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { formatCount, formatCoverage } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, STACK } from './bars.ts'
import { barTime } from './cursor-card.tsx'

/** Rows of the table: the newest, as many as a person would hear out. */
const ROWS = 60

interface WindowsTableProps {
  /** Oldest first; those that are complete. */
  bars: readonly Bar[]
  caption: string
  /** How long the chart is. */
  spanMs: number
}

/**
 * The chart's bars for who cannot see them. It changes only when a bar is complete, or a complete one changes. Rows are
 * put in by hand: to compare elements of all sixty takes longer than all else that a new bar changes.
 */
export function WindowsTable({ bars, caption, spanMs }: WindowsTableProps): JSX.Element {
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useRef<ReadonlyMap<number, Row>>(new Map())
  useLayoutEffect(() => {
    rows.current = putRows(body.current!, { bars: bars.slice(-ROWS), spanMs, before: rows.current })
  }, [bars, spanMs])
  return useMemo(
    () => (
      <div class="hidden-visually">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.chart.time}</th>
              <th scope="col">{words.chart.messages}</th>
              {STACK.map((label) => (
                <th key={label} scope="col">
                  {words.names[label]}
                </th>
              ))}
              <th scope="col">{words.chart.people}</th>
              <th scope="col">{words.chart.coverage}</th>
            </tr>
          </thead>
          <tbody ref={body} />
        </table>
      </div>
    ),
    [caption],
  )
}

interface Row {
  bar: Bar
  spanMs: number
  element: HTMLTableRowElement
}

/** Brings the rows in line with the bars, the newest first; that of a bar that stays is left alone. By start. */
function putRows(
  body: HTMLTableSectionElement,
  { bars, spanMs, before }: { bars: readonly Bar[]; spanMs: number; before: ReadonlyMap<number, Row> },
): Map<number, Row> {
  const rows = new Map<number, Row>()
  for (const bar of bars) {
    const known = before.get(bar.startMs)
    const stays = known?.bar === bar && known.spanMs === spanMs
    rows.set(bar.startMs, stays ? known : { bar, spanMs, element: rowOf(bar, spanMs) })
  }
  for (const [startMs, row] of before) if (rows.get(startMs) !== row) row.element.remove()
  let place = body.firstChild
  for (const { element } of [...rows.values()].reverse()) {
    if (element === place) place = element.nextSibling
    else body.insertBefore(element, place)
  }
  return rows
}

function rowOf(bar: Bar, spanMs: number): HTMLTableRowElement {
  const row = document.createElement('tr')
  const head = document.createElement('th')
  head.scope = 'row'
  head.textContent = barTime(bar, spanMs)
  row.append(head)
  for (const text of [
    bar.state === 'unheard' ? words.chart.unheard : formatCount(bar.messages),
    ...STACK.map((label) => formatCount(bar.labels[label])),
    bar.people === null ? '' : formatCount(bar.people.total),
    formatCoverage(bar.coverage),
  ]) {
    row.insertCell().textContent = text
  }
  return row
}
