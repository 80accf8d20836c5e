import type { JSX } from 'preact'
import { words } from '../../client/words/words.ts'
import { Fixed, Loaded } from './loaded.tsx'
import { NameList } from './name-list.tsx'
import { useSettings } from './use-settings.ts'

/** Which accounts are chat bots, and whether bots are counted. */
export function BotsSection(): JSX.Element {
  const shown = useSettings()
  const say = words.settings.bots
  return (
    <>
      <p class="quiet">{say.hint}</p>
      <Loaded from={shown}>
        {({ settings, fixed }) => (
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={settings.leaveOutBots}
                disabled={fixed.leaveOutBots !== undefined}
                onChange={(event) => void shown.change({ leaveOutBots: event.currentTarget.checked })}
              />
              {say.leaveOut}
            </label>
            <Fixed by={fixed.leaveOutBots} id="leave-out-fixed" />
            <h2>{say.own}</h2>
            <Fixed by={fixed.bots} id="bots-fixed" />
            <NameList
              label={say.label}
              empty={say.empty}
              names={settings.bots}
              disabled={fixed.bots !== undefined}
              onChange={(bots) => shown.change({ bots })}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
