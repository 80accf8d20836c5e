import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 collect garbage when all of its memory has grown by a third, buffers outside of its heap included, and not
 * after each 64 MB of buffers: an analyzer or a collector may go through so many a second. To be called before anything is allocated.
 */
export function collectGarbageSeldom(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit')
}
