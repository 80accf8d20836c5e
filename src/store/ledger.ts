import type { ChannelStatus, Heard, RoomEvent } from '#contract/chat-event.ts'
import type { WindowChange } from '#contract/window-change.ts'
import { flushOutdated, partitionFenced } from '#telemetry/store-events.ts'
import { appendChanges, type Change, ledgerKeyOf } from './changes.ts'
import { type ChannelIdentity, upsertIdentities, upsertStatuses } from './channels.ts'
import type { Database, Queryable } from './database.ts'
import { type DeadLetter, type IngestGap, insertDeadLetters, insertIngestGap } from './dead-letters.ts'
import { type RoomProposal, upsertProposals } from './emote-proposals.ts'
import { extendHeard } from './listened.ts'
import { type ModelSwitch, switchModel } from './models.ts'
import { insertRoomEvents } from './room-events.ts'
import { isTaughtMeanwhile, waitForLessons } from './taught-emotes.ts'
import { ensureWindowPartitions, isPartitionMissing } from './window-partitions.ts'
import { addToWindows } from './window-upserts.ts'

export interface PartitionKey {
  topicId: string
  partition: number
}

/** The right to count a partition: it ends when somebody else claims it. */
export interface Claim extends PartitionKey {
  /** Fences all earlier owners. */
  epoch: number
  /** The first offset that is not yet counted. */
  nextOffset: number
  /** T when the last flush was written, milliseconds since the epoch; undefined before the first one. */
  appendTimeMs: number | undefined
  /** See Flush. */
  heardFromMs: number | undefined
  /** Nothing of this log was counted yet, but something of another one, which it took the place of. */
  isReplacing: boolean
  /** Claims since the partition last moved on, this one included: three and more hint at a record that kills. */
  stuckClaims: number
  /** Which model counted what, by offset; the last one holds from now on. Empty unless claimed with a model. */
  modelSwitches: readonly ModelSwitch[]
}

export interface ClaimOptions {
  /** Who claims, for people who look into the table. */
  owner: string
  /** Where a partition begins that nobody ever claimed: the log's start. */
  logStart: number
  /** The model that counts from now on; it must have been saved (models.ts). */
  modelId?: string
}

/** What one flush writes, all of it or nothing. */
export interface Flush {
  /** Everything before this offset is counted in it; never less than the claim's or the last flush's. */
  nextOffset: number
  /** T, the running maximum of append times, milliseconds since the epoch. */
  appendTimeMs: number
  /** At most one change for each room, step and start. */
  windows: readonly WindowChange[]
  heard: readonly Heard[]
  roomEvents: readonly RoomEvent[]
  statuses: readonly ChannelStatus[]
  identities: readonly ChannelIdentity[]
  deadLetters: readonly DeadLetter[]
  /** Offsets that were lost before they could be read. */
  gap?: IngestGap
  /** What was said before is not counted for certain, whoever heard it: milliseconds since the epoch; it stays until a later one. */
  heardFromMs?: number
  /** The last lesson (taught-emotes.ts) that its messages were labelled with; absent where none were labelled. */
  taughtId?: number
  /** Words that an operator may want to teach. */
  proposals?: readonly RoomProposal[]
}

/** Takes the partition from whoever had it: raises its epoch and gives where counting goes on. */
export async function claimPartition(
  database: Database,
  key: PartitionKey,
  { owner, logStart, modelId }: ClaimOptions,
): Promise<Claim> {
  return database.transaction(async (transaction) => {
    await waitForLessons(transaction)
    const { rows } = await transaction.query<{
      next_offset: number
      epoch: number
      append_time: Date | null
      heard_from: Date | null
      stuck_claims: number
      is_replacing: boolean
    }>(
      `insert into partition_ledger as l (topic_id, partition, next_offset, epoch, owner, stuck_claims)
       values ($1, $2, $3, 1, $4, 1)
       on conflict (topic_id, partition) do update
          set epoch = l.epoch + 1, owner = excluded.owner, stuck_claims = l.stuck_claims + 1, updated_at = now()
       returning next_offset, epoch, append_time, heard_from, stuck_claims,
                 l.append_time is null and exists (select from partition_ledger other
                                                    where other.topic_id <> l.topic_id and other.epoch > 0
                                                      and other.append_time is not null) as is_replacing`,
      [key.topicId, key.partition, logStart, owner],
    )
    const row = rows[0]!
    const modelSwitches =
      modelId === undefined
        ? []
        : await switchModel(transaction, key, { fromOffset: row.next_offset, modelId })
    return {
      topicId: key.topicId,
      partition: key.partition,
      epoch: row.epoch,
      nextOffset: row.next_offset,
      appendTimeMs: row.append_time?.getTime(),
      heardFromMs: row.heard_from?.getTime(),
      isReplacing: row.is_replacing,
      stuckClaims: row.stuck_claims,
      modelSwitches,
    }
  })
}

/**
 * Writes a flush and moves the claim's `nextOffset` on in one transaction. False when the partition has another owner
 * or stands elsewhere, or when an emote was taught that its messages should have been labelled with: nothing was
 * written, and everything remembered of it is to be dropped. A rejection with COMMIT_UNKNOWN leaves it open: ask
 * resolveUnknownCommit.
 */
export async function flushPartition(database: Database, claim: Claim, flush: Flush): Promise<boolean> {
  await ensureWindowPartitions(database, flush.windows)
  let written: boolean
  try {
    written = await writeFlush(database, claim, flush)
  } catch (error) {
    if (error instanceof TaughtMeanwhile) {
      flushOutdated(claim)
      return false
    }
    if (!isPartitionMissing(error)) throw error
    await ensureWindowPartitions(database, flush.windows, { forgetKnown: true })
    written = await writeFlush(database, claim, flush)
  }
  if (written) {
    claim.nextOffset = flush.nextOffset
    claim.appendTimeMs = flush.appendTimeMs
  } else {
    partitionFenced(claim)
  }
  return written
}

/** What became of a flush whose commit is unknown: it is there, it may be tried again, or somebody else goes on. */
export async function resolveUnknownCommit(
  database: Database,
  claim: Claim,
  flush: Flush,
): Promise<'committed' | 'not_committed' | 'lost'> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ next_offset: number; epoch: number }>(
      'select next_offset, epoch from partition_ledger where topic_id = $1 and partition = $2 for update',
      [claim.topicId, claim.partition],
    )
    const row = rows[0]
    if (row === undefined || row.epoch !== claim.epoch) return 'lost'
    if (row.next_offset === flush.nextOffset) {
      claim.nextOffset = flush.nextOffset
      claim.appendTimeMs = flush.appendTimeMs
      return 'committed'
    }
    return row.next_offset === claim.nextOffset ? 'not_committed' : 'lost'
  })
}

/** Undoes a flush whose messages were labelled without a lesson that holds for them. */
class TaughtMeanwhile extends Error {}

async function writeFlush(database: Database, claim: Claim, flush: Flush): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const rev = await advance(transaction, claim, flush)
    if (rev === undefined) return false
    const { taughtId, appendTimeMs } = flush
    if (taughtId !== undefined && (await isTaughtMeanwhile(transaction, { taughtId, appendTimeMs })))
      throw new TaughtMeanwhile()
    const changes = await writeContent(transaction, claim, flush)
    const logins = flush.statuses.map(({ login }) => login)
    await appendChanges(transaction, { ledgerKey: ledgerKeyOf(claim), rev }, { changes, logins })
    return true
  })
}

/** The compare-and-set: the new rev of the ledger row, which stays locked, or undefined. */
async function advance(transaction: Queryable, claim: Claim, flush: Flush): Promise<number | undefined> {
  const { rows } = await transaction.query<{ rev: number }>(
    `update partition_ledger
        set next_offset = $5,
            append_time = to_timestamp($6::float8 / 1000),
            heard_from = coalesce(to_timestamp($7::float8 / 1000), heard_from),
            rev = rev + 1,
            stuck_claims = case when $5 > next_offset then 0 else stuck_claims end,
            updated_at = now()
      where topic_id = $1 and partition = $2 and epoch = $3 and next_offset = $4
     returning rev`,
    [
      ...[claim.topicId, claim.partition, claim.epoch, claim.nextOffset],
      ...[flush.nextOffset, flush.appendTimeMs, flush.heardFromMs ?? null],
    ],
  )
  return rows[0]?.rev
}

async function writeContent(transaction: Queryable, claim: Claim, flush: Flush): Promise<Change[]> {
  const changes: Change[] = [
    ...(await addToWindows(transaction, flush.windows)),
    ...(await extendHeard(transaction, flush.heard)),
    ...(await insertRoomEvents(transaction, flush.roomEvents)),
    ...(await upsertIdentities(transaction, flush.identities)),
  ]
  await upsertStatuses(transaction, flush.statuses)
  await upsertProposals(transaction, flush.proposals ?? [])
  await insertDeadLetters(transaction, claim, flush.deadLetters)
  if (flush.gap !== undefined) await insertIngestGap(transaction, claim, flush.gap)
  return changes
}
