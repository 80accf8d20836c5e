import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLatest } from '../use-latest.ts'
import { words } from '../words/words.ts'
import { nextSayingMs, type Seen, say, see, startVoice } from './changes.ts'

/** So long words stay where a screen reader finds them; on the screen they are said elsewhere. */
const STAYS_MS = 10_000

interface ChangeVoiceProps extends Seen {
  /** The mood as the screen says it. */
  sentence: string
}

/** Says to a screen reader, in its own time, what has become another. */
export function ChangeVoice({ freshness, mood, sentence }: ChangeVoiceProps): JSX.Element {
  const [text, setText] = useState('')
  const voice = useRef(startVoice())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useLatest(sentence)

  function speak(): void {
    const { voice: next, said } = say(voice.current, Date.now())
    voice.current = next
    setText(textOf(said, latest.current))
    wait()
  }

  function wait(): void {
    clearTimeout(timer.current)
    const nextMs = nextSayingMs(voice.current)
    if (nextMs !== undefined) timer.current = setTimeout(speak, Math.max(0, nextMs - Date.now()))
  }

  useEffect(() => {
    voice.current = see(voice.current, { freshness, mood }, Date.now())
    wait()
  }, [freshness, mood])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (text === '') return
    const over = setTimeout(() => setText(''), STAYS_MS)
    return () => clearTimeout(over)
  }, [text])

  return (
    <p class="hidden-visually" role="status">
      {text}
    </p>
  )
}

function textOf({ freshness, mood }: Seen, sentence: string): string {
  const state = freshness === null ? [] : [words.voice[freshness]]
  const feeling = mood === null ? [] : [mood === 'quiet' ? words.voice.quiet : sentence]
  return [...state, ...feeling].join(' ')
}
