/**
 * The bus: an ordered, durable log of chat events per partition, and the list of channels that are wanted.
 * Adapters: local-bus.ts, kafka-bus.ts.
 */
export interface Bus extends AsyncDisposable {
  /** Names this log. A log that is deleted and made anew has another id. */
  readonly topicId: string

  /**
   * Appends the records in order, behind everything published before. Resolves when they are durable; rejects when
   * they may be lost. A caller bounds what it has not yet awaited.
   */
  publish(records: readonly OutgoingRecord[]): Promise<void>

  /**
   * Yields the whole set of partitions that this process is to read, at once and at every change. Ends with `signal`.
   */
  assignments(signal: AbortSignal): AsyncIterable<readonly number[]>

  /**
   * The records from `offset` on, in order and without a hole; waits up to `maxWaitMs` for the first one and may
   * return none. `logStart` > `offset` means that those before it are gone for ever.
   */
  read(partition: number, offset: number, options: ReadOptions): Promise<Batch>

  /** The first offset appended at or after the time; the log's end when there is none. */
  offsetAt(partition: number, appendedAtMs: number): Promise<number>

  /** Tells that everything before `nextOffset` is counted: a log that is short of room may drop it once it is old enough. */
  acknowledge(partition: number, nextOffset: number): Promise<void>

  readonly watchList: WatchList
}

/** What a collector needs of the bus. */
export type Outlet = Pick<Bus, 'publish' | 'watchList'> & AsyncDisposable

export interface OutgoingRecord {
  /** The room id, or the login where no room is known: equal keys share a partition and keep their order. */
  key: string
  /** A ChatEvent's bytes. The bus owns them from now on. */
  value: Uint8Array
}

/** Records that follow each other, were appended at one time and lie in one memory: no object and no view a record. */
export interface RecordRun {
  /** Of the first; each of the others has the offset behind the one before it. */
  offset: number
  /** Milliseconds since the epoch, never less than the run's before it in the partition. */
  appendedAtMs: number
  bytes: Uint8Array
  /** Of each record in turn where its value begins in `bytes` and where it ends. */
  bounds: Int32Array
}

export interface Batch {
  /** In order; none of them is empty. */
  runs: readonly RecordRun[]
  /** The oldest offset that is still kept. */
  logStart: number
  /**
   * The offset that the next appended record will get. For a moment after a change of leaders it may lie lower, but not
   * below the offset that was read from: that is so only where the log ends there.
   */
  logEnd: number
}

export interface ReadOptions {
  maxRecords: number
  maxWaitMs: number
  signal?: AbortSignal
}

/**
 * Which channels are wanted, by login: the only truth of it. Adding, removing and listing reject with BUS_UNREACHABLE when
 * brokers do not answer within some seconds.
 */
export interface WatchList {
  /** Resolves when the change is durable. Adding a login that is there changes its options. */
  add(channel: WantedChannel): Promise<void>
  remove(login: string): Promise<void>
  /** Everything wanted, by whichever process; while brokers are away what was wanted last. */
  list(): Promise<readonly WantedChannel[]>
  /** Resolves when it can be read and changed at the moment; rejects with one line that says what to do. */
  reach(): Promise<void>
  /** Yields the whole list that this process is to read, at once and at every change. Ends with `signal`. */
  follow(signal: AbortSignal): AsyncIterable<readonly WantedChannel[]>
}

export interface WantedChannel {
  /** Lower case, valid by parseLogin. */
  login: string
  addedAtMs: number
}
