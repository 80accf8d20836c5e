import { type ArchiveProgress, type ImportParts, importArchive } from './import-archive.ts'
import { spoolArchive } from './scratch.ts'

export interface PostedOptions {
  name: string
  format: string | undefined
  channel: string | undefined
  startMs: number | undefined
  utcOffsetMs: number
  replace: boolean
  sort: boolean
  dryRun: boolean
  onProgress: (progress: ArchiveProgress) => void
}

/**
 * Imports an archive that arrives as a stream, such as the body of a request: it is written to the scratch folder
 * first, as an archive is read more than once. Progress tells no bytes: whoever sends them counts them.
 */
export async function importPosted(
  parts: ImportParts,
  archive: AsyncIterable<Uint8Array>,
  options: PostedOptions,
  signal: AbortSignal,
): Promise<ArchiveProgress> {
  await using spooled = await spoolArchive(archive, parts.scratchDir, signal)
  const onProgress = ({ bytesRead: _, ...progress }: ArchiveProgress) => {
    if (Object.keys(progress).length > 0) options.onProgress(progress)
  }
  const report = await importArchive(parts, spooled.file, { ...options, onProgress }, signal)
  const { fingerprint, format, messages, dropped, windowsWritten, windowsSkipped } = report
  return { fingerprint, format, messages, dropped, windowsWritten, windowsSkipped }
}
