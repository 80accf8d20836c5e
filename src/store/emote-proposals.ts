import type { EmoteMeaning } from '#contract/emote.ts'
import type { Queryable } from './database.ts'

/** A word that an operator may want to teach. */
export interface EmoteProposal {
  emote: string
  /** Distinct people who used it in the half hour before it was last seen; a large number is only a least one. */
  people: number
  /** What its name hints at; null when it hints at nothing. */
  suggestion: EmoteMeaning | null
}

export interface RoomProposal extends EmoteProposal {
  roomId: string
  /** When it was last counted, milliseconds since the epoch. */
  seenAtMs: number
}

/** Writes what is proposed at the moment; what is not proposed again is forgotten by upkeep. */
export async function upsertProposals(
  transaction: Queryable,
  proposals: readonly RoomProposal[],
): Promise<void> {
  if (proposals.length === 0) return
  await transaction.query(
    `insert into emote_proposals (room_id, emote, people, suggestion, seen_at)
     select room_id, emote, people, suggestion, to_timestamp(seen_at / 1000)
       from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::float8[])
         as g (room_id, emote, people, suggestion, seen_at)
      order by 1, 2
     on conflict (room_id, emote) do update
        set people = excluded.people, suggestion = excluded.suggestion, seen_at = excluded.seen_at`,
    [
      proposals.map(({ roomId }) => roomId),
      proposals.map(({ emote }) => emote),
      proposals.map(({ people }) => people),
      proposals.map(({ suggestion }) => suggestion),
      proposals.map(({ seenAtMs }) => seenAtMs),
    ],
  )
}

/** What was proposed for the room since then and is not taught, most people first; at most `limit`. */
export async function readProposals(
  database: Queryable,
  { roomId, sinceMs, limit }: { roomId: string; sinceMs: number; limit: number },
): Promise<EmoteProposal[]> {
  const { rows } = await database.query<{
    emote: string
    people: number
    suggestion: EmoteMeaning | null
  }>(
    `select emote, people, suggestion from emote_proposals p
      where room_id = $1 and seen_at >= to_timestamp($2::float8 / 1000)
        and coalesce((select meaning from taught_emotes t
                       where t.room_id = p.room_id and t.emote = p.emote order by id desc limit 1), '') = ''
      order by people desc, emote collate "C" limit $3`,
    [roomId, sinceMs, limit],
  )
  return rows
}

/** Forgets what was not seen since then. */
export async function forgetProposals(database: Queryable, beforeMs: number): Promise<void> {
  await database.query('delete from emote_proposals where seen_at < to_timestamp($1::float8 / 1000)', [
    beforeMs,
  ])
}
