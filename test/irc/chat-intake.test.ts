import { expect, it } from 'vitest'
import { type ChatMessage, type Deletion, MESSAGE_FLAGS, type RoomEvent } from '#contract/chat-event.ts'
import { type ChatLine, createChatIntake } from '#irc/chat-intake.ts'
import { parseLine } from '#irc/parse-line.ts'

const NOW_MS = 1_790_000_000_000
const DAY_MS = 86_400_000

function openIntake(options: { leaveOutBots?: boolean; bots?: string[]; optedOut?: string[] } = {}) {
  const events: (ChatMessage | Deletion | RoomEvent)[] = []
  const intake = createChatIntake({
    admission: () => ({
      leaveOutBots: options.leaveOutBots ?? false,
      bots: new Set(options.bots),
      optedOut: new Set(options.optedOut),
    }),
    onEvent: (event) => events.push(event),
  })
  const take = (line: string, roomId = '1001') => intake.take(parseLine(line) as ChatLine, roomId, NOW_MS)
  return { events, take }
}

function said(tags: string, login = 'ann'): string {
  return `@${tags} :${login}!${login}@${login} PRIVMSG #demo_one :hi`
}

it.each([
  ['', NOW_MS],
  ['tmi-sent-ts=', NOW_MS],
  ['tmi-sent-ts=-1', NOW_MS],
  ['tmi-sent-ts=soon', NOW_MS],
  ['tmi-sent-ts=100000000000000000000', NOW_MS],
  [`tmi-sent-ts=${NOW_MS + 365 * DAY_MS}`, NOW_MS],
  [`tmi-sent-ts=${NOW_MS - 2 * DAY_MS}`, NOW_MS],
  [`tmi-sent-ts=${NOW_MS - 3_600_000}`, NOW_MS - 3_600_000],
  [`tmi-sent-ts=${NOW_MS + 120_000}`, NOW_MS + 120_000],
])('takes a message with %j as sent at %i', (tags, sentAtMs) => {
  const { events, take } = openIntake()
  take(said(`id=1;${tags}`))
  expect(events).toMatchObject([{ sentAtMs, receivedAtMs: NOW_MS }])
})

it('takes what two connections bring once, and messages without an id each time', () => {
  const { events, take } = openIntake()
  for (const tags of ['id=1', 'id=1', 'id=2', 'a=b', 'a=b']) take(said(tags))
  expect(events.length).toBe(4)
})

it('leaves out who opted out, by user id or login, from notices too', () => {
  const { events, take } = openIntake({ optedOut: ['2001', 'bob'] })
  take(said('id=1;user-id=2001'))
  take(said('id=2;user-id=2002', 'bob'))
  take(said('id=3;user-id=2003', 'cleo'))
  take('@id=4;login=ann;display-name=Ann;msg-id=resub;user-id=2001 :t USERNOTICE #demo_one :great')
  expect(events).toMatchObject([
    { kind: 'message', userId: '2003' },
    { kind: 'room_event', event: 'subscription', displayName: '' },
  ])
})

it('leaves out known bots when told to', () => {
  const { events, take } = openIntake({ leaveOutBots: true })
  take(said('id=1', 'nightbot'))
  take(said('id=2;badges=bot-badge/1', 'bob'))
  take(said('id=3', 'cleo'))
  expect(events).toMatchObject([{ id: '3' }])
})

it('takes a bot of one’s own for a bot', () => {
  const { events, take } = openIntake({ bots: ['ann_bot'] })
  take(said('id=1', 'ann_bot'))
  take(said('id=2', 'cleo'))
  expect(events).toMatchObject([
    { id: '1', flags: MESSAGE_FLAGS.bot },
    { id: '2', flags: 0 },
  ])
})

it('counts by what is said of admission at the moment of a message', () => {
  const options: { optedOut: string[] } = { optedOut: [] }
  const { events, take } = openIntake(options)
  take(said('id=1'))
  options.optedOut = ['ann']
  take(said('id=2'))
  options.optedOut = []
  take(said('id=3'))
  expect(events).toMatchObject([{ id: '1' }, { id: '3' }])
})

it('gives a line the room that was joined, whatever the line says, and drops it when there is none', () => {
  const { events, take } = openIntake()
  take('@room-id=;target-msg-id=9;tmi-sent-ts=5 :t CLEARMSG #demo_one :hi')
  take(said('id=1;room-id=77'))
  take(said('id=2'), '')
  expect(events).toMatchObject([
    { kind: 'deletion', roomId: '1001' },
    { kind: 'message', roomId: '1001' },
  ])
})

it('counts a wave of gifts once, over two connections', () => {
  const { events, take } = openIntake()
  const gifts = [
    'submysterygift;id=1;msg-param-mass-gift-count=2',
    'subgift;id=2',
    'subgift;id=3',
    'subgift;id=4',
  ]
  for (const tags of gifts) {
    for (let copy = 0; copy < 2; copy++) take(`@msg-id=${tags};user-id=2001 :t USERNOTICE #demo_one`)
  }
  expect(events).toMatchObject([
    { event: 'gifts', amount: 2 },
    { event: 'gifts', amount: 1, id: '4' },
  ])
})
