import { badgesOf } from '../chatter.ts'
import type { Random } from '../random.ts'
import { inventLogin, inventPerson, type Person } from './person.ts'
import type { PhraseBook } from './phrase-book.ts'

/** The weight of the regular at a rank is 1 / (rank + this): the first says far more than the last. */
const RANK_OFFSET = 12
/** Of the messages, how many come from somebody who never spoke here before. */
const NEWCOMER_SHARE = 0.02
/** Behind the room's id, the number of a person there. */
const USER_ID_DIGITS = 6
const MODERATORS = 3

/** The people of one channel: a few talk much, many little, and now and then there is somebody new. */
export interface Audience {
  /** Who speaks next. */
  speaker(): Person
  /** Somebody who never spoke here before. */
  newcomer(): Person
  moderator(): Person
  readonly streamer: Person
}

export interface AudienceOptions {
  roomId: string
  login: string
  /** How many people come every evening. */
  regulars: number
  /** Which languages are spoken, by weight. */
  books: readonly { book: PhraseBook; weight: number }[]
}

export function createAudience(random: Random, options: AudienceOptions): Audience {
  const { roomId, login: channel, regulars, books } = options
  const people: Person[] = []
  const logins = new Set<string>()
  let invited = 0

  function pickBook(): PhraseBook {
    const weights = Object.fromEntries(books.map(({ weight }, at) => [at, weight]))
    return books[Number(random.weighted(weights))]!.book
  }

  /** As text: a room's id with six digits behind it is more than a number holds. */
  function nextUserId(): string {
    return roomId + String(invited++).padStart(USER_ID_DIGITS, '0')
  }

  function invite(): Person {
    let login = inventLogin(random)
    while (logins.has(login)) login = inventLogin(random)
    logins.add(login)
    const person = inventPerson(random, { userId: nextUserId(), login, book: pickBook() })
    people.push(person)
    return person
  }

  while (people.length < regulars + MODERATORS) invite()
  const moderators = people.slice(0, MODERATORS)
  for (const moderator of moderators) {
    moderator.role = 'moderator'
    moderator.badges = badgesOf('moderator', moderator.months)
  }
  const streamer = inventPerson(random, { userId: roomId, login: channel, book: books[0]!.book })
  streamer.role = 'broadcaster'
  streamer.badges = badgesOf('broadcaster', 0)

  /** Draws a rank by inverting the sum of the weights. */
  function regular(): Person {
    const spread = Math.log((people.length + RANK_OFFSET) / RANK_OFFSET)
    const rank = Math.floor(RANK_OFFSET * Math.exp(random.next() * spread) - RANK_OFFSET)
    return people[Math.min(rank, people.length - 1)]!
  }

  /** Newcomers stay, at the end of the ranks; when they are as many as the regulars, some have left. */
  function newcomer(): Person {
    if (people.length >= 2 * regulars + MODERATORS) {
      const [gone] = people.splice(random.between(regulars + MODERATORS, people.length - 1), 1)
      if (gone !== undefined) logins.delete(gone.login)
    }
    const person = invite()
    person.known = false
    return person
  }

  return {
    streamer,
    newcomer,
    moderator: () => random.pick(moderators),
    speaker: () => (random.chance(NEWCOMER_SHARE) ? newcomer() : regular()),
  }
}
