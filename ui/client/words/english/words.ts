/** Everything the screens say, in English. Another language is another such folder; words.ts picks. */
import type { ShareName } from '#contract/mood.ts'
import { pluralIn } from '../plural.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const NAMES: Record<ShareName, string> = {
  question: 'Asking',
  disappointment: 'Let down',
  funny: 'Laughing',
  neutral: 'Talking',
  cheering: 'Cheering',
  confused: 'Confused',
}

/** How numbers and times are written. */
const locale = 'en-GB'
const plural = pluralIn(locale)

export const english = {
  locale,
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name: ShareName, times: string) => `Chat is ${NAMES[name].toLowerCase()}, ${times} its usual`,
    greatest: (name: ShareName, percent: string) =>
      `Chat is ${NAMES[name].toLowerCase()}, ${percent} of people`,
    usualMix: 'Usual mix',
    mixed: 'Mixed',
    tooFewPeople: (people: string, count: number, needed: string) =>
      `${people} ${plural(count, 'person', 'people')} in the last minute; mood needs ${needed}`,
    tooFewMessages: 'Too few messages for a mood',
    fewPeople: 'Few people',
    fewMessages: 'Few messages',
    heardTooShort: 'Listening; mood needs half a minute',
    listening: 'Listening',
    quiet: (duration: string) => `Quiet for ${duration}`,
    nothingSaid: 'Nothing said yet',
    nothingHeard: 'Not heard in the last minute',
    people: 'People in the last minute',
    interval: (name: string, share: string, low: string, high: string) =>
      `${name}: ${share} of people, likely between ${low} and ${high}`,
    usual: (share: string) => `usually ${share}`,
    short: (name: ShareName, times: string) => `${NAMES[name]} ${times}`,
  },

  durations: {
    seconds: (seconds: number) => `${seconds} s`,
    minutes: (minutes: number) => `${minutes} min`,
    hours: (hours: number) => `${hours} h`,
    days: (days: number) => `${days} d`,
  },

  /** Beside a figure, where there is no room for words. */
  units: {
    perSecond: (amount: string) => `${amount}/s`,
    perMinute: (amount: string) => `${amount}/min`,
    percent: (amount: string) => `${amount} %`,
  },

  figures: {
    messagesPerSecond: 'messages/s',
    peoplePerMinute: 'people/min',
    messages: (count: number) => plural(count, 'message', 'messages'),
    people: (count: number) => plural(count, 'person', 'people'),
  },

  pill: {
    live: 'Live',
    connecting: 'Connecting…',
    reconnecting: 'Reconnecting…',
    reconnectingIn: (seconds: number) => `Reconnecting in ${seconds} s`,
    refused: 'Token needed',
    old: (age: string) => `${age} old`,
    paused: 'Paused',
    archive: 'From an archive',
    direct: 'In this panel only',
  },

  /** Said to who listens, when it has become so. */
  voice: {
    live: 'Now live.',
    away: 'The connection is lost. Trying again.',
    old: 'Nothing new has come for a while; the figures are old.',
    unheard: 'This channel is not heard now.',
    quiet: 'Chat fell quiet.',
  },

  states: {
    waiting: 'Waiting to join',
    joining: 'Joining…',
    joined: 'Live',
    denied: 'Cannot join',
    silent: 'Silent',
    left: 'Left',
    archive: 'Archive',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'Chart of the chat',
    caption: (span: string, rate: string, name: string | null, bar: string) =>
      `${span}: ${rate}${name === null ? '' : `, mostly ${name.toLowerCase()}`} · a bar is ${bar}`,
    captionShort: (span: string, rate: string, name: string | null) =>
      `${span}: ${rate}${name === null ? '' : `, mostly ${name.toLowerCase()}`}`,
    rate: (amount: string, count: number) => `${amount} ${plural(count, 'message', 'messages')} a minute`,
    all: 'All',
    noneHeard: (span: string) => `${span}: nothing heard`,
    views: { messages: 'Messages', percent: 'Per cent', lines: 'Lines' },
    view: 'What the chart shows',
    step: 'Width of a window',
    steps: { '5s': '5 s', '1m': '1 m', '1h': '1 h' },
    unheard: 'Not heard',
    running: 'still running',
    heard: (percent: string) => `Heard ${percent}`,
    heardAll: 'Heard everything',
    time: 'Time',
    people: 'People',
    coverage: 'Heard',
    messages: 'Messages',
    zoomStart: 'Start of the part shown',
    zoomEnd: 'End of the part shown',
    wholeRange: 'Whole range',
    brush: 'The whole range',
  },

  ranges: {
    label: 'Range',
    '15m': '15 min',
    stream: 'This stream',
    '6h': '6 h',
    '24h': '24 h',
    '30d': '30 days',
    all: 'All',
    last: {
      '15m': 'Last 15 minutes',
      stream: 'This stream',
      '6h': 'Last 6 hours',
      '24h': 'Last 24 hours',
      '30d': 'Last 30 days',
      all: 'All that is kept',
    },
  },

  events: {
    raid: (amount: string, from: string) =>
      from === '' ? `Raid, ${amount}` : `Raid, ${amount} from ${from}`,
    gifts: (amount: string, count: number) => `${amount} ${plural(count, 'gift', 'gifts')}`,
    giftsFrom: (amount: string, count: number, from: string) =>
      `${amount} ${plural(count, 'gift', 'gifts')} from ${from}`,
    subscriptions: (amount: string, count: number) => `${amount} ${plural(count, 'sub', 'subs')}`,
    announcement: 'Announcement',
    slow: (seconds: string) => `Slow mode, ${seconds} s`,
    slowOff: 'Slow mode off',
    subscribersOnly: 'Subscribers only',
    subscribersOnlyOff: 'Subscribers only off',
    emotesOnly: 'Emotes only',
    emotesOnlyOff: 'Emotes only off',
    followersOnly: 'Followers only',
    followersOnlyOff: 'Followers only off',
    cleared: 'Chat cleared',
    removed: (amount: string) => `${amount} removed`,
    gap: (duration: string) => `Not heard for ${duration}`,
  },

  channel: {
    export: 'Export',
    exportHint: 'The shown range as CSV',
    more: 'More',
    open: 'Open on Twitch',
    remove: 'Stop watching',
    watch: 'Watch',
    pause: 'Pause',
    resume: 'Resume',
    happened: 'What happened',
    nothingHappened: 'No raids, gifts or modes in this range',
    range: 'This range',
    part: 'The part shown',
    messages: 'Messages',
    removed: 'Removed by moderators',
    shared: 'From shared chats',
    heard: 'Heard',
    unknown: 'not known',
    notWatched: 'Not watched now',
    nothingHeard: 'Nothing heard in this range',
    unknownChannel: (login: string) => `${login} is not watched here.`,
  },

  overview: {
    title: 'Overview',
    sort: 'Sort by',
    sorts: { activity: 'Activity', lift: 'Lift', name: 'Name' },
    count: (amount: string, count: number) => `${amount} ${plural(count, 'channel', 'channels')}`,
    noMatch: (typed: string) => `No channel matches “${typed}”.`,
    remove: (name: string) => `Stop watching ${name}`,
    columns: { name: 'Channel', mood: 'Mood', people: 'People', rate: 'Messages/s', chart: 'Last 5 min' },
  },

  add: {
    filterOrAdd: 'Find or add a channel',
    watchMany: (amount: string, count: number) => `Watch ${amount} ${plural(count, 'channel', 'channels')}`,
    notNames: (names: string) => `Not a channel’s name: ${names}`,
    refused: (typed: string, reason: string) => `${typed}: ${reason}`,
    removed: (name: string) => `Stopped watching ${name}.`,
    added: (amount: string, count: number) =>
      `Watching ${amount} more ${plural(count, 'channel', 'channels')}.`,
    undo: 'Undo',
  },

  firstRun: {
    title: 'Which channel?',
    demo: 'Play the demo',
    import: 'Import an archive',
    drop: 'Drop a file here, or choose one',
    demoElsewhere: 'To play the demo, start CHAT with: npm run demo',
  },

  imports: {
    title: 'Import',
    choose: 'Choose files',
    drop: 'Drop archives here: TwitchDownloader, chat-downloader, raw IRC logs, CSV and others.',
    empty: 'Nothing imported yet.',
    states: {
      waiting: 'Waiting',
      sending: 'Sending',
      reading: 'Reading',
      publishing: 'Writing',
      done: 'Done',
      failed: 'Failed',
      cancelled: 'Cancelled',
    },
    rate: (amount: string) => `${amount} messages/s`,
    left: (duration: string) => `${duration} left`,
    counted: (amount: string) => `${amount} messages`,
    skippedWindows: (amount: string) => `${amount} windows left as they were: what is stored is fuller`,
    dropped: (amount: string, reason: string) => `${amount} skipped: ${reason}`,
    cancel: 'Cancel',
  },

  settings,

  /** On a stream: short, and large. */
  overlay: {
    words: { ...NAMES, usual_mix: 'Usual mix', mixed: 'Mixed' },
    offAir: {
      refused: 'The server refused this address: its key was revoked, or none is given.',
      no_server: 'No word from the server; trying again.',
      no_channel: 'The server does not know this channel.',
      stale: 'The figures are more than 15 s old.',
      too_few: 'Too few people, or nothing said: there is no mood to show.',
    },
  },

  compare: {
    with: 'Compare with…',
    title: (first: string, second: string) => `${first} and ${second}`,
    first: 'First channel',
    second: 'Second channel',
  },

  dock: {
    title: (login: string) => `${login} · CHAT`,
    noChannel: 'This address names no channel.',
    noChannelHint: 'End it with the name of yours: /dock/your_channel',
  },

  problems: {
    noServer: 'Can’t reach the server.',
    again: 'Try again',
    now: 'Try now',
    tokenTitle: 'This server asks for a token.',
    token: 'Token',
    tokenHint: 'The one that CHAT was started with (--token).',
    tokenSend: 'Connect',
    tokenWrong: 'The server refused this token.',
    loading: 'Loading…',
  },

  help: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    close: 'Close',
    rows: [
      ['/', 'Go to the channel field'],
      ['↑ ↓', 'Move through the channels'],
      ['P', 'Pause, and go on'],
      ['1 – 4', 'Show or hide let down, laughing, asking, talking'],
      ['← →', 'Move through the chart'],
      ['Esc', 'Show the whole range'],
      ['Ctrl Z', 'Undo'],
      ['?', 'This list'],
    ] as readonly (readonly [string, string])[],
    singleKeys: 'Single-key shortcuts',
  },

  panel: {
    people: (amount: string, count: number) =>
      `${amount} ${plural(count, 'person', 'people')} in the last minute`,
    peak: 'peak of 5 min',
    span: (duration: string) => `Last ${duration}`,
    heardAll: 'Heard everything',
    missed: (duration: string) => `Missed ${duration} of the last 5 min`,
    pin: (name: string) => `Pin ${name}`,
    unpin: (name: string) => `Unpin ${name} and follow the tab`,
    noChannel: 'Open a channel or pin yours',
    noChannelHint: 'On a channel’s page on Twitch its chat shows here by itself.',
    yourChannel: 'Your channel',
    pinYours: 'Pin',
    notAName: 'That is not a channel’s name.',
    notWatched: (name: string) => `This server does not watch ${name}.`,
    watch: (name: string) => `Watch ${name}`,
    joining: 'Joining…',
    connecting: 'Connecting…',
    serverAway: 'Can’t reach the server',
    serverAwayHint: (address: string) => `Nothing answers at ${address}. Is CHAT running there?`,
    serverShutHint: (address: string) =>
      `Either nothing answers at ${address}, or CHAT there has not let this extension in.`,
    twitchAway: 'Can’t reach Twitch’s chat',
    twitchAwayHint: 'Are you online?',
    tokenNeeded: 'This server asks for a token',
    refused: 'Twitch does not let us in',
    enterToken: 'Enter the token',
    again: 'Try again',
    direct: 'Watch in this panel only',
    useServer: 'Use a server',
    menu: 'More',
    openOnTwitch: 'Open on Twitch',
    openOnServer: 'Open the channel’s page',
    options: 'Options',
    streamManager: 'Follow my Stream Manager too',
    notAgreed: 'CHAT reads nothing before you agree',
    notAgreedHint: 'One page says what is read and where it goes.',
    readOn: 'See what is read',
  },

  site: {
    show: 'Show',
    hint: 'Your browser reads the channel’s public chat itself, without an account. Nothing goes anywhere else.',
    another: 'Another channel',
  },

  /** At most four characters on the extension’s icon; its title says the whole sentence. */
  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: 'Language',
    browser: 'As the browser',
    hint: 'This browser only. The other settings are the server’s, for everybody.',
  },
  theme: { label: 'Theme', system: 'Follow the system', dark: 'Dark', light: 'Light' },
  navigation: {
    label: 'Channels',
    pages: 'Pages',
    import: 'Import',
    settings: 'Settings',
    skip: 'Skip to the content',
    noPage: 'There is no such page.',
  },
}

/** What every language must say. */
export type Words = typeof english
