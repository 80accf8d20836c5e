/**
 * Lets the partitions of a process count one after another, a read each, and the thread hear of sockets in between:
 * where reads are answered from memory, one that counts would otherwise keep the others' writing and claiming waiting.
 */
export interface Turns {
  /** Resolves when whoever waits is next. */
  next(): Promise<void>
}

export function createTurns(): Turns {
  const waiting: (() => void)[] = []

  function give(): void {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(give)
  }

  return {
    next() {
      return new Promise((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 1) setImmediate(give)
      })
    },
  }
}
