import { type BaseOptions, findErrorBy } from '@platformatic/kafka'
import { BusError } from './bus-error.ts'
import type { KafkaConnection } from './kafka-names.ts'

/** A request that a broker does not answer within this is tried again, on another connection. */
const REQUEST_TIMEOUT_MS = 10_000
const RETRY_DELAY_MS = 250
/** How often is asked before brokers count as unreachable: a start of everything at once takes some seconds. */
export const RETRIES = 20
/** And before a topic counts as missing, whose broker answers: createTopics waits until one that is new is known. */
export const RETRIES_WHERE_MISSING = 3

/** What every client of the library is opened with. */
export function clientOptions({ brokers, tls, sasl }: KafkaConnection): BaseOptions {
  return {
    clientId: 'chat',
    bootstrapBrokers: [...brokers],
    connectTimeout: 5_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retries: true,
    retryDelay: RETRY_DELAY_MS,
    metadataMaxAge: 30_000,
    ...(tls === undefined ? {} : { tls: { ...tls }, tlsServerName: true }),
    ...(sasl === undefined ? {} : { sasl: { ...sasl } }),
  }
}

/** Whether a broker refused with the error of this name, such as OFFSET_OUT_OF_RANGE. */
export function isRefusal(error: unknown, name: string): boolean {
  return findErrorBy(error as Error, 'apiId', name) !== null
}

/** The library makes a plain error of its own of a topic that is not there. */
export function isUnknownTopic(error: unknown): boolean {
  if (isRefusal(error, 'UNKNOWN_TOPIC_OR_PARTITION')) return true
  return /^Unknown topic /.test((error as Error).message)
}

/** What went wrong, without the library's layers around it. */
function reasonOf(error: unknown): string {
  const { message, errors, cause } = error as { message?: string; errors?: unknown[]; cause?: unknown }
  const inner = errors?.at(-1) ?? cause
  return inner === undefined ? (message ?? String(error)) : reasonOf(inner)
}

export function unreachable({ brokers }: KafkaConnection, error: unknown): BusError {
  return new BusError(
    'BUS_UNREACHABLE',
    `Kafka on ${brokers.join(', ')} does not answer (${reasonOf(error)}): start it, or mend --kafka and its login.`,
    { cause: error },
  )
}

/** Rejects as soon as the signal aborts; what was waited for may go on. */
export async function orAborted<Answer>(waiting: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  try {
    return await Promise.race([waiting, promise])
  } finally {
    signal.removeEventListener('abort', abort)
    waiting.catch(() => {})
  }
}
