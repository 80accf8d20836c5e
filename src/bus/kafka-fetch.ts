/**
 * The fetch request of one partition, with the records as bytes: the library's own makes an object, three views and a
 * BigInt of each record, which costs more than counting it.
 */
import { type Connection, createAPI, fetchV13, type Reader, ResponseError } from '@platformatic/kafka'

/** By topic id, as Kafka 3.1 and all later ones know it. */
const { key: FETCH, version: VERSION } = fetchV13.api
/** No fetch session: a connection reads one partition, whose offset changes with each request. */
const NO_SESSION = { id: 0, epoch: -1 }

export interface FetchRequest {
  topicId: string
  partition: number
  offset: number
  maxBytes: number
  /** How long a broker may hold a request that finds nothing. */
  maxWaitMs: number
}

export interface FetchAnswer {
  /** Whole record batches, perhaps a part of one behind them, from the one that holds the offset on. */
  batches: BatchBytes
  logStart: number
  highWatermark: number
}

/** Bytes that may lie in several memories, as they came from the socket. */
export interface BatchBytes {
  readonly length: number
  /** Shares the memory of a range that lies in one. */
  slice(start: number, end: number): Buffer
}

const api = createAPI<Parameters<typeof fetchV13.createRequest>, FetchAnswer>(
  FETCH,
  VERSION,
  fetchV13.createRequest,
  parseAnswer,
)

/** Asks the partition's leader. Rejects with the library's error when the broker refuses. */
export async function fetchBatches(
  leader: Connection,
  { topicId, partition, offset, maxBytes, maxWaitMs }: FetchRequest,
): Promise<FetchAnswer> {
  const asked = {
    partition,
    currentLeaderEpoch: -1,
    fetchOffset: BigInt(offset),
    lastFetchedEpoch: -1,
    partitionMaxBytes: maxBytes,
  }
  const topics = [{ topicId, partitions: [asked] }]
  const { id, epoch } = NO_SESSION
  return await api.async(leader, Math.round(maxWaitMs), 1, maxBytes, 0, id, epoch, topics, [], '')
}

/** Field by field as the protocol has them. */
function parseAnswer(_correlationId: number, key: number, version: number, reader: Reader): FetchAnswer {
  const refusals: [string, [number, null]][] = []
  let answer: FetchAnswer = { batches: Buffer.alloc(0), logStart: -1, highWatermark: -1 }
  reader.readInt32() // throttle time
  const refusal = reader.readInt16()
  if (refusal !== 0) refusals.push(['/', [refusal, null]])
  reader.readInt32() // session
  reader.readArray((topic) => {
    topic.readUUID()
    topic.readArray((partition) => {
      partition.readInt32() // its number
      const refused = partition.readInt16()
      if (refused !== 0) refusals.push(['/responses/0/partitions/0', [refused, null]])
      const highWatermark = Number(partition.readInt64())
      partition.readInt64() // last stable offset
      const logStart = Number(partition.readInt64())
      partition.readNullableArray((aborted) => [aborted.readInt64(), aborted.readInt64()])
      partition.readInt32() // preferred replica
      const bytes = Math.max(0, partition.readUnsignedVarInt() - 1)
      const batches = partition.buffer.subarray(partition.position, partition.position + bytes)
      partition.skip(bytes)
      answer = { batches, logStart, highWatermark }
    })
  })
  if (refusals.length > 0) throw new ResponseError(key, version, Object.fromEntries(refusals), answer)
  return answer
}
