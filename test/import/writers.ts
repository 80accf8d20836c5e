import { type Happening, LOGIN, ROOM_ID, START_MS } from './truth.ts'

type Said = Extract<Happening, { kind: 'said' }>

export interface Writer {
  format: string
  write: (happenings: readonly Happening[]) => string
  /** What the format cannot tell. */
  lacks?: readonly ('people' | 'room' | 'login' | 'time')[]
  /** Whether it tells what moderators took away. */
  tells?: boolean
}

function spoken(happenings: readonly Happening[]): Said[] {
  return happenings.filter((happening) => happening.kind === 'said')
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** `2026-01-10 23:45:00` */
function plain(ms: number): string {
  return iso(ms).slice(0, 19).replace('T', ' ')
}

function elapsed(ms: number): string {
  const seconds = Math.floor((ms - START_MS) / 1_000)
  const part = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3_600)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

export function ircLine(happening: Happening): string {
  const { kind, atMs, user } = happening
  const time = `tmi-sent-ts=${atMs}`
  switch (kind) {
    case 'said':
      return `@badge-info=;badges=subscriber/3;display-name=${user.login.toUpperCase()};emotes=;id=${happening.id};room-id=${ROOM_ID};${time};user-id=${user.id} :${user.login}!${user.login}@${user.login}.tmi.twitch.tv PRIVMSG #${LOGIN} :${happening.text}`
    case 'deleted':
      return `@login=${user.login};room-id=;target-msg-id=${happening.targetId};${time} :tmi.twitch.tv CLEARMSG #${LOGIN} :${happening.text}`
    case 'banned':
      return `@ban-duration=600;room-id=${ROOM_ID};target-user-id=${user.id};${time} :tmi.twitch.tv CLEARCHAT #${LOGIN} :${user.login}`
  }
}

function comment({ id, atMs, user, text }: Said) {
  return {
    _id: id,
    created_at: iso(atMs),
    channel_id: ROOM_ID,
    content_offset_seconds: (atMs - START_MS) / 1_000,
    commenter: { display_name: user.login.toUpperCase(), _id: user.id, name: user.login },
    message: {
      body: text,
      fragments: [{ text, emoticon: null }],
      user_badges: [{ _id: 'subscriber', version: '3' }],
    },
  }
}

function videoComment({ id, atMs, user, text }: Said) {
  return {
    id,
    commenter: { id: user.id, login: user.login, displayName: user.login.toUpperCase() },
    contentOffsetSeconds: Math.floor((atMs - START_MS) / 1_000),
    createdAt: iso(atMs),
    message: {
      fragments: [
        { emote: null, text: text.slice(0, 3) },
        { emote: null, text: text.slice(3) },
      ],
      userBadges: [{ id: '', setID: '', version: '1' }],
      userColor: null,
    },
  }
}

function downloaded(happening: Happening) {
  const { kind, atMs, user } = happening
  const row = { timestamp: atMs * 1_000, channel_id: ROOM_ID, time_in_seconds: (atMs - START_MS) / 1_000 }
  switch (kind) {
    case 'said':
      return {
        ...row,
        author: { id: user.id, name: user.login, display_name: user.login, badges: [{ name: 'subscriber' }] },
        message: happening.text,
        message_id: happening.id,
        message_type: 'text_message',
        action_type: 'text_message',
      }
    case 'deleted':
      return { ...row, message_type: 'delete_message', target_message_id: happening.targetId, message: null }
    case 'banned':
      return {
        ...row,
        message_type: 'ban_user',
        ban_type: 'timeout',
        ban_duration: 600,
        banned_user: user.login,
      }
  }
}

function logged(happening: Said) {
  const { atMs, id, user, text } = happening
  return {
    text,
    systemText: '',
    username: user.login,
    displayName: user.login.toUpperCase(),
    channel: LOGIN,
    timestamp: `${iso(atMs).slice(0, 19)}Z`,
    id,
    type: 1,
    tags: { 'room-id': ROOM_ID, 'user-id': user.id, 'tmi-sent-ts': String(atMs), badges: 'subscriber/3' },
  }
}

const lines = (texts: readonly string[], end = '\n'): string => texts.map((text) => text + end).join('')
const json = (value: unknown): string => JSON.stringify(value)
const streamer = { name: 'Demo_One', login: LOGIN, id: 1001 }

export const WRITERS: Record<string, Writer> = {
  'raw IRC': { format: 'raw-irc', tells: true, write: (all) => lines(all.map(ircLine)) },
  'raw IRC with CRLF': { format: 'raw-irc', tells: true, write: (all) => lines(all.map(ircLine), '\r\n') },
  'raw IRC behind a time': {
    format: 'raw-irc',
    tells: true,
    write: (all) => lines(all.map((one) => `[${plain(one.atMs)}] ${ircLine(one)}`)),
  },
  'raw IRC without ends of lines': {
    format: 'raw-irc',
    tells: true,
    write: (all) => all.map(ircLine).join(''),
  },
  'IRC without tags': {
    format: 'raw-irc',
    tells: true,
    lacks: ['room'],
    write: (all) =>
      lines(
        spoken(all).map(
          ({ atMs, user, text }) =>
            `${plain(atMs).replace(' ', '_')} ;;; :${user.login}!${user.login}@${user.login}.tmi.twitch.tv PRIVMSG #${LOGIN} :${text}`,
        ),
      ),
  },
  'justlog JSON': {
    format: 'justlog',
    tells: true,
    write: (all) =>
      json({ messages: all.map((one) => ({ text: '', displayName: '', timestamp: '', raw: ircLine(one) })) }),
  },
  'justlog JSON without raw lines': {
    format: 'justlog',
    tells: true,
    write: (all) => json({ messages: spoken(all).map(logged) }),
  },
  'justlog JSON lines': {
    format: 'justlog',
    tells: true,
    write: (all) => lines(spoken(all).map((one) => json(logged(one)))),
  },
  'justlog text': {
    format: 'text',
    lacks: ['room'],
    write: (all) =>
      lines(
        spoken(all).map(({ atMs, user, text }) => {
          const [date = '', time = ''] = plain(atMs).split(' ')
          return `[${date.replace(/-0?(\d+)$/, '-$1')} ${time}] #${LOGIN} ${user.login}: ${text}`
        }),
      ),
  },
  'TwitchDownloader JSON': {
    format: 'twitch-comments',
    write: (all) =>
      json({
        FileInfo: { Version: { Major: 1, Minor: 4, Patch: 0 } },
        streamer,
        video: { title: 'a stream', length: 3_000, chapters: [] },
        comments: spoken(all).map(comment),
        embeddedData: { firstParty: [], thirdParty: [] },
      }),
  },
  'TwitchDownloader JSON with megabytes of emotes first': {
    format: 'twitch-comments',
    write: (all) =>
      json({
        FileInfo: { Version: { Major: 1, Minor: 4, Patch: 0 } },
        streamer,
        embeddedData: { firstParty: [{ id: '25', data: 'QUJD'.repeat(400_000) }] },
        comments: spoken(all).map(comment),
      }),
  },
  'TwitchDownloader JSON with ids as numbers and a comma too many': {
    format: 'twitch-comments',
    write: (all) => {
      const comments = spoken(all).map((said) => {
        const { commenter, ...rest } = comment(said)
        return {
          ...rest,
          channel_id: Number(ROOM_ID),
          commenter: { ...commenter, _id: Number(commenter._id) },
        }
      })
      return `${json({ streamer, comments }).slice(0, -2)},],}`
    },
  },
  'TwitchDownloader text': {
    format: 'text',
    lacks: ['room', 'login'],
    write: (all) =>
      lines(spoken(all).map(({ atMs, user, text }) => `[${plain(atMs)} UTC] ${user.login}: ${text}`)),
  },
  'TwitchDownloader text with relative times': {
    format: 'text',
    lacks: ['room', 'login', 'time'],
    write: (all) =>
      lines(spoken(all).map(({ atMs, user, text }) => `[${elapsed(atMs)}] ${user.login}: ${text}`)),
  },
  'chat-downloader text': {
    format: 'text',
    lacks: ['room', 'login', 'time'],
    write: (all) =>
      lines(
        spoken(all).map(
          ({ atMs, user, text }) =>
            `${elapsed(atMs).replace(/^0:0?/, '')} | (Subscriber (3 months), Turbo) ${user.login}: ${text}`,
        ),
      ),
  },
  'chat-downloader text of a live stream': {
    format: 'text',
    lacks: ['room', 'login'],
    write: (all) =>
      lines(spoken(all).map(({ atMs, user, text }) => `${plain(atMs)} | ${user.login}: ${text}`)),
  },
  'Twitch v5 comments': {
    format: 'twitch-comments',
    lacks: ['login'],
    write: (all) => json(spoken(all).map(comment)),
  },
  'TwitchArchiver JSON': {
    format: 'twitch-comments',
    lacks: ['login'],
    write: (all) =>
      json(
        spoken(all).map(({ id, atMs, user, text }) => ({
          id,
          createdAt: iso(atMs),
          channelId: ROOM_ID,
          contentOffsetSeconds: 1,
          commenter: { displayName: user.login, id: user.id, login: user.login },
          message: { body: text, userBadges: [] },
        })),
      ),
  },
  'Twitch GQL comments': {
    format: 'video-comments',
    lacks: ['room', 'login'],
    write: (all) => json(spoken(all).map(videoComment)),
  },
  'Twitch GQL answers': {
    format: 'video-comments',
    lacks: ['room', 'login'],
    write: (all) =>
      json([
        {
          data: {
            video: {
              id: 'v1',
              comments: { edges: spoken(all).map((said) => ({ cursor: 'c', node: videoComment(said) })) },
            },
          },
        },
      ]),
  },
  'Twitch v5 comments, one a line': {
    format: 'twitch-comments',
    lacks: ['login'],
    write: (all) => lines(spoken(all).map((said) => json(comment(said)))),
  },
  'Twitch GQL comments, one a line': {
    format: 'video-comments',
    lacks: ['room', 'login'],
    write: (all) => lines(spoken(all).map((said) => json(videoComment(said)))),
  },
  'Twitch GQL answers, one a line': {
    format: 'video-comments',
    lacks: ['room', 'login'],
    write: (all) =>
      lines(
        spoken(all).map((said) =>
          json({ data: { video: { comments: { edges: [{ cursor: 'c', node: videoComment(said) }] } } } }),
        ),
      ),
  },
  'chat-downloader JSON': {
    format: 'chat-downloader',
    lacks: ['login'],
    write: (all) => json(all.map(downloaded)),
  },
  'chat-downloader JSON lines': {
    format: 'chat-downloader',
    lacks: ['login'],
    write: (all) => lines(all.map((one) => json(downloaded(one)))),
  },
  'chat-downloader CSV': {
    format: 'csv',
    lacks: ['login'],
    write: (all) =>
      lines([
        'timestamp,time_in_seconds,message_id,message,author.id,author.name,channel_id',
        ...spoken(all).map(({ atMs, id, text, user }) =>
          [atMs * 1_000, 1.5, id, quoted(text), user.id, user.login, ROOM_ID].join(','),
        ),
      ]),
  },
  'CSV with semicolons': {
    format: 'csv',
    lacks: ['room'],
    write: (all) =>
      lines([
        'Time; Channel; User; Message',
        ...spoken(all).map(({ atMs, text, user }) => [iso(atMs), LOGIN, user.login, quoted(text)].join(';')),
      ]),
  },
  'CSV that looks like the log of the original tool': {
    format: 'csv',
    lacks: ['room'],
    write: (all) =>
      lines([
        'time,channel,user,message',
        ...spoken(all).map(({ atMs, text, user }) =>
          [iso(atMs), `#${LOGIN}`, user.login, quoted(text)].join(','),
        ),
      ]),
  },
  'CSV with times as PostgreSQL writes them': {
    format: 'csv',
    lacks: ['room', 'login'],
    write: (all) =>
      lines([
        'created_at,login,body',
        ...spoken(all).map(({ atMs, text, user }) =>
          [`${iso(atMs).slice(0, -1).replace('T', ' ')}+00`, user.login, quoted(text)].join(','),
        ),
      ]),
  },
  TSV: {
    format: 'csv',
    lacks: ['room', 'login'],
    write: (all) =>
      lines([
        'time\tuser\ttext',
        ...spoken(all).map(({ atMs, text, user }) => [atMs, user.login, quoted(text)].join('\t')),
      ]),
  },
  "the original tool's log": {
    format: 'original-log',
    lacks: ['room', 'people'],
    write: (all) =>
      lines(
        spoken(all).map(({ atMs, text }) => {
          const at = new Date(atMs)
          const date = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()].join('-')
          const time = [
            at.getUTCHours(),
            at.getUTCMinutes(),
            at.getUTCSeconds(),
            at.getUTCMilliseconds(),
          ].join(':')
          return `${date}_${time},#${LOGIN},${text}`
        }),
      ),
  },
}
