import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../../client/words/words.ts'
import { ASK_EVERY_MS, askToPair, type PairingAnswer } from '../pairing.ts'

/** Asks CHAT on this machine to let the extension in, and waits for what a person says there. */
export function PairingForm({ server, disabled }: { server: string; disabled: boolean }): JSX.Element {
  const [answer, setAnswer] = useState<PairingAnswer | undefined>(undefined)
  const say = words.options.pairing
  const waits = answer?.kind === 'waiting'

  useEffect(() => setAnswer(undefined), [server])
  useEffect(() => {
    if (!waits) return
    let over = false
    const timer = setInterval(() => {
      if (!document.hidden) void askToPair(server).then((next) => over || setAnswer(next))
    }, ASK_EVERY_MS)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [waits, server])

  return (
    <div class="options-form">
      <p class="options-hint">{say.hint}</p>
      <div class="options-row">
        <button
          type="button"
          class="button"
          disabled={disabled}
          aria-disabled={waits}
          onClick={() => {
            if (!waits) void askToPair(server).then(setAnswer)
          }}
        >
          {say.ask}
        </button>
        <span role="status">{answer === undefined ? null : textOf(answer)}</span>
      </div>
      {waits ? (
        <a href={server} target="_blank" rel="noreferrer">
          {say.open}
        </a>
      ) : null}
    </div>
  )
}

function textOf(answer: PairingAnswer): string {
  const say = words.options.pairing
  switch (answer.kind) {
    case 'waiting':
      return say.code(answer.code)
    case 'unreachable':
      return words.options.answers.unreachable
    default:
      return say[answer.kind]
  }
}
