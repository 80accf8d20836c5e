import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { parseLogin } from '#contract/channel.ts'
import { playDemo } from '../client/api.ts'
import { Icon, NameMark } from '../client/icons.tsx'
import { formatCount } from '../client/words/format.ts'
import { addressRefusal } from '../client/words/refusal.ts'
import { words } from '../client/words/words.ts'
import { DropZone } from './drop-zone.tsx'
import { sendArchives } from './import-queue.ts'
import { NoticeBar } from './notice-bar.tsx'
import { pastedLine, splitPasted } from './pasted.ts'
import { navigate } from './route.ts'
import { notice, refreshChannels } from './session.ts'
import { watchChannels } from './watch-list.ts'

/** Nothing is watched yet: one question, and two ways on for who has no answer. */
export function FirstRun(): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const names = splitPasted(typed)
  useEffect(() => field.current?.focus(), [])

  async function watch(): Promise<void> {
    setBusy(true)
    const answer = await watchChannels(names)
    setBusy(false)
    const [login] = answer?.added ?? []
    if (login !== undefined) navigate(names.length === 1 ? { page: 'channel', login } : { page: 'overview' })
  }

  async function demo(): Promise<void> {
    try {
      const login = await playDemo()
      await refreshChannels()
      navigate({ page: 'channel', login })
    } catch {
      notice.set({ text: words.firstRun.demoElsewhere })
    }
  }

  const valid = names.some((name) => parseLogin(name) !== undefined)
  const refusal = addressRefusal(typed)
  return (
    <main class="lone first-run">
      <NameMark size={48} />
      <h1 id="first-question">{words.firstRun.title}</h1>
      <form
        class="lone-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (valid && !busy) void watch()
        }}
      >
        <input
          ref={field}
          id="channel-field"
          class="field field-large"
          aria-labelledby="first-question"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onPaste={(event) => {
            const line = pastedLine(event.clipboardData?.getData('text') ?? '')
            if (line === undefined) return
            event.preventDefault()
            setTyped(line)
          }}
        />
        {typed.trim() === '' ? (
          <button type="button" class="button button-large" onClick={() => void demo()}>
            <Icon name="play" />
            {words.firstRun.demo}
          </button>
        ) : (
          <button type="submit" class="button button-main button-large" aria-disabled={!valid || busy}>
            {names.length > 1
              ? words.add.watchMany(formatCount(names.length), names.length)
              : words.channel.watch}
          </button>
        )}
      </form>
      {refusal === undefined ? null : (
        <p class="quiet" role="status">
          {refusal}
        </p>
      )}
      <DropZone
        title={words.firstRun.import}
        hint={words.firstRun.drop}
        onFiles={(files) => {
          sendArchives(files)
          navigate({ page: 'import' })
        }}
      />
      <NoticeBar />
    </main>
  )
}
