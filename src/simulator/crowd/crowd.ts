import type { Chatter } from '../chatter.ts'
import type { Random } from '../random.ts'
import type { RoomModes } from '../room-modes.ts'
import { createAudience } from './audience.ts'
import { composeMessage } from './compose.ts'
import type { Person } from './person.ts'
import { LINE_MOODS, type LineKind, type Mood, type PhraseBook } from './phrase-book.ts'
import { type Cue, type SceneName, stage } from './scene.ts'
import { heightAt, type Wave } from './wave.ts'

/** What an invented chat is like. */
export interface CrowdScript {
  /** Messages a second when nothing happens. */
  usualRate: number
  /** How many people come every evening. */
  regulars: number
  /** Languages by weight; the first is the streamer's. */
  books: readonly { book: PhraseBook; weight: number }[]
  /** What happens, by weight. */
  scenes: Readonly<Partial<Record<SceneName, number>>>
  /** What happens first, in this order. */
  opening: readonly SceneName[]
  /** Between the end of one scene and the start of the next, on average. */
  pauseMs: number
  /** What `{word}` stands for in the phrases. */
  words: Readonly<Record<string, string>>
  /** Names of the channel's own emotes by the mood that they show. */
  emotes: Readonly<Partial<Record<Mood, string>>>
}

/** What happens in the room, `atMs` after the evening began. */
export type CrowdAction = { atMs: number } & (
  | { kind: 'say'; id: string; chatter: Chatter; text: string; mood: Mood; replyTo?: Said }
  | { kind: 'resub'; id: string; chatter: Chatter; text: string }
  | { kind: 'raid'; raider: Chatter; viewers: number }
  | { kind: 'gifts'; giver: Chatter; recipients: readonly Chatter[] }
  | { kind: 'delete'; id: string; text: string; chatter: Chatter }
  | { kind: 'timeout'; chatter: Chatter; seconds: number }
  | { kind: 'modes'; modes: Partial<RoomModes> }
)

export interface Said {
  id: string
  chatter: Chatter
  text: string
}

export interface Crowd {
  /** Everything that happens up to then and was not handed out before, in order of time. */
  until(elapsedMs: number): CrowdAction[]
}

const STEP_MS = 100
/** What a chat does when nothing happens, by weight; it drifts around this. */
const USUAL_KINDS = {
  talking: 52,
  asking: 13,
  laughing: 14,
  letDown: 8,
  cheering: 9,
  confused: 3,
  greeting: 4,
}
/** Every second the drifts keep this share of themselves, so they last about half a minute. */
const DRIFT_KEPT = 0.97
const DRIFT_STEP = 0.1
/** Nobody says again what was said in so many messages before, unless there is a wave. */
const NO_REPEAT = 25
/** Of the messages that only talk, how many answer somebody. */
const REPLY_SHARE = 0.08
/** How soon a moderator stops a flood, and for how long. */
const NOTICED_AFTER_MS = 900
const TIMEOUT_SECONDS = 120
const FIRST_SCENE_MS = 5_000
/** The opening follows each other closely: who looks in for a minute should see something. */
const OPENING_PAUSE_MS = 4_000

/** A chat that depends on `random` and the script alone, not on when or in what steps it is asked. */
export function createCrowd(
  random: Random,
  room: { login: string; roomId: string },
  script: CrowdScript,
): Crowd {
  const audience = createAudience(random.fork('audience'), { ...room, ...script })
  const opening = [...script.opening]
  let stepMs = 0
  let nextSceneMs = FIRST_SCENE_MS + random.between(0, 4_000)
  let waves: Wave[] = []
  let waiting: CrowdAction[] = []
  let rateDrift = 0
  const drifts = Object.fromEntries(Object.keys(USUAL_KINDS).map((kind) => [kind, 0]))
  const recentTexts: string[] = []
  let recentlySaid: Said[] = []
  /** Until when somebody may not speak, by user id. */
  const silencedUntilMs = new Map<string, number>()

  function drift(): void {
    rateDrift = rateDrift * DRIFT_KEPT + random.normal() * DRIFT_STEP * 0.6
    for (const kind of Object.keys(drifts))
      drifts[kind] = drifts[kind]! * DRIFT_KEPT + random.normal() * DRIFT_STEP
  }

  function usualKind(): LineKind {
    const weights = Object.entries(USUAL_KINDS).map(([kind, weight]) => [
      kind,
      weight * Math.exp(drifts[kind]!),
    ])
    return random.weighted(Object.fromEntries(weights)) as LineKind
  }

  /** Somebody who may speak. */
  function speaker(): Person {
    let person = audience.speaker()
    while ((silencedUntilMs.get(person.userId) ?? 0) > stepMs) person = audience.speaker()
    return person
  }

  function compose(person: Person, kind: LineKind, words: Readonly<Record<string, string>> = {}): string {
    return composeMessage(random, {
      kind,
      book: person.book,
      habits: person.habits,
      words: { viewer: audience.speaker().displayName, ...script.words, ...words },
      channelEmotes: script.emotes,
    })
  }

  function composeNew(person: Person, kind: LineKind): string {
    let text = compose(person, kind)
    for (let tries = 0; tries < 4 && recentTexts.includes(text); tries++) text = compose(person, kind)
    recentTexts.push(text)
    if (recentTexts.length > NO_REPEAT) recentTexts.shift()
    return text
  }

  function say(atMs: number, chatter: Person, text: string, mood: Mood, replyTo?: Said): Said {
    const said = { id: random.uuid(), chatter: { ...chatter }, text }
    waiting.push({ kind: 'say', atMs, mood, ...said, ...(replyTo === undefined ? {} : { replyTo }) })
    chatter.known = true
    if (atMs < stepMs + STEP_MS) recentlySaid = [said, ...recentlySaid.slice(0, 9)]
    return said
  }

  function sayUsual(atMs: number): void {
    const drawn = usualKind()
    const person = drawn === 'greeting' && random.chance(0.5) ? audience.newcomer() : speaker()
    const kind = person.known ? drawn : 'greeting'
    const text = composeNew(person, kind)
    const asked = recentlySaid.find(({ chatter }) => chatter.login !== person.login)
    if (kind !== 'talking' || asked === undefined || text.startsWith('!') || !random.chance(REPLY_SHARE)) {
      say(atMs, person, text, LINE_MOODS[kind])
    } else {
      say(atMs, person, `@${asked.chatter.displayName} ${text}`, 'talking', asked)
    }
  }

  function sayInWave(atMs: number, wave: Wave): void {
    const person = random.chance(wave.newcomers) ? audience.newcomer() : speaker()
    const kind = random.weighted(wave.kinds)
    say(atMs, person, wave.paste ?? compose(person, kind, wave.words), LINE_MOODS[kind])
  }

  function differentPeople(count: number): Chatter[] {
    const people = new Map<string, Chatter>()
    while (people.size < count) {
      const person = speaker()
      people.set(person.userId, { ...person })
    }
    return [...people.values()]
  }

  function act(cue: Cue): void {
    const { atMs } = cue
    switch (cue.kind) {
      case 'raid':
        waiting.push(cue)
        break
      case 'modes':
        waiting.push(cue)
        break
      case 'gifts': {
        const [giver, ...recipients] = differentPeople(cue.count + 1)
        waiting.push({ kind: 'gifts', atMs, giver: giver!, recipients })
        break
      }
      case 'resub': {
        const person = speaker()
        const text = compose(person, 'cheering')
        waiting.push({ kind: 'resub', atMs, id: random.uuid(), chatter: { ...person }, text })
        break
      }
      case 'flood': {
        let person = speaker()
        while (person.role === 'moderator') person = speaker()
        const kind = random.pick(['cheering', 'laughing', 'letDown'] as const)
        const text = compose(person, kind)
        for (let line = 0; line < cue.lines; line++) {
          say(atMs + (line * cue.forMs) / cue.lines, person, text, kind)
        }
        const timeoutMs = atMs + cue.forMs + NOTICED_AFTER_MS
        waiting.push({ kind: 'timeout', atMs: timeoutMs, chatter: { ...person }, seconds: TIMEOUT_SECONDS })
        silencedUntilMs.set(person.userId, timeoutMs + TIMEOUT_SECONDS * 1_000 + STEP_MS)
        break
      }
      case 'spam': {
        const person = audience.newcomer()
        const text = `cheap viewers and followers at best-viewers dot example ${random.between(100, 999)}`
        const { id, chatter } = say(atMs, person, text, 'talking')
        waiting.push({ kind: 'delete', atMs: atMs + random.between(900, 3_000), id, text, chatter })
        break
      }
    }
  }

  function beginScene(): void {
    const name = opening.shift() ?? random.weighted(script.scenes)
    const scene = stage(random, name, stepMs, () => compose(audience.streamer, 'paste'))
    waves.push(...scene.waves)
    for (const cue of scene.cues) act(cue)
    nextSceneMs = scene.endMs + (opening.length > 0 ? OPENING_PAUSE_MS : random.exponential(script.pauseMs))
  }

  function step(): void {
    if (stepMs % 1_000 === 0) drift()
    if (stepMs >= nextSceneMs) beginScene()
    const perStep = (script.usualRate * STEP_MS) / 1_000
    const moment = (): number => stepMs + random.next() * STEP_MS
    for (let left = random.poisson(perStep * Math.exp(rateDrift)); left > 0; left--) sayUsual(moment())
    waves = waves.filter((wave) => heightAt(wave, stepMs) >= 0)
    for (const wave of waves) {
      const mean = perStep * wave.strength * heightAt(wave, stepMs)
      for (let left = random.poisson(mean); left > 0; left--) sayInWave(moment(), wave)
    }
    stepMs += STEP_MS
  }

  return {
    until(elapsedMs) {
      while (stepMs < elapsedMs) step()
      waiting.sort((one, other) => one.atMs - other.atMs)
      const due = waiting.filter(({ atMs }) => atMs <= elapsedMs)
      waiting = waiting.filter(({ atMs }) => atMs > elapsedMs)
      return due
    },
  }
}
