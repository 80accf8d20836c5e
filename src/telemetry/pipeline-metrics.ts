import { Counter, Histogram } from 'prom-client'
import { metrics } from './metrics.ts'

/** Events that a stage left out, each with its reason. */
export const eventsDropped = new Counter({
  name: 'chat_events_dropped_total',
  help: 'Events that were left out, by stage and reason.',
  labelNames: ['stage', 'reason'],
  registers: [metrics],
})

/** Events that a stage knew from before. */
export const eventsDuplicate = new Counter({
  name: 'chat_events_duplicate_total',
  help: 'Events that arrived a second time and were left out, by stage.',
  labelNames: ['stage'],
  registers: [metrics],
})

/** How long messages take from one point of the journey to the next. */
export const endToEndLatency = new Histogram({
  name: 'chat_e2e_latency_seconds',
  help: 'Time of a message from one point to the next: sent_to_recv, recv_to_db, db_to_push.',
  labelNames: ['hop'],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 5, 10, 30, 60],
  registers: [metrics],
})
