import {
  AggregatorRegistry,
  collectDefaultMetrics,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client'

/** Every metric of this process; serve shows it on the metrics port. Metrics of ours begin with `chat_`. */
export const metrics = new Registry()

/** What a registry holds, as it goes from thread to thread. */
export type Figures = MetricObjectWithValues<MetricValue<string>>[]

const others = new Set<() => Promise<Figures>>()

/** Adds those of another thread to what is shown, until the function that it gives is called. */
export function addFigures(read: () => Promise<Figures>): () => void {
  others.add(read)
  return () => others.delete(read)
}

/** The metrics of all threads together, in Prometheus' text. */
export async function showMetrics(): Promise<string> {
  if (others.size === 0) return await metrics.metrics()
  const all = await Promise.all([metrics.getMetricsAsJSON(), ...[...others].map((read) => read())])
  return await AggregatorRegistry.aggregate(all).metrics()
}

/** Adds the figures of the process itself: memory, event loop, handles. Called once, by a process that shows metrics. */
export function measureProcess(): void {
  collectDefaultMetrics({ register: metrics })
}
