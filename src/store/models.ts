import type { Queryable } from './database.ts'

/** From this offset on a partition was labelled by this model. */
export interface ModelSwitch {
  fromOffset: number
  modelId: string
}

/** Keeps a model under its id, so that records can be labelled again as they were; the same id is the same model. */
export async function saveModel(database: Queryable, id: string, model: Uint8Array): Promise<void> {
  await database.query('insert into models (id, model) values ($1, $2) on conflict (id) do nothing', [
    id,
    model,
  ])
}

/** A saved model's bytes; undefined when there is none of this id. */
export async function readModel(database: Queryable, id: string): Promise<Uint8Array | undefined> {
  const { rows } = await database.query<{ model: Uint8Array }>('select model from models where id = $1', [id])
  return rows[0]?.model
}

/** Notes that this model counts from the offset on, unless it does already, and gives all switches in order. */
export async function switchModel(
  transaction: Queryable,
  { topicId, partition }: { topicId: string; partition: number },
  { fromOffset, modelId }: ModelSwitch,
): Promise<ModelSwitch[]> {
  const { rows } = await transaction.query<{ from_offset: number; model_id: string }>(
    `select from_offset, model_id from model_switches
      where topic_id = $1 and partition = $2 and from_offset < $3 order by from_offset`,
    [topicId, partition, fromOffset],
  )
  const switches = rows.map((row) => ({ fromOffset: row.from_offset, modelId: row.model_id }))
  if (switches.at(-1)?.modelId === modelId) {
    await transaction.query(
      'delete from model_switches where topic_id = $1 and partition = $2 and from_offset >= $3',
      [topicId, partition, fromOffset],
    )
    return switches
  }
  await transaction.query(
    `insert into model_switches (topic_id, partition, from_offset, model_id) values ($1, $2, $3, $4)
     on conflict (topic_id, partition, from_offset) do update set model_id = excluded.model_id`,
    [topicId, partition, fromOffset, modelId],
  )
  return [...switches, { fromOffset, modelId }]
}
