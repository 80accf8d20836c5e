import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LABELS, type Label, labelOf } from '#contract/label.ts'
import { openClassifier } from '#model/classifier.ts'
import { presetChannels } from '#simulator/channel-script.ts'
import { createCrowd } from '#simulator/crowd/crowd.ts'
import type { Mood } from '#simulator/crowd/phrase-book.ts'
import { createRandom } from '#simulator/random.ts'

const EVENING_MS = 1_200_000
const LEAST_RECOGNISED = 0.8

const MOOD_LABELS: Readonly<Record<Mood, Label>> = {
  talking: 'neutral',
  cheering: 'neutral',
  asking: 'question',
  confused: 'question',
  laughing: 'funny',
  letDown: 'disappointment',
}

const classifier = openClassifier(readFileSync(join(import.meta.dirname, '../../src/model/chat.model')))

function labelOfText(text: string): Label {
  const bytes = new TextEncoder().encode(text)
  return LABELS[labelOf(classifier.classify(bytes, 0, bytes.length))]
}

it.each(presetChannels('evening').map(({ login, crowd }) => [login, crowd!] as const))(
  'the shipped model recognises what %s is meant to do',
  (login, script) => {
    const crowd = createCrowd(createRandom(1), { login, roomId: '1001' }, script)
    const said = crowd.until(EVENING_MS).filter((action) => action.kind === 'say')
    const recognised = said.filter(({ mood, text }) => labelOfText(text) === MOOD_LABELS[mood])
    expect(recognised.length / said.length).toBeGreaterThan(LEAST_RECOGNISED)
  },
)
