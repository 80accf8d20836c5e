import { collectDefaultMetrics, Registry } from 'prom-client'

/** Every metric of this process; serve shows it on the metrics port. Metrics of ours begin with `chat_`. */
export const metrics = new Registry()

/** Adds the figures of the process itself: memory, event loop, handles. Called once, by a process that shows metrics. */
export function measureProcess(): void {
  collectDefaultMetrics({ register: metrics })
}
