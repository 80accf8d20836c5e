import type { JSX } from 'preact'
import { words } from '../../client/words/words.ts'
import { Fixed, Loaded } from './loaded.tsx'
import { NameList } from './name-list.tsx'
import { useSettings } from './use-settings.ts'

/** People whose messages are dropped unread. */
export function OptOutSection(): JSX.Element {
  const shown = useSettings()
  const say = words.settings.optOut
  return (
    <>
      <p class="quiet">{say.hint}</p>
      <Loaded from={shown}>
        {({ settings, fixed }) => (
          <>
            <Fixed by={fixed.optOut} id="opt-out-fixed" />
            <NameList
              label={say.label}
              empty={say.empty}
              names={settings.optOut}
              disabled={fixed.optOut !== undefined}
              onChange={(optOut) => shown.change({ optOut })}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
