/**
 * What a language's words say, as a chat writes them. Words stand between blanks, each form for itself; a phrase is two
 * words joined by "_". In languages that write without spaces, entries of up to three characters are found inside a run.
 * A word that is a common statement, or harmless in another language ("die", "once"), is left to the trained weights.
 */
export interface LanguageWords {
  /** Laughs, or says that something is funny. */
  funny?: string
  /** Complains by itself, whatever stands around it: sadness, boredom, anger, disgust. */
  disappointment?: string
  /** Praises or celebrates. */
  cheering?: string
  /** Puzzlement that asks nothing when it stands alone. */
  confused?: string
  /** Said of a play, a stream or a game that displeases; alone it decides nothing ("the slow route"). */
  bad?: string
  /** Called somebody who is not liked right then, or sworn at what happens. */
  insult?: string
  /** Turns what follows. */
  negation?: string
  /** Strengthens what follows. */
  degree?: string
  /** Opens or marks a question. */
  interrogative?: string
  /** Opens one before a pronoun: "is it", "kannst du". */
  auxiliary?: string
  pronoun?: string
  /** Said before a question without changing it. */
  filler?: string
}
