import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { LABELS, SIGNALS } from '#contract/label.ts'
import type { Explanation } from '#model/explain.ts'
import { MoodIcon } from '../../client/icons.tsx'
import { formatPercent } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { Problem } from '../problem.tsx'
import { ChannelChoice, useChannelNames } from './channel-choice.tsx'
import type { Explain } from './page-model.ts'
import { useEmotes } from './use-emotes.ts'

/** Words that are shown; what weighs less than a per cent says nothing. */
const MOST_WORDS = 8
const MIN_WEIGHT = 0.01
/** A message on Twitch has no more characters. */
const MAX_LENGTH = 500

const say = words.settings.tryIt

/** A message that one types, how it is read, and why. The model runs in the page; nothing is sent. */
export function TrySection(): JSX.Element {
  const names = useChannelNames()
  const [login, setLogin] = useState('')
  const [message, setMessage] = useState('')
  const emotes = useEmotes(login)
  const model = useModel()
  const taught = emotes.answer?.taught ?? NONE
  const found = useMemo(
    () => (message.trim() === '' ? undefined : model.explain?.(message, taught)),
    [message, taught, model.explain],
  )
  return (
    <>
      <p class="quiet">{say.hint}</p>
      <label class="settings-choice">
        {say.message}
        <input
          class="field"
          placeholder={say.placeholder}
          autoComplete="off"
          spellcheck={false}
          maxLength={MAX_LENGTH}
          dir="auto"
          value={message}
          onInput={(event) => setMessage(event.currentTarget.value)}
        />
      </label>
      {names === null || names.length === 0 ? null : (
        <ChannelChoice
          label={say.channel}
          names={names}
          none={say.noChannel}
          login={login}
          onChoose={setLogin}
        />
      )}
      {emotes.problem === null ? null : <Problem text={emotes.problem} onRetry={emotes.reload} />}
      {model.failed ? <Problem text={say.away} onRetry={model.retry} /> : null}
      {found === undefined ? null : <Reading found={found} />}
    </>
  )
}

const NONE: [] = []

function Reading({ found }: { found: Explanation }): JSX.Element {
  const label = LABELS[found.label]
  const signals = SIGNALS.filter((_, bit) => found.signals & (1 << bit))
  const weighed = found.words.filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT).slice(0, MOST_WORDS)
  return (
    <div class="try-reading">
      <p class="try-label" role="status">
        <span class="hidden-visually">{say.readAs} </span>
        <MoodIcon name={label} />
        <b>{words.names[label]}</b>
        {signals.map((signal) => (
          <span key={signal} class="emotes-means">
            <MoodIcon name={signal} size={16} />
            {words.names[signal]}
          </span>
        ))}
      </p>
      <h2>{say.shares}</h2>
      <ul class="try-bars" aria-label={say.shares}>
        {LABELS.map((name, index) => (
          <li key={name}>
            <span>{words.names[name]}</span>
            <Bar name={name} share={found.probabilities[index] ?? 0} />
            <b>{formatPercent(found.probabilities[index] ?? 0)}</b>
          </li>
        ))}
      </ul>
      {weighed.length === 0 ? null : (
        <>
          <h2>{say.why}</h2>
          <p class="quiet">{say.whyHint(words.names[label])}</p>
          <ul class="try-bars" aria-label={say.why}>
            {weighed.map(({ word, weight }, index) => (
              <li key={`${index} ${word}`}>
                <bdi>{word}</bdi>
                <Bar name={weight > 0 ? label : undefined} share={Math.abs(weight)} />
                <b>{say.weight(formatPercent(Math.abs(weight)), weight > 0)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** In the label's hue; grey for what speaks against it. */
function Bar({ name, share }: { name: (typeof LABELS)[number] | undefined; share: number }): JSX.Element {
  return (
    <span class="try-bar" aria-hidden="true">
      <span class={name === undefined ? 'try-against' : `hue-${name}`} style={{ width: `${share * 100}%` }} />
    </span>
  )
}

interface PageModel {
  explain: Explain | undefined
  failed: boolean
  retry: () => void
}

function useModel(): PageModel {
  const [explain, setExplain] = useState<Explain | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    setFailed(false)
    import('./page-model.ts')
      .then(({ openPageModel }) => openPageModel())
      .then(
        (opened) => isWanted && setExplain(() => opened),
        () => isWanted && setFailed(true),
      )
    return () => {
      isWanted = false
    }
  }, [turn])
  return { explain, failed, retry: () => setTurn(turn + 1) }
}
