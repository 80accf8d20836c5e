import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { LABELS } from '#contract/label.ts'

interface Row {
  file: string
  message: string
  label: string
}

const files = globSync('corpus/*.csv').sort()

function rowsOf(path: string): Row[] {
  const records: { message: string; label: string }[] = parse(readFileSync(path, 'utf8'), { columns: true })
  return records.map((record) => ({ file: basename(path), ...record }))
}

function normalise(message: string): string {
  return message.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

const rows = files.flatMap(rowsOf)

/** One row of the README's table: file, then messages in all and per label. */
function readmeLine(file: string, members: Row[]): string {
  const perLabel = LABELS.map((label) => members.filter((row) => row.label === label).length)
  return `| ${[file, members.length, ...perLabel].join(' | ')} |`
}

it('has messages in every file, under the one header', () => {
  expect(files.length).toBeGreaterThan(0)
  for (const path of files) {
    expect(readFileSync(path, 'utf8').split('\n')[0], path).toBe('message,label')
    expect(rowsOf(path).length, path).toBeGreaterThan(0)
  }
})

it('gives every message one of the four labels', () => {
  const labels: readonly string[] = LABELS
  expect(rows.filter((row) => !labels.includes(row.label))).toEqual([])
})

it('holds no empty message, no blanks at an end and nothing longer than Twitch sends', () => {
  const wrong = rows.filter(
    ({ message }) => message === '' || message !== message.trim() || [...message].length > 500,
  )
  expect(wrong).toEqual([])
})

it('says nothing twice and never contradicts itself, in any file', () => {
  const first = new Map<string, Row>()
  const repeated: Row[][] = []
  for (const row of rows) {
    const key = normalise(row.message)
    const earlier = first.get(key)
    if (earlier) repeated.push([earlier, row])
    else first.set(key, row)
  }
  expect(repeated).toEqual([])
})

/** What the spellings of one message share: case, width, blanks, whom it names, letters beyond three, marks that add nothing. */
function spellingOf(message: string): string {
  return normalise(message)
    .replace(/@\w+/g, '@')
    .replace(/(.)\1{3,}/gu, '$1$1$1')
    .replace(/(?<=[\p{L}\p{N}])(['’,]|!+$)/gu, '')
}

it('labels the spellings of one message alike', () => {
  const first = new Map<string, Row>()
  const contradictions: Row[][] = []
  for (const row of rows) {
    const key = `${row.file} ${spellingOf(row.message)}`
    const earlier = first.get(key) ?? row
    first.set(key, earlier)
    if (earlier.label !== row.label) contradictions.push([earlier, row])
  }
  expect(contradictions).toEqual([])
})

it('is counted truly in its README', () => {
  const readme = readFileSync('corpus/README.md', 'utf8')
  const table = readme.split('\n').filter((line) => /^\| [\w.]+(?: \| \d+){5} \|$/.test(line))
  const counted = files.map((path) => {
    const file = basename(path)
    return readmeLine(
      file,
      rows.filter((row) => row.file === file),
    )
  })
  expect(table).toEqual([...counted, readmeLine('all', rows)])
})
