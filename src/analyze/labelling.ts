import { type Classifier, openClassifier } from '#model/classifier.ts'
import type { Queryable } from '#store/database.ts'
import { type ModelSwitch, readModel } from '#store/models.ts'
import { modelMissing } from '#telemetry/analyze-events.ts'

/**
 * The classifier that counted each offset, by the partition's switches in order: what is read again is labelled as
 * it was. A model that is not stored any more is replaced by the current one.
 */
export async function openLabelling(
  database: Queryable,
  switches: readonly ModelSwitch[],
  current: Classifier,
): Promise<(offset: number) => Classifier> {
  const opened = new Map<string, Classifier>([[current.id, current]])
  for (const { modelId } of switches) {
    if (opened.has(modelId)) continue
    const file = await readModel(database, modelId)
    if (file === undefined) modelMissing(modelId)
    opened.set(modelId, file === undefined ? current : openClassifier(file))
  }
  return (offset) => {
    const last = switches.findLast(({ fromOffset }) => fromOffset <= offset) ?? switches[0]
    return (last === undefined ? undefined : opened.get(last.modelId)) ?? current
  }
}
