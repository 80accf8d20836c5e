/** Wakes one sleeper; what comes while nobody sleeps is kept for the next sleep. */
export interface Alarm {
  readonly stopped: boolean
  /** Ends `wait`. */
  ring(): void
  /** Ends `rest` too: somebody waits for an answer. */
  rouse(): void
  stop(): void
  /** Until it rings, or the time is over. */
  wait(forMs: number | undefined): Promise<void>
  /** Until it is roused, or the time is over; a ring is kept for `wait`. */
  rest(forMs: number): Promise<void>
}

export function createAlarm(): Alarm {
  let rung = false
  let roused = false
  let stopped = false
  let check = () => {}

  function sleep(forMs: number | undefined, isOver: () => boolean): Promise<void> {
    if (stopped || isOver()) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = forMs === undefined ? undefined : setTimeout(finish, forMs)
      function finish() {
        clearTimeout(timer)
        check = () => {}
        resolve()
      }
      check = () => {
        if (stopped || isOver()) finish()
      }
    })
  }

  return {
    get stopped() {
      return stopped
    },
    ring() {
      rung = true
      check()
    },
    rouse() {
      roused = true
      check()
    },
    stop() {
      stopped = true
      check()
    },
    async wait(forMs) {
      await sleep(forMs, () => rung || roused)
      rung = false
      roused = false
    },
    rest: (forMs) => sleep(forMs, () => roused),
  }
}
