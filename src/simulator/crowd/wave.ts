import type { Random } from '../random.ts'
import type { LineKind } from './phrase-book.ts'

/** A stretch of time in which many do the same. */
export interface Wave {
  /** What is said, by weight. */
  kinds: Readonly<Partial<Record<LineKind, number>>>
  /** Messages a second at its height, in units of the channel's usual rate. */
  strength: number
  startMs: number
  riseMs: number
  holdMs: number
  /** The time in which it falls to 37 % after its height. */
  fadeMs: number
  /** Of its messages, how many come from people who are new here. */
  newcomers: number
  /** Said word for word by everybody, instead of anything from the books. */
  paste?: string
  /** What `{word}` stands for in its lines. */
  words?: Readonly<Record<string, string>>
}

/** Below this share of its height a wave is over. */
const OVER = 0.03

/** How strong the wave is at a time, 0 to 1 of its height; below 0 when it is over. */
export function heightAt(wave: Wave, atMs: number): number {
  const since = atMs - wave.startMs
  if (since < 0) return 0
  if (since < wave.riseMs) return since / wave.riseMs
  const falling = since - wave.riseMs - wave.holdMs
  if (falling <= 0) return 1
  const height = Math.exp(-falling / wave.fadeMs)
  return height < OVER ? -1 : height
}

/** A wave of a usual shape: up in a second, then fading. */
export function wave(random: Random, kinds: Wave['kinds'], startMs: number, rest: Partial<Wave> = {}): Wave {
  return {
    kinds,
    startMs,
    strength: 1.8 + random.next() * 1.6,
    riseMs: random.between(600, 1600),
    holdMs: random.between(6_000, 11_000),
    fadeMs: random.between(5_000, 10_000),
    newcomers: 0.02,
    ...rest,
  }
}
