/** What a message of the invented chat is meant to show; the words of the screens. */
export const MOODS = ['talking', 'asking', 'laughing', 'letDown', 'cheering', 'confused'] as const

export type Mood = (typeof MOODS)[number]

/** The lists of a phrase book beside the six moods, each said only at its occasion, and the mood that it shows. */
const OCCASION_MOODS = {
  tension: 'talking',
  win: 'cheering',
  fail: 'laughing',
  soClose: 'letDown',
  lag: 'letDown',
  ads: 'letDown',
  song: 'asking',
  raiders: 'cheering',
  welcome: 'talking',
  thanks: 'talking',
  greeting: 'talking',
  paste: 'talking',
} as const satisfies Record<string, Mood>

export type LineKind = Mood | keyof typeof OCCASION_MOODS

export const LINE_MOODS: Readonly<Record<LineKind, Mood>> = {
  talking: 'talking',
  asking: 'asking',
  laughing: 'laughing',
  letDown: 'letDown',
  cheering: 'cheering',
  confused: 'confused',
  ...OCCASION_MOODS,
}

/**
 * What people of one language say. In a line `~` stretches the character before it ("no~" becomes "nooooo"), `{laugh}`
 * is a written laugh, `{streamer}`, `{viewer}` and `{number}` are filled in, and every other `{word}` comes from the channel's script.
 */
export interface PhraseBook {
  /** How this language laughs in writing: the part that repeats, and how often it may. */
  laugh: { start: string; repeat: string; most: number; end: string }
  /** Whether letters have a case and words are divided by blanks. */
  latin: boolean
  /** How much these people use emotes, 1 = as an English chat does. */
  emoteShare: number
  lines: Readonly<Record<LineKind, readonly string[]>>
}

/** The book with lines of a subject added to its lists. */
export function withSubject(
  book: PhraseBook,
  subject: Readonly<Partial<Record<LineKind, readonly string[]>>>,
): PhraseBook {
  const lines = { ...book.lines }
  for (const [kind, more] of Object.entries(subject)) {
    lines[kind as LineKind] = [...lines[kind as LineKind], ...more]
  }
  return { ...book, lines }
}
