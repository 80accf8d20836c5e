/** Everything the screens say, in German. */
import type { ShareName } from '#contract/mood.ts'
import type { Words } from '../english/words.ts'
import { pluralIn } from '../plural.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const locale = 'de'
const plural = pluralIn(locale)

const NAMES: Record<ShareName, string> = {
  question: 'Fragen',
  disappointment: 'Enttäuschung',
  funny: 'Lachen',
  neutral: 'Reden',
  cheering: 'Jubel',
  confused: 'Verwirrung',
}

const DOES: Record<ShareName, string> = {
  question: 'fragt',
  disappointment: 'ist enttäuscht',
  funny: 'lacht',
  neutral: 'redet',
  cheering: 'jubelt',
  confused: 'ist verwirrt',
}

export const german: Words = {
  locale,
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name, times) => `Der Chat ${DOES[name]}, ${times} so viel wie sonst`,
    greatest: (name, percent) => `Der Chat ${DOES[name]}, ${percent} der Leute`,
    usualMix: 'Wie immer',
    mixed: 'Gemischt',
    tooFewPeople: (people, count, needed) =>
      `${people} ${plural(count, 'Person', 'Leute')} in der letzten Minute; für die Stimmung braucht es ${needed}`,
    tooFewMessages: 'Zu wenige Nachrichten für eine Stimmung',
    fewPeople: 'Wenige Leute',
    fewMessages: 'Wenige Nachrichten',
    heardTooShort: 'Hört zu; für die Stimmung braucht es eine halbe Minute',
    listening: 'Hört zu',
    quiet: (duration) => `Still seit ${duration}`,
    nothingSaid: 'Noch nichts gesagt',
    nothingHeard: 'In der letzten Minute nicht mitgehört',
    people: 'Leute in der letzten Minute',
    interval: (name, share, low, high) =>
      `${name}: ${share} der Leute, wahrscheinlich zwischen ${low} und ${high}`,
    usual: (share) => `sonst ${share}`,
    short: (name, times) => `${NAMES[name]} ${times}`,
  },

  durations: {
    seconds: (seconds) => `${seconds} s`,
    minutes: (minutes) => `${minutes} min`,
    hours: (hours) => `${hours} h`,
    days: (days) => `${days} T`,
  },

  units: {
    perSecond: (amount) => `${amount}/s`,
    perMinute: (amount) => `${amount}/min`,
    percent: (amount) => `${amount} %`,
  },

  figures: {
    messagesPerSecond: 'Nachrichten/s',
    peoplePerMinute: 'Leute/min',
    messages: (count) => plural(count, 'Nachricht', 'Nachrichten'),
    people: (count) => plural(count, 'Person', 'Leute'),
  },

  pill: {
    live: 'Live',
    connecting: 'Verbindet…',
    reconnecting: 'Verbindet neu…',
    reconnectingIn: (seconds) => `Neuer Versuch in ${seconds} s`,
    refused: 'Token nötig',
    old: (age) => `${age} alt`,
    paused: 'Angehalten',
    archive: 'Aus einem Archiv',
    direct: 'Nur in diesem Panel',
  },

  voice: {
    live: 'Jetzt live.',
    away: 'Die Verbindung ist weg. Neuer Versuch läuft.',
    old: 'Seit einer Weile kommt nichts Neues; die Zahlen sind alt.',
    unheard: 'Dieser Kanal wird gerade nicht gehört.',
    quiet: 'Der Chat ist verstummt.',
  },

  states: {
    waiting: 'Wartet auf Beitritt',
    joining: 'Tritt bei…',
    joined: 'Live',
    denied: 'Kein Zutritt',
    silent: 'Stumm',
    left: 'Verlassen',
    archive: 'Archiv',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'Diagramm des Chats',
    caption: (span, rate, name, bar) =>
      `${span}: ${rate}${name === null ? '' : `, vor allem ${name}`} · ein Balken ist ${bar}`,
    captionShort: (span, rate, name) => `${span}: ${rate}${name === null ? '' : `, vor allem ${name}`}`,
    rate: (amount, count) => `${amount} ${plural(count, 'Nachricht', 'Nachrichten')} pro Minute`,
    all: 'Alle',
    noneHeard: (span) => `${span}: nichts gehört`,
    views: { messages: 'Nachrichten', percent: 'Prozent', lines: 'Linien' },
    view: 'Was das Diagramm zeigt',
    step: 'Breite eines Fensters',
    steps: { '5s': '5 s', '1m': '1 min', '1h': '1 h' },
    unheard: 'Nicht gehört',
    running: 'läuft noch',
    heard: (percent) => `${percent} gehört`,
    heardAll: 'Alles gehört',
    time: 'Zeit',
    people: 'Leute',
    coverage: 'Gehört',
    messages: 'Nachrichten',
    zoomStart: 'Anfang des gezeigten Teils',
    zoomEnd: 'Ende des gezeigten Teils',
    wholeRange: 'Ganzer Zeitraum',
    brush: 'Der ganze Zeitraum',
  },

  ranges: {
    label: 'Zeitraum',
    '15m': '15 min',
    stream: 'Dieser Stream',
    '6h': '6 h',
    '24h': '24 h',
    '30d': '30 Tage',
    all: 'Alles',
    last: {
      '15m': 'Letzte 15 Minuten',
      stream: 'Dieser Stream',
      '6h': 'Letzte 6 Stunden',
      '24h': 'Letzte 24 Stunden',
      '30d': 'Letzte 30 Tage',
      all: 'Alles, was aufgehoben ist',
    },
  },

  events: {
    raid: (amount, from) => (from === '' ? `Raid, ${amount}` : `Raid, ${amount} von ${from}`),
    gifts: (amount, count) => `${amount} ${plural(count, 'Geschenk', 'Geschenke')}`,
    giftsFrom: (amount, count, from) => `${amount} ${plural(count, 'Geschenk', 'Geschenke')} von ${from}`,
    subscriptions: (amount, count) => `${amount} ${plural(count, 'Sub', 'Subs')}`,
    announcement: 'Ankündigung',
    slow: (seconds) => `Langsamer Modus, ${seconds} s`,
    slowOff: 'Langsamer Modus aus',
    subscribersOnly: 'Nur Abonnenten',
    subscribersOnlyOff: 'Nur Abonnenten aus',
    emotesOnly: 'Nur Emotes',
    emotesOnlyOff: 'Nur Emotes aus',
    followersOnly: 'Nur Follower',
    followersOnlyOff: 'Nur Follower aus',
    cleared: 'Chat geleert',
    removed: (amount) => `${amount} entfernt`,
    gap: (duration) => `${duration} nicht gehört`,
  },

  channel: {
    export: 'Export',
    exportHint: 'Der gezeigte Zeitraum als CSV',
    more: 'Mehr',
    open: 'Auf Twitch öffnen',
    remove: 'Nicht mehr beobachten',
    watch: 'Beobachten',
    pause: 'Anhalten',
    resume: 'Weiter',
    happened: 'Was passiert ist',
    nothingHappened: 'Keine Raids, Geschenke oder Modi in diesem Zeitraum',
    range: 'Dieser Zeitraum',
    part: 'Der gezeigte Teil',
    messages: 'Nachrichten',
    removed: 'Von Moderatoren entfernt',
    shared: 'Aus geteilten Chats',
    heard: 'Gehört',
    unknown: 'nicht bekannt',
    notWatched: 'Zurzeit nicht beobachtet',
    nothingHeard: 'In diesem Zeitraum nichts gehört',
    unknownChannel: (login) => `${login} wird hier nicht beobachtet.`,
  },

  overview: {
    title: 'Übersicht',
    sort: 'Sortieren nach',
    sorts: { activity: 'Betrieb', lift: 'Ausschlag', name: 'Name' },
    count: (amount, count) => `${amount} ${plural(count, 'Kanal', 'Kanäle')}`,
    noMatch: (typed) => `Kein Kanal passt zu „${typed}“.`,
    remove: (name) => `${name} nicht mehr beobachten`,
    columns: {
      name: 'Kanal',
      mood: 'Stimmung',
      people: 'Leute',
      rate: 'Nachrichten/s',
      chart: 'Letzte 5 min',
    },
  },

  add: {
    filterOrAdd: 'Kanal suchen oder hinzufügen',
    watchMany: (amount, count) => `${amount} ${plural(count, 'Kanal', 'Kanäle')} beobachten`,
    notNames: (names) => `Kein Name eines Kanals: ${names}`,
    refused: (typed, reason) => `${typed}: ${reason}`,
    removed: (name) => `${name} wird nicht mehr beobachtet.`,
    added: (amount, count) => `${amount} ${plural(count, 'Kanal', 'Kanäle')} mehr werden beobachtet.`,
    undo: 'Rückgängig',
  },

  firstRun: {
    title: 'Welcher Kanal?',
    demo: 'Demo abspielen',
    import: 'Archiv importieren',
    drop: 'Datei hier ablegen oder auswählen',
    demoElsewhere: 'Für die Demo starte CHAT mit: npm run demo',
  },

  imports: {
    title: 'Import',
    choose: 'Dateien wählen',
    drop: 'Archive hier ablegen: TwitchDownloader, chat-downloader, rohe IRC-Logs, CSV und andere.',
    empty: 'Noch nichts importiert.',
    states: {
      waiting: 'Wartet',
      sending: 'Sendet',
      reading: 'Liest',
      publishing: 'Schreibt',
      done: 'Fertig',
      failed: 'Fehlgeschlagen',
      cancelled: 'Abgebrochen',
    },
    rate: (amount) => `${amount} Nachrichten/s`,
    left: (duration) => `noch ${duration}`,
    counted: (amount) => `${amount} Nachrichten`,
    skippedWindows: (amount) =>
      `${amount} Fenster gelassen, wie sie waren: was gespeichert ist, ist vollständiger`,
    dropped: (amount, reason) => `${amount} übersprungen: ${reason}`,
    cancel: 'Abbrechen',
  },

  settings,

  overlay: {
    words: { ...NAMES, usual_mix: 'Wie immer', mixed: 'Gemischt' },
    offAir: {
      refused: 'Der Server weist diese Adresse ab: ihr Schlüssel wurde widerrufen, oder sie hat keinen.',
      no_server: 'Der Server antwortet nicht; neuer Versuch läuft.',
      no_channel: 'Der Server kennt diesen Kanal nicht.',
      stale: 'Die Zahlen sind älter als 15 s.',
      too_few: 'Zu wenige Leute, oder nichts gesagt: es gibt keine Stimmung zu zeigen.',
    },
  },

  compare: {
    with: 'Vergleichen mit…',
    title: (first, second) => `${first} und ${second}`,
    first: 'Erster Kanal',
    second: 'Zweiter Kanal',
  },

  dock: {
    title: (login) => `${login} · CHAT`,
    noChannel: 'Diese Adresse nennt keinen Kanal.',
    noChannelHint: 'Häng den Namen deines Kanals an: /dock/dein_kanal',
  },

  problems: {
    noServer: 'Der Server ist nicht erreichbar.',
    again: 'Noch einmal',
    now: 'Jetzt versuchen',
    tokenTitle: 'Dieser Server verlangt ein Token.',
    token: 'Token',
    tokenHint: 'Das, mit dem CHAT gestartet wurde (--token).',
    tokenSend: 'Verbinden',
    tokenWrong: 'Der Server hat dieses Token abgewiesen.',
    loading: 'Lädt…',
  },

  help: {
    title: 'Tastatur',
    open: 'Tastenkürzel',
    close: 'Schließen',
    rows: [
      ['/', 'Zum Feld für den Kanal'],
      ['↑ ↓', 'Durch die Kanäle gehen'],
      ['P', 'Anhalten und weiter'],
      ['1 – 4', 'Enttäuschung, Lachen, Fragen, Reden zeigen oder verbergen'],
      ['← →', 'Durch das Diagramm gehen'],
      ['Esc', 'Den ganzen Zeitraum zeigen'],
      ['Ctrl Z', 'Rückgängig'],
      ['?', 'Diese Liste'],
    ],
    singleKeys: 'Kürzel aus einer Taste',
  },

  panel: {
    people: (amount, count) => `${amount} ${plural(count, 'Person', 'Leute')} in der letzten Minute`,
    peak: 'Spitze in 5 min',
    span: (duration) => `Letzte ${duration}`,
    heardAll: 'Alles gehört',
    missed: (duration) => `${duration} der letzten 5 min verpasst`,
    pin: (name) => `${name} anheften`,
    unpin: (name) => `${name} lösen und dem Tab folgen`,
    noChannel: 'Öffne einen Kanal oder hefte deinen an',
    noChannelHint: 'Auf der Seite eines Kanals bei Twitch erscheint sein Chat hier von selbst.',
    yourChannel: 'Dein Kanal',
    pinYours: 'Anheften',
    notAName: 'Das ist kein Name eines Kanals.',
    notWatched: (name) => `Dieser Server beobachtet ${name} nicht.`,
    watch: (name) => `${name} beobachten`,
    joining: 'Tritt bei…',
    connecting: 'Verbindet…',
    serverAway: 'Der Server ist nicht erreichbar',
    serverAwayHint: (address) => `Bei ${address} antwortet nichts. Läuft CHAT dort?`,
    serverShutHint: (address) =>
      `Entweder antwortet bei ${address} nichts, oder CHAT hat diese Erweiterung dort noch nicht hineingelassen.`,
    twitchAway: 'Der Chat von Twitch ist nicht erreichbar',
    twitchAwayHint: 'Bist du online?',
    tokenNeeded: 'Dieser Server verlangt ein Token',
    refused: 'Twitch lässt uns nicht hinein',
    enterToken: 'Token eingeben',
    again: 'Noch einmal',
    direct: 'Nur in diesem Panel mitlesen',
    useServer: 'Einen Server benutzen',
    menu: 'Mehr',
    openOnTwitch: 'Auf Twitch öffnen',
    openOnServer: 'Seite des Kanals öffnen',
    options: 'Optionen',
    streamManager: 'Auch meinem Stream-Manager folgen',
    notAgreed: 'CHAT liest nichts, bevor du zustimmst',
    notAgreedHint: 'Eine Seite sagt, was gelesen wird und wohin es geht.',
    readOn: 'Sehen, was gelesen wird',
  },

  site: {
    show: 'Zeigen',
    hint: 'Dein Browser liest den öffentlichen Chat des Kanals selbst, ohne Konto. Sonst geht nichts irgendwohin.',
    another: 'Anderer Kanal',
  },

  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: 'Sprache',
    browser: 'Wie der Browser',
    hint: 'Nur in diesem Browser. Die anderen Einstellungen sind die des Servers, für alle.',
  },
  theme: { label: 'Aussehen', system: 'Wie das System', dark: 'Dunkel', light: 'Hell' },
  navigation: {
    label: 'Kanäle',
    pages: 'Seiten',
    import: 'Import',
    settings: 'Einstellungen',
    skip: 'Zum Inhalt springen',
    noPage: 'Diese Seite gibt es nicht.',
  },
}
