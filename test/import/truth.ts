import { createRandom } from '#simulator/random.ts'

/** Something that happened in the invented room, in the order in which it was sent. */
export type Happening =
  | { kind: 'said'; atMs: number; id: string; user: Person; text: string }
  | { kind: 'deleted'; atMs: number; targetId: string; user: Person; text: string }
  | { kind: 'banned'; atMs: number; user: Person }

export interface Person {
  id: string
  login: string
}

export const ROOM_ID = '1001'
export const LOGIN = 'demo_one'
/** A quarter of an hour before midnight, so that an archive covers parts of two days. */
export const START_MS = Date.UTC(2026, 0, 10, 23, 45)

const TEXTS = [
  'hello there',
  'what game is this?',
  'LUL',
  'oh no, that is sad',
  'wait, what, why',
  'KEKW "yes"',
]
const PEOPLE = ['ann', 'bob', 'cleo', 'dan_9', 'eve__'].map((login, at) => ({ id: String(2001 + at), login }))

/** A few hundred messages over three quarters of an hour, with moderation where it is wanted. */
export function inventChat({ seed = 'truth', moderated = false, messages = 400 } = {}): Happening[] {
  const random = createRandom(seed)
  const happenings: Happening[] = []
  let atMs = START_MS
  for (let number = 0; number < messages; number++) {
    atMs += random.between(1, 13_500)
    const user = random.pick(PEOPLE)
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    happenings.push({ kind: 'said', atMs, id, user, text: random.pick(TEXTS) })
    if (!moderated || !random.chance(0.1)) continue
    const target = random.pick(happenings)
    if (random.chance(0.5)) happenings.push({ kind: 'banned', atMs: atMs + 1, user: target.user })
    else if (target.kind === 'said') {
      const { text } = target
      happenings.push({ kind: 'deleted', atMs: atMs + 1, targetId: target.id, user: target.user, text })
    }
  }
  return happenings
}

/** `step start messages removed people` of each window, by nothing but the rules and lists. */
export function countPlainly(
  happenings: readonly Happening[],
  { people = true, removals = true } = {},
): string[] {
  const standing = new Map<string, { atMs: number; user: string; stands: boolean }>()
  for (const happening of happenings) {
    const { atMs, user } = happening
    if (happening.kind === 'said') {
      standing.set(happening.id, { atMs, user: user.id, stands: true })
      continue
    }
    for (const [id, message] of standing) {
      const isMeant = happening.kind === 'deleted' ? id === happening.targetId : message.user === user.id
      const windowEndMs = (Math.floor(message.atMs / 5_000) + 1) * 5_000
      if (isMeant && windowEndMs > atMs - 15 * 60_000) message.stands = false
    }
  }
  return [5_000, 60_000].flatMap((widthMs) => {
    const windows = new Map<number, { messages: number; removed: number; people: Set<string> }>()
    for (const { atMs, user, stands } of standing.values()) {
      const startMs = Math.floor(atMs / widthMs) * widthMs
      const window = windows.get(startMs) ?? { messages: 0, removed: 0, people: new Set() }
      windows.set(startMs, window)
      if (stands) {
        window.messages++
        window.people.add(user)
      } else window.removed++
    }
    return [...windows].map(([startMs, window]) => {
      const start = new Date(startMs).toISOString()
      const removed = removals ? window.removed : 'null'
      return `${widthMs / 1_000} s ${start} ${window.messages} ${removed} ${people ? window.people.size : 0}`
    })
  })
}
