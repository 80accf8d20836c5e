import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Config, configFlags, loadConfig } from '#config.ts'
import { type ImportRow, importSchema, importsSchema } from '#contract/http.ts'
import { type ImportOptions, type ImportParts, importArchive } from '#import/import-archive.ts'
import { clearScratch } from '#import/scratch.ts'
import { readDataFolderHolder } from '#store/data-folder.ts'
import { type Api, openApi } from './api.ts'
import { importPartsOf, openServersParts } from './archive-importer.ts'
import { ARCHIVE_FLAGS, readArchiveOptions } from './archive-options.ts'
import { CommandError, defineChatCommand, FAILED, sayUnreadable } from './command.ts'
import { type ImportProgressView, showImportProgress } from './import-progress.ts'
import { describeImport, type ImportedFile, toImportedFile } from './import-report.ts'
import { openInstallation } from './installation.ts'
import { KAFKA_FLAGS } from './kafka-flags.ts'

/** How often the process that imports is asked how far it is. In milliseconds. */
const ASK_EVERY_MS = 1_000

const STOPPED = 'Stopped; the same command goes on where it stopped'

export const importCommand = defineChatCommand({
  meta: { name: 'import', description: 'Count archives of chat into the store' },
  args: {
    file: { type: 'positional', required: true, description: 'One or more archives, plain or gzip' },
    ...ARCHIVE_FLAGS,
    replace: { type: 'boolean', description: 'Replace stored windows that have more messages, too' },
    sort: { type: 'boolean', description: 'Sort by time first' },
    'dry-run': { type: 'boolean', description: 'Count and write nothing' },
    json: { type: 'boolean', description: 'One JSON object a file' },
    ...configFlags('dataDir', 'databaseUrl', 'logBytes'),
    ...KAFKA_FLAGS,
  },
  takesMore: true,
  examples: [
    'chat import channel.txt.gz 2026-01-*.json            # formats are found by looking',
    'chat import chat.txt --channel demo_one --start 2026-01-31T20:00:00Z',
    'chat import old.log --utc-offset +02:00 --dry-run    # what would be counted',
  ],
  async run({ args, data }) {
    const signal = data as AbortSignal
    const options = {
      ...readArchiveOptions(args),
      replace: args.replace ?? false,
      sort: args.sort ?? false,
      dryRun: args['dry-run'] ?? false,
    }
    const files = args._
    const config = loadConfig(args)
    await using importer = await openImporter(config, options)
    let failures = 0
    for (const file of files) {
      const failure = await importer.import(file, signal).then(
        (imported) => {
          process.stdout.write(args.json ? `${JSON.stringify(imported)}\n` : describeImport(imported))
        },
        (error: unknown) => toMessage(error, file, signal),
      )
      if (failure === undefined) continue
      if (files.length === 1 || signal.aborted) throw failure
      process.stderr.write(`chat: ${failure.message}\n`)
      failures++
    }
    if (failures > 0) throw new CommandError(`${failures} of ${files.length} files were not imported`)
  },
})

interface Importer extends AsyncDisposable {
  import(file: string, signal: AbortSignal): Promise<ImportedFile>
}

/**
 * Imports into a server's database straight; into the data folder's, when another process has it open, by way of that
 * process.
 */
async function openImporter(config: Config, options: ImportOptions): Promise<Importer> {
  if (config.databaseUrl !== undefined) {
    const parts = await openServersParts(config)
    return importerOf(parts, options, { opened: parts })
  }
  if ((await readDataFolderHolder(config.dataDir)) !== undefined) {
    const api = await openApi(config)
    return {
      import: (file, signal) => postFile(api, { file, options }, signal),
      [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
    }
  }
  const installation = await openInstallation(config)
  await clearScratch(config.dataDir)
  return importerOf(importPartsOf(installation, config), options, { opened: installation })
}

function importerOf(
  parts: ImportParts,
  options: ImportOptions,
  { opened }: { opened: AsyncDisposable },
): Importer {
  return {
    import: (file, signal) => importFile(parts, { file, options }, signal),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

interface Wanted {
  file: string
  options: ImportOptions
}

async function importFile(
  parts: ImportParts,
  { file, options }: Wanted,
  signal: AbortSignal,
): Promise<ImportedFile> {
  const view = showImportProgress(basename(file), await sizeOf(file))
  try {
    const report = await importArchive(parts, file, { ...options, onProgress: view.show }, signal)
    return toImportedFile(file, report, options.dryRun ?? false)
  } finally {
    view.end()
  }
}

async function postFile(api: Api, { file, options }: Wanted, signal: AbortSignal): Promise<ImportedFile> {
  const name = basename(file)
  const view = showImportProgress(name, await sizeOf(file))
  const asking = new AbortController()
  const asked = askProgress(api, { name, view }, AbortSignal.any([signal, asking.signal]))
  try {
    const body = await openAsBlob(file)
    const row = await api
      .ask(`/api/v1/imports?${queryOf(name, options)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
        signal,
      })
      .then(
        async (answer) => importSchema.parse(await answer.json()),
        (error) => {
          if (!isLongWait(error)) throw error
          return untilEnded(api, name, signal)
        },
      )
    if (row.state !== 'done') throw new CommandError(row.reason || `The import was ${row.state}`)
    const { channel, format, messages, dropped, windowsWritten, windowsSkipped } = row
    const figures = { channel, format, messages, dropped, windowsWritten, windowsSkipped }
    return { file, ...figures, dryRun: options.dryRun ?? false, from: null, to: null }
  } finally {
    asking.abort()
    await asked
    view.end()
  }
}

async function askProgress(
  api: Api,
  { name, view }: { name: string; view: ImportProgressView },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await delay(ASK_EVERY_MS, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    const row = await readRow(api, name, signal).catch(() => undefined)
    if (row !== undefined && isRunning(row)) view.show(row)
  }
}

/** The import begun last of the files of that name. */
async function readRow(api: Api, name: string, signal: AbortSignal): Promise<ImportRow | undefined> {
  const answer = await api.ask('/api/v1/imports', { signal })
  return importsSchema.parse(await answer.json()).imports.find((row) => row.name === name)
}

function isRunning({ state }: ImportRow): boolean {
  return state === 'reading' || state === 'publishing'
}

/** fetch gives up waiting for an answer after five minutes, while the import goes on. */
function isLongWait(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && cause.code === 'UND_ERR_HEADERS_TIMEOUT') return true
  return false
}

async function untilEnded(api: Api, name: string, signal: AbortSignal): Promise<ImportRow> {
  for (;;) {
    signal.throwIfAborted()
    const row = await readRow(api, name, signal)
    if (row === undefined) throw new CommandError('The server knows nothing of this import any more')
    if (!isRunning(row)) return row
    await delay(ASK_EVERY_MS)
  }
}

function queryOf(name: string, options: ImportOptions): URLSearchParams {
  const { format, channel, startMs, utcOffsetMs = 0, replace, sort, dryRun } = options
  const query = new URLSearchParams({ name, utcOffsetMinutes: String(utcOffsetMs / 60_000) })
  if (format !== undefined) query.set('format', format)
  if (channel !== undefined) query.set('channel', channel)
  if (startMs !== undefined) query.set('start', new Date(startMs).toISOString())
  for (const [flag, given] of Object.entries({ replace, sort, dryRun })) if (given) query.set(flag, 'true')
  return query
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file)
  if (found.isDirectory()) throw new CommandError('is a folder: name the files in it')
  return found.size
}

function toMessage(error: unknown, file: string, signal: AbortSignal): CommandError {
  if (signal.aborted) return new CommandError(STOPPED, FAILED, { cause: error })
  return new CommandError(sayUnreadable(file, error as NodeJS.ErrnoException), FAILED, { cause: error })
}
