import { describe, expect, it } from 'vitest'
import { backlogOf, describeBacklog } from '#commands/backlog.ts'

/** A partition that keeps 10 to 109, the last 20 of them recent. */
function bounds(partition: number) {
  return { partition, start: 10, recent: 90, end: 110 }
}

/** What is said of partitions of which so much is counted; undefined where nothing ever was. */
function said(...positions: (number | undefined)[]) {
  const counted = positions.flatMap((nextOffset, partition) =>
    nextOffset === undefined ? [] : [{ partition, nextOffset }],
  )
  return describeBacklog(
    'chat.events',
    backlogOf(
      positions.map((_, partition) => bounds(partition)),
      counted,
    ),
  )
}

describe('the backlog', () => {
  it('is none when all is counted', () => {
    expect(said(110, 110)).toEqual({ health: 'ok', words: 'chat.events is counted to its end' })
  })

  it('is in order while it is young', () => {
    expect(said(109)).toEqual({ health: 'ok', words: 'chat.events has 1 record that is not counted yet' })
    expect(said(110, 100, 105).words).toBe(
      'chat.events has 15 records that are not counted yet (10 of them in partition 1)',
    )
    expect(said(110, 100).words).toBe('chat.events has 10 records that are not counted yet (in partition 1)')
  })

  it('is a warning when something waits for more than a minute', () => {
    expect(said(110, 50)).toEqual({
      health: 'warning',
      words: expect.stringMatching(
        /^chat\.events has 60 records that are not counted yet \(in partition 1\), 40 of them for more than a minute: see that chat analyze/,
      ),
    })
  })

  it('is everything that is kept where nothing was ever counted', () => {
    expect(said(undefined).words).toMatch(
      /^chat\.events has 100 records that are not counted yet, 80 of them for/,
    )
  })

  it('is a problem when records were gone before they were counted', () => {
    expect(said(4, 110)).toEqual({
      health: 'problem',
      words: expect.stringMatching(/^chat\.events lost 6 records before counting came to them/),
    })
  })
})
