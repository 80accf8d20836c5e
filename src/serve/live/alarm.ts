/** Wakes one sleeper; a ring that comes while nobody sleeps is kept for the next one. */
export interface Alarm {
  readonly stopped: boolean
  ring(): void
  stop(): void
  /** Until it rings or stops, or the time is over. */
  wait(forMs: number | undefined): Promise<void>
  /** Until it stops or the time is over; a ring is kept for `wait`. */
  pause(forMs: number): Promise<void>
}

export function createAlarm(): Alarm {
  let rung = false
  let stopped = false
  let wake: ((why: 'ring' | 'stop') => void) | undefined

  function sleep(forMs: number | undefined, wakesAt: 'ring' | 'stop'): Promise<void> {
    if (stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = forMs === undefined ? undefined : setTimeout(finish, forMs)
      function finish() {
        clearTimeout(timer)
        wake = undefined
        resolve()
      }
      wake = (why) => {
        if (why === 'stop' || why === wakesAt) finish()
      }
    })
  }

  return {
    get stopped() {
      return stopped
    },
    ring() {
      rung = true
      wake?.('ring')
    },
    stop() {
      stopped = true
      wake?.('stop')
    },
    async wait(forMs) {
      if (!rung) await sleep(forMs, 'ring')
      rung = false
    },
    pause: (forMs) => sleep(forMs, 'stop'),
  }
}
