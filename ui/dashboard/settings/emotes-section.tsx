import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { EMOTE_MEANINGS, type EmoteMeaning, parseEmote } from '#contract/emote.ts'
import type { ChannelEmotes } from '#contract/http.ts'
import { Choices } from '../../client/choices.tsx'
import { Icon, MoodIcon } from '../../client/icons.tsx'
import { formatClock, formatCount } from '../../client/words/format.ts'
import { words } from '../../client/words/words.ts'
import { Problem } from '../problem.tsx'
import { ChannelChoice, useChannelNames } from './channel-choice.tsx'
import { type ShownEmotes, useEmotes } from './use-emotes.ts'

const say = words.settings.emotes

/** What a channel's own emotes mean: teaching, forgetting, and what could be taught. */
export function EmotesSection(): JSX.Element {
  const names = useChannelNames()
  const [chosen, setChosen] = useState('')
  const login = chosen === '' ? (names?.[0]?.login ?? '') : chosen
  const shown = useEmotes(login)
  return (
    <>
      <p class="quiet">{say.hint}</p>
      {names === null ? <p class="quiet">{words.problems.loading}</p> : null}
      {names?.length === 0 ? <p class="quiet">{say.noChannel}</p> : null}
      {names === null || names.length === 0 ? null : (
        <ChannelChoice label={say.channel} names={names} login={login} onChoose={setChosen} />
      )}
      {shown.problem === null ? null : <Problem text={shown.problem} onRetry={shown.reload} />}
      {shown.answer === null ? null : (
        <Emotes key={shown.answer.channel} emotes={shown.answer} teach={shown.teach} />
      )}
    </>
  )
}

interface EmotesProps {
  emotes: ChannelEmotes
  teach: ShownEmotes['teach']
}

function Emotes({ emotes: { taught, proposed }, teach }: EmotesProps): JSX.Element {
  const [typed, setTyped] = useState('')
  const [meaning, setMeaning] = useState<EmoteMeaning | null>(null)
  const field = useId()
  const emote = parseEmote(typed)

  async function send(): Promise<void> {
    if (emote === undefined || meaning === null || !(await teach(emote, meaning))) return
    setTyped('')
    document.getElementById(field)?.focus()
  }

  return (
    <>
      <form
        class="emotes-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label class="settings-choice" for={field}>
          {say.name}
          <input
            id={field}
            class="field"
            placeholder={say.placeholder}
            autoComplete="off"
            spellcheck={false}
            maxLength={100}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <div class="emotes-meaning">
          <Choices
            label={say.meaning}
            options={EMOTE_MEANINGS.map((value) => ({ value, text: words.names[value] }))}
            value={meaning}
            onChoose={setMeaning}
          />
          <button type="submit" class="button" disabled={emote === undefined || meaning === null}>
            {say.teach}
          </button>
        </div>
      </form>

      <h2>{say.taughtTitle}</h2>
      {taught.length === 0 ? <p class="quiet">{say.none}</p> : null}
      <ul class="emotes-list" aria-label={say.taughtTitle}>
        {taught.map((lesson) => (
          <li key={lesson.emote}>
            <bdi>{lesson.emote}</bdi>
            <span class="emotes-means">
              <MoodIcon name={lesson.meaning} size={16} />
              {words.names[lesson.meaning]}
            </span>
            <span class="quiet">{fromText(lesson.since)}</span>
            <button
              type="button"
              class="button button-bare button-icon"
              aria-label={say.forget(lesson.emote)}
              title={say.forget(lesson.emote)}
              onClick={() => {
                void teach(lesson.emote, null)
                document.getElementById(field)?.focus()
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>

      <h2>{say.proposedTitle}</h2>
      <p class="quiet">{proposed.length === 0 ? say.noneProposed : say.proposedHint}</p>
      <ul class="emotes-list" aria-label={say.proposedTitle}>
        {proposed.map(({ emote: name, people, suggestion }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <span class="emotes-means">{suggestion === null ? '' : `${words.names[suggestion]}?`}</span>
            <span class="quiet">{say.people(formatCount(people), people)}</span>
            <button
              type="button"
              class="button"
              aria-label={say.choose(name)}
              onClick={() => {
                setTyped(name)
                setMeaning(suggestion)
                document.getElementById(field)?.focus()
              }}
            >
              {say.teach}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Since when a lesson holds, where that is still to come. */
function fromText(since: string): string {
  const sinceMs = Date.parse(since)
  return sinceMs > Date.now() ? say.from(formatClock(sinceMs, true)) : ''
}
