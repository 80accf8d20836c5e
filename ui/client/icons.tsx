/** One icon for each label and signal, and the few that controls need. All are decoration: a word stands beside each. */

import type { JSX } from 'preact'
import type { ShareName } from '#contract/mood.ts'

interface IconProps {
  size?: number
}

/** A filled shape in the label's hue, its face in the ink of the ground. Silhouettes differ, not colours alone. */
export function MoodIcon({ name, size = 24 }: IconProps & { name: ShareName }): JSX.Element {
  return (
    <svg class={`icon hue-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}

const BUBBLE =
  'M5 2h14a3.5 3.5 0 0 1 3.5 3.5v9A3.5 3.5 0 0 1 19 18h-6.2L7 22.6V18H5a3.5 3.5 0 0 1-3.5-3.5v-9A3.5 3.5 0 0 1 5 2Z'

const SHAPES: Record<ShareName, JSX.Element> = {
  question: (
    <>
      <path class="shape" d={BUBBLE} />
      <path class="ink" d="M9.3 7.6A2.8 2.8 0 1 1 13.6 10c-1.1.7-1.6 1.1-1.6 2" />
      <circle class="dot" cx="12" cy="14.9" r="1.35" />
    </>
  ),
  disappointment: (
    <>
      <path class="shape" d="M12 22.5a10.5 10.5 0 1 1 0-21 10.5 10.5 0 0 1 0 21Z" />
      <path class="ink" d="M7.8 17.2a4.9 4.9 0 0 1 8.4 0M6.4 9.3l3-1.9M17.6 9.3l-3-1.9" />
      <circle class="dot" cx="8.6" cy="11.3" r="1.35" />
      <circle class="dot" cx="15.4" cy="11.3" r="1.35" />
    </>
  ),
  funny: (
    <>
      <path class="shape" d="M12 22.5a10.5 10.5 0 1 1 0-21 10.5 10.5 0 0 1 0 21Z" />
      <path class="ink" d="m5.8 10 2.2-2.2 2.2 2.2M13.8 10 16 7.8l2.2 2.2" />
      <path class="dot" d="M6.3 13h11.4a5.7 5.7 0 0 1-11.4 0Z" />
    </>
  ),
  neutral: (
    <>
      <path class="shape" d={BUBBLE} />
      <circle class="dot" cx="7.4" cy="10" r="1.5" />
      <circle class="dot" cx="12" cy="10" r="1.5" />
      <circle class="dot" cx="16.6" cy="10" r="1.5" />
    </>
  ),
  cheering: (
    <>
      <path
        class="shape"
        d="m12 .8 2.7 3.3 4.1-1.2.1 4.3 4 1.5-2.2 3.6 2.2 3.6-4 1.5-.1 4.3-4.1-1.2L12 23.8l-2.7-3.3-4.1 1.2-.1-4.3-4-1.5 2.2-3.6L1.1 8.7l4-1.5.1-4.3 4.1 1.2L12 .8Z"
      />
      <path class="ink" d="M12 16.8V8M8.2 11.4 12 7.6l3.8 3.8" />
    </>
  ),
  confused: (
    <>
      <path class="shape" d="M12 22.5a10.5 10.5 0 1 1 0-21 10.5 10.5 0 0 1 0 21Z" />
      <path class="ink" d="M6.8 16.2c1.3-1.7 2.5-1.7 3.7-.6s2.4 1.1 3.6.1 2-.9 3.1.1M13.6 6.7l3.6-.9" />
      <circle class="dot" cx="8.6" cy="9.8" r="1.35" />
      <circle class="dot" cx="15.4" cy="9.8" r="1.35" />
    </>
  ),
}

const PATHS = {
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6L12.8 8 5 3.2Z',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  export: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  keyboard: 'M1.5 4h13v8h-13zM4 6.7h.1M6.7 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.5h6',
  system: 'M2 3h12v8H2zM5.5 13.5h5',
  dark: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
  light:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  problem: 'M8 2 1.5 13.5h13L8 2ZM8 6.5v3.3M8 11.7v.1',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.5V8l2.3 1.5',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  back: 'M10 3 5 8l5 5',
  pin: 'M5.5 2h5M6.3 2v4.2L4 8.8v1.2h8V8.8L9.7 6.2V2M8 10v4.3',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const

export type IconName = keyof typeof PATHS

/** A 16-px line icon of a control. */
export function Icon({ name, size = 16 }: IconProps & { name: IconName }): JSX.Element {
  return (
    <svg class="line-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

/** The name mark: a speech bubble cut by three bars. */
export function NameMark({ size = 24 }: IconProps): JSX.Element {
  return (
    <svg class="name-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill-rule="evenodd"
        d="M7 3h18a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15.5L9 29.5V24H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Zm2 10.5v6h3.5v-6H9Zm5.25-5.5v11.5h3.5V8h-3.5Zm5.25 3v8.5H23V11h-3.5Z"
      />
    </svg>
  )
}
