import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ImportRow } from '#contract/http.ts'
import { cancelImport, fetchImports } from '../client/api.ts'
import { useStore } from '../client/store.ts'
import { formatCount, formatDuration, formatPercent } from '../client/words/format.ts'
import { dropReasonText, importReasonText } from '../client/words/import-reason.ts'
import { refusalText } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'
import { DropZone } from './drop-zone.tsx'
import { type Sending, sendArchives, sendings } from './import-queue.ts'
import { Link } from './link.tsx'
import { Problem } from './problem.tsx'
import { refreshChannels } from './session.ts'
import { TopBar } from './top-bar.tsx'

const ACTIVE_MS = 1_000
const IDLE_MS = 10_000

/** Archives: what is being read, how far it is, and what was left out and why. */
export function ImportPage({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { rows, problem, reload } = useImports()
  const sending = useStore(sendings, (value) => value)
  const pending = sending.filter((entry) => !isTakenOver(entry, rows ?? []))
  return (
    <>
      <TopBar onHelp={onHelp} />
      <main id="content" class="import-page" tabIndex={-1}>
        <h1>{words.imports.title}</h1>
        <DropZone title={words.imports.choose} hint={words.imports.drop} onFiles={sendArchives} />
        {problem === null ? null : <Problem text={problem} onRetry={reload} />}
        {rows?.length === 0 && pending.length === 0 ? <p class="quiet">{words.imports.empty}</p> : null}
        <p class="hidden-visually" role="status">
          {lastOver(rows ?? [])}
        </p>
        <ul class="import-list">
          {pending.map((entry) => (
            <SendingRow key={entry.number} entry={entry} />
          ))}
          {(rows ?? []).map((row) => (
            <ServerRow key={row.id} row={row} />
          ))}
        </ul>
      </main>
    </>
  )
}

function SendingRow({ entry }: { entry: Sending }): JSX.Element {
  const state = entry.state === 'sent' ? 'sending' : entry.state
  const over = state === 'failed' || state === 'cancelled'
  return (
    <li class="import-row">
      <span class="import-name">{entry.name}</span>
      <span class="import-state">{words.imports.states[state]}</span>
      {over ? null : <progress class="import-progress" aria-label={entry.name} />}
      {entry.problem === '' ? null : <span class="import-facts">{entry.problem}</span>}
      {over ? null : (
        <button type="button" class="button import-cancel" onClick={entry.cancel}>
          {words.imports.cancel}
        </button>
      )}
    </li>
  )
}

function ServerRow({ row }: { row: ImportRow }): JSX.Element {
  const active = isActive(row)
  const part =
    row.bytesTotal === null || row.bytesTotal === 0 ? null : Math.min(1, row.bytesRead / row.bytesTotal)
  const leftMs = active && part !== null ? timeLeftMs(row, part) : null
  const facts = [
    ...(row.format === '' ? [] : [row.format]),
    ...(row.state === 'failed' ? [] : [words.imports.counted(formatCount(row.messages))]),
    ...(active && row.messagesPerSecond > 0 ? [words.imports.rate(formatCount(row.messagesPerSecond))] : []),
    ...(leftMs === null ? [] : [words.imports.left(formatDuration(leftMs))]),
  ]
  const skipped = [
    ...(row.windowsSkipped > 0 ? [words.imports.skippedWindows(formatCount(row.windowsSkipped))] : []),
    ...Object.entries(row.dropped).map(([reason, lines]) =>
      words.imports.dropped(formatCount(lines), dropReasonText(reason)),
    ),
  ]
  return (
    <li class="import-row">
      <span class="import-name">
        {row.channel === '' || active ? (
          row.name
        ) : (
          <Link to={{ page: 'channel', login: row.channel }}>{row.name}</Link>
        )}
      </span>
      <span class="import-state">
        {words.imports.states[row.state]}
        {active && part !== null ? ` ${formatPercent(part)}` : ''}
      </span>
      {active ? (
        <progress class="import-progress" aria-label={row.name} {...(part === null ? {} : { value: part })} />
      ) : null}
      <span class="import-facts">
        {row.reason === '' ? null : <span>{importReasonText(row.reason)}</span>}
        {facts.length === 0 ? null : <span>{facts.join(' · ')}</span>}
        {skipped.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </span>
      {active ? (
        <button type="button" class="button import-cancel" onClick={() => void cancelImport(row.id)}>
          {words.imports.cancel}
        </button>
      ) : null}
    </li>
  )
}

function useImports(): { rows: readonly ImportRow[] | null; problem: string | null; reload: () => void } {
  const [rows, setRows] = useState<readonly ImportRow[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  const sendingNow = useStore(sendings, (value) => value.some(({ state }) => state === 'sending'))
  useEffect(() => {
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    fetchImports(abort.signal).then(
      (found) => {
        if (rows?.some(isActive) && !found.some(isActive)) void refreshChannels()
        setRows(found)
        setProblem(null)
        timer = setTimeout(() => setTurn(turn + 1), sendingNow || found.some(isActive) ? ACTIVE_MS : IDLE_MS)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setProblem(refusalText(error))
      },
    )
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [turn, sendingNow])
  return { rows, problem, reload: () => setTurn(turn + 1) }
}

/** What became of the file that was done with last. */
function lastOver(rows: readonly ImportRow[]): string {
  const over = rows.filter((row) => !isActive(row))
  const last = over.sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt)).at(-1)
  return last === undefined ? '' : `${last.name}: ${words.imports.states[last.state]}`
}

function isActive({ state }: ImportRow): boolean {
  return state === 'reading' || state === 'publishing'
}

/** The server's list has the same file, begun no earlier than it was sent. */
function isSame(entry: Sending, row: ImportRow): boolean {
  return (
    row.name === entry.name &&
    entry.startedAtMs !== null &&
    Date.parse(row.startedAt) >= entry.startedAtMs - 60_000
  )
}

function isTakenOver(entry: Sending, rows: readonly ImportRow[]): boolean {
  return rows.some((row) => isSame(entry, row))
}

function timeLeftMs(row: ImportRow, part: number): number | null {
  const spentMs = Date.parse(row.updatedAt) - Date.parse(row.startedAt)
  return part < 0.01 ? null : (spentMs / part) * (1 - part)
}
