import { useEffect, useMemo } from 'preact/hooks'
import { openReading, type ReadingSocket, readingKey } from '../reading.ts'
import type { Settings } from '../settings.ts'

/** The socket of the settings, as long as they ask for the same. */
export function useReading(settings: Settings): ReadingSocket {
  const reading = useMemo(() => openReading(settings), [readingKey(settings)])
  useEffect(() => () => reading[Symbol.dispose](), [reading])
  return reading
}
