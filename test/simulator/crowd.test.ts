import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChannelScript, manyChannels, presetChannels } from '#simulator/channel-script.ts'
import { type CrowdAction, createCrowd } from '#simulator/crowd/crowd.ts'
import { emotesTag } from '#simulator/crowd/emotes.ts'
import { MOODS } from '#simulator/crowd/phrase-book.ts'
import { RAIDERS } from '#simulator/crowd/raiders.ts'
import { createRandom } from '#simulator/random.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { createManualClock } from './manual-clock.ts'

const TEN_MINUTES_MS = 600_000

function eveningOf(
  { login, roomId = '1001', crowd }: ChannelScript,
  seed: number | string,
  stepsMs: readonly number[],
): CrowdAction[] {
  const evening = createCrowd(createRandom(seed), { login, roomId }, crowd!)
  return stepsMs.flatMap((elapsedMs) => evening.until(elapsedMs))
}

const [bossNight, arenaCup] = presetChannels('evening') as [ChannelScript, ChannelScript]

describe('the invented chat', () => {
  it('is the same for a seed, in whatever steps it is asked', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(30_000), { maxLength: 20 }), (seed, moments) => {
        const steps = [...moments.sort((one, other) => one - other), 30_000]
        expect(eveningOf(arenaCup, seed, steps)).toEqual(eveningOf(arenaCup, seed, [30_000]))
      }),
      { numRuns: 20 },
    )
  })

  it('differs from seed to seed', () => {
    expect(eveningOf(arenaCup, 1, [10_000])).not.toEqual(eveningOf(arenaCup, 2, [10_000]))
  })

  it.each(presetChannels('evening').map((script) => [script.login, script] as const))(
    'of %s is never out of order, too long or empty, and says its ids once',
    (_, script) => {
      const actions = eveningOf(script, 1, [TEN_MINUTES_MS])
      const said = actions.filter((action) => action.kind === 'say')
      expect(actions.map(({ atMs }) => atMs)).toEqual(actions.map(({ atMs }) => atMs).sort((a, b) => a - b))
      expect(new Set(said.map(({ id }) => id)).size).toBe(said.length)
      expect(said.filter(({ text }) => text.trim() === '' || [...text].length > 500)).toEqual([])
      expect(said.filter(({ text }) => /[{}~]|undefined/.test(text))).toEqual([])
      expect(said.filter(({ chatter }) => !/^[a-z0-9_]{4,25}$/.test(chatter.login))).toEqual([])
    },
  )

  it('shows every mood, a raid, gifts, a flood that is stopped and spam that is deleted within an hour', () => {
    const actions = eveningOf(bossNight, 1, [3_600_000])
    const kinds = new Set(actions.map(({ kind }) => kind))
    const moods = new Set(actions.map((action) => (action.kind === 'say' ? action.mood : '')))
    expect([...kinds].sort()).toEqual(['delete', 'gifts', 'modes', 'raid', 'resub', 'say', 'timeout'])
    expect(MOODS.filter((mood) => !moods.has(mood))).toEqual([])
  })

  it('hears nothing of somebody whom a moderator timed out, and moderators are not timed out', () => {
    const actions = eveningOf(bossNight, 1, [3_600_000])
    const timeouts = actions.filter((action) => action.kind === 'timeout')
    const spoken = timeouts.flatMap(({ atMs, seconds, chatter }) =>
      actions.filter(
        (action) =>
          (action.kind === 'say' || action.kind === 'resub') &&
          action.chatter.userId === chatter.userId &&
          action.atMs > atMs &&
          action.atMs <= atMs + seconds * 1_000,
      ),
    )
    expect(timeouts.length).toBeGreaterThan(0)
    expect(timeouts.filter(({ chatter }) => chatter.role === 'moderator')).toEqual([])
    expect(spoken).toEqual([])
  })

  it('gives to many people, each once and none to the giver', () => {
    const gifts = eveningOf(bossNight, 1, [3_600_000]).filter((action) => action.kind === 'gifts')
    expect(gifts.length).toBeGreaterThan(0)
    for (const { giver, recipients } of gifts) {
      const ids = [giver, ...recipients].map(({ userId }) => userId)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('keeps one person to one user id', () => {
    const said = eveningOf(bossNight, 3, [TEN_MINUTES_MS]).filter((action) => action.kind === 'say')
    const logins = new Map<string, string>()
    for (const { chatter } of said) {
      expect(logins.get(chatter.userId) ?? chatter.login).toBe(chatter.login)
      logins.set(chatter.userId, chatter.login)
    }
    expect(logins.size).toBeGreaterThan(200)
  })

  it('speaks at the rates of its scripts when there are many channels', () => {
    const channels = manyChannels(10, 20)
    const rates = channels.map(({ crowd }) => crowd?.usualRate ?? 0)
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(20)
    expect(rates[0]! / rates[9]!).toBeCloseTo(10)
  })
})

describe('an evening on the simulator', () => {
  async function ledgerOf(seed: string) {
    const clock = createManualClock(1_780_000_000_000)
    await using simulator = await startSimulator({ seed, clock, channels: 'evening' })
    clock.advance(60_000)
    return simulator.channels.map((login) => ({
      said: simulator.ledger.messages(login),
      deletions: simulator.ledger.deletions(login),
    }))
  }

  it('is the same for a seed and a clock, to the id and the millisecond', async () => {
    const first = await ledgerOf('one')
    expect(await ledgerOf('one')).toEqual(first)
    expect(await ledgerOf('two')).not.toEqual(first)
    expect(first.every(({ said }) => said.length > 0)).toBe(true)
  })
})

it('raiders have an id each', () => {
  expect(new Set(RAIDERS.map(({ userId }) => userId)).size).toBe(RAIDERS.length)
})

describe('the emotes tag', () => {
  it('counts in code points', () => {
    expect(emotesTag('🎉 Kappa é Kappa LUL', new Map())).toBe('25:2-6,10-14/425618:16-18')
  })

  it('is empty without emotes', () => {
    expect(emotesTag('kappa', new Map())).toBe('')
  })
})
