/** Time as the simulator sees it, so that a test may hold it still or let an evening pass in a moment. */
export interface Clock {
  /** Milliseconds since the epoch. */
  nowMs(): number
  /** Runs it once, that much later, unless the answer is disposed of before. */
  after(delayMs: number, run: () => void): Disposable
}

/** The machine's. Its timers keep no process alive: the server does, until it is closed. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs).unref()
    return { [Symbol.dispose]: () => clearTimeout(timer) }
  },
}
