/** Who used a word lately: hashes of at most 64 people, each with the minute in which they last did. */
export interface PeopleOfWord {
  people: Int32Array
  minutes: Int32Array
  count: number
}

const FIRST_PEOPLE = 4
/** More are not told apart: "at least 64" is what somebody who teaches wants to know. */
export const MAX_PEOPLE = 64

export function createPeopleOfWord(): PeopleOfWord {
  return { people: new Int32Array(FIRST_PEOPLE), minutes: new Int32Array(FIRST_PEOPLE), count: 0 }
}

/** How many used it after this minute. */
export function countPeople({ minutes, count }: PeopleOfWord, sinceMinute: number): number {
  let people = 0
  for (let at = 0; at < count; at++) if (minutes[at]! > sinceMinute) people++
  return people
}

/** Adds a person in the place of one who last used it at `sinceMinute` or before, where there is no other. */
export function addPerson(
  word: PeopleOfWord,
  person: number,
  { minute, sinceMinute }: { minute: number; sinceMinute: number },
): void {
  let free = -1
  for (let at = 0; at < word.count; at++) {
    if (word.people[at] === person) {
      word.minutes[at] = minute
      return
    }
    if (word.minutes[at]! <= sinceMinute) free = at
  }
  if (free < 0) {
    if (word.count === MAX_PEOPLE) return
    if (word.count === word.people.length) grow(word)
    free = word.count++
  }
  word.people[free] = person
  word.minutes[free] = minute
}

function grow(word: PeopleOfWord): void {
  const { people, minutes } = word
  word.people = new Int32Array(people.length * 2)
  word.people.set(people)
  word.minutes = new Int32Array(minutes.length * 2)
  word.minutes.set(minutes)
}
