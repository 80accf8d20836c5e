import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { LABELS, type Label, type LabelIndex } from '#contract/label.ts'
import type { Example } from '#model/examples.ts'
import { CommandError, sayUnreadable } from './command.ts'

/** The messages that we wrote, one file a language: what `train` learns from when told nothing else. */
export const CORPUS = join(import.meta.dirname, '..', '..', 'corpus')

/** The model that is shipped: what `train` writes and every other command reads when told nothing else. */
export const SHIPPED_MODEL = join(import.meta.dirname, '..', 'model', 'chat.model')

/** One row of a labelled file. */
export interface LabelledMessage extends Example {
  /** Empty where the file has no such column. */
  readonly language: string
}

interface Row {
  record: Record<string, string>
  info: { lines: number }
}

/**
 * Reads labelled messages, one list a file; `paths` are CSV files, or folders of them, between commas. A file
 * has a header with the columns message and label, perhaps language; others are ignored. Throws a CommandError with file and line.
 */
export function readLabelledFiles(paths: string): LabelledMessage[][] {
  return paths.split(',').flatMap(filesAt).map(readLabelledFile)
}

function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const files = globSync(join(path, '*.csv')).sort()
  if (files.length === 0) throw new CommandError(`${path}: holds no .csv file`)
  return files
}

function readLabelledFile(file: string): LabelledMessage[] {
  const rows = parseCsv(file, readText(file))
  return rows.map(({ record, info: { lines: line } }) => {
    const { message = '', label = '', language = '' } = record
    const index = LABELS.indexOf(label.trim() as Label)
    if (message.trim() === '') throw new CommandError(`${file}:${line}: the message is empty`)
    if (index < 0) throw new CommandError(`${file}:${line}: label "${label}" is none of ${LABELS.join(', ')}`)
    return { text: message, label: index as LabelIndex, language }
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new CommandError(sayUnreadable(file, cause as NodeJS.ErrnoException), undefined, { cause })
  }
}

function parseCsv(file: string, text: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns(header: string[]) {
        const names = header.map((name) => name.trim().toLowerCase())
        for (const name of ['message', 'label']) {
          if (!names.includes(name)) throw new CommandError(`${file}:1: the header has no column "${name}"`)
        }
        return names
      },
    }) as unknown as Row[]
  } catch (cause) {
    if (cause instanceof CommandError) throw cause
    if (cause instanceof CsvError) throw new CommandError(`${file}: ${cause.message}`, undefined, { cause })
    throw cause
  }
}
