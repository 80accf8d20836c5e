import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatCount, formatCoverage } from '../words/format.ts'
import { words } from '../words/words.ts'
import { type Bar, STACK } from './bars.ts'
import { barTime } from './cursor-card.tsx'

/** Rows of the table: the newest, as many as a person would hear out. */
const ROWS = 60

/**
 * The chart's bars for who cannot see them. It changes only when a bar is complete, or a complete one changes; the row
 * of a bar that stays is not made again.
 */
export function WindowsTable({ bars, caption }: { bars: readonly Bar[]; caption: string }): JSX.Element {
  const spanMs = (bars.at(-1)?.endMs ?? 0) - (bars[0]?.startMs ?? 0)
  const complete = bars.filter(({ state }) => state === 'heard' || state === 'unheard').slice(-ROWS)
  const made = useMemo(() => new WeakMap<Bar, JSX.Element>(), [spanMs])
  const said = complete.reduce((sum, { messages }) => sum + messages, 0)
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
          <tbody>
            {complete.reverse().map((bar) => {
              const known = made.get(bar) ?? row(bar, spanMs)
              made.set(bar, known)
              return known
            })}
          </tbody>
        </table>
      </div>
    ),
    [complete[0]?.startMs, complete.at(-1)?.startMs, said],
  )
}

function row(bar: Bar, spanMs: number): JSX.Element {
  return (
    <tr key={bar.startMs}>
      <th scope="row">{barTime(bar, spanMs)}</th>
      <td>{bar.state === 'unheard' ? words.chart.unheard : formatCount(bar.messages)}</td>
      {STACK.map((label) => (
        <td key={label}>{formatCount(bar.labels[label])}</td>
      ))}
      <td>{bar.people === null ? '' : formatCount(bar.people.total)}</td>
      <td>{formatCoverage(bar.coverage)}</td>
    </tr>
  )
}
