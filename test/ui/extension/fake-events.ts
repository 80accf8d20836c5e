type Listener = (...told: never[]) => unknown

/** An event of a browser that a test fires. */
export interface FakeEvent {
  addListener(listener: Listener): void
  removeListener(listener: Listener): void
  fire(...told: unknown[]): void
}

export function createEvent(): FakeEvent {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    fire(...told) {
      for (const listener of [...listeners]) listener(...(told as never[]))
    },
  }
}
