/** Everything the screens say, in French. */
import type { ShareName } from '#contract/mood.ts'
import type { Words } from '../english/words.ts'
import { pluralIn } from '../plural.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const locale = 'fr'
const plural = pluralIn(locale, (other) => `de ${other}`)

const NAMES: Record<ShareName, string> = {
  question: 'Questions',
  disappointment: 'Déception',
  funny: 'Rires',
  neutral: 'Discussion',
  cheering: 'Acclamations',
  confused: 'Confusion',
}

const DOES: Record<ShareName, string> = {
  question: 'pose des questions',
  disappointment: 'est déçu',
  funny: 'rit',
  neutral: 'discute',
  cheering: 'acclame',
  confused: 'est perdu',
}

export const french: Words = {
  locale,
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name, times) => `Le chat ${DOES[name]}, ${times} son habitude`,
    greatest: (name, percent) => `Le chat ${DOES[name]}, ${percent} des gens`,
    usualMix: 'Comme d’habitude',
    mixed: 'Partagé',
    tooFewPeople: (people, count, needed) =>
      `${people} ${plural(count, 'personne', 'personnes')} dans la dernière minute ; il en faut ${needed} pour une humeur`,
    tooFewMessages: 'Trop peu de messages pour une humeur',
    fewPeople: 'Peu de monde',
    fewMessages: 'Peu de messages',
    heardTooShort: 'Écoute ; il faut une demi-minute pour une humeur',
    listening: 'Écoute',
    quiet: (duration) => `Calme depuis ${duration}`,
    nothingSaid: 'Rien de dit pour l’instant',
    nothingHeard: 'Pas écouté dans la dernière minute',
    people: 'Personnes dans la dernière minute',
    interval: (name, share, low, high) => `${name} : ${share} des gens, sans doute entre ${low} et ${high}`,
    usual: (share) => `d’habitude ${share}`,
    short: (name, times) => `${NAMES[name]} ${times}`,
  },

  durations: {
    seconds: (seconds) => `${seconds} s`,
    minutes: (minutes) => `${minutes} min`,
    hours: (hours) => `${hours} h`,
    days: (days) => `${days} j`,
  },

  units: {
    perSecond: (amount) => `${amount}/s`,
    perMinute: (amount) => `${amount}/min`,
    percent: (amount) => `${amount} %`,
  },

  figures: {
    messagesPerSecond: 'messages/s',
    peoplePerMinute: 'personnes/min',
    messages: (count) => plural(count, 'message', 'messages'),
    people: (count) => plural(count, 'personne', 'personnes'),
  },

  pill: {
    live: 'En direct',
    connecting: 'Connexion…',
    reconnecting: 'Reconnexion…',
    reconnectingIn: (seconds) => `Nouvel essai dans ${seconds} s`,
    refused: 'Jeton requis',
    old: (age) => `date de ${age}`,
    paused: 'En pause',
    archive: 'D’une archive',
    direct: 'Dans ce panneau seulement',
  },

  voice: {
    live: 'En direct maintenant.',
    away: 'La connexion est perdue. Nouvel essai en cours.',
    old: 'Rien de nouveau depuis un moment ; les chiffres sont vieux.',
    unheard: 'Cette chaîne n’est pas entendue en ce moment.',
    quiet: 'Le chat s’est tu.',
  },

  states: {
    waiting: 'En attente d’entrer',
    joining: 'Entrée…',
    joined: 'En direct',
    denied: 'Entrée impossible',
    silent: 'Sans réponse',
    left: 'Quitté',
    archive: 'Archive',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'Graphique du chat',
    caption: (span, rate, name, bar) =>
      `${span} : ${rate}${name === null ? '' : `, surtout ${name.toLowerCase()}`} · une barre vaut ${bar}`,
    captionShort: (span, rate, name) =>
      `${span} : ${rate}${name === null ? '' : `, surtout ${name.toLowerCase()}`}`,
    rate: (amount, count) => `${amount} ${plural(count, 'message', 'messages')} par minute`,
    all: 'Tout',
    noneHeard: (span) => `${span} : rien entendu`,
    views: { messages: 'Messages', percent: 'Pour cent', lines: 'Lignes' },
    view: 'Ce que montre le graphique',
    step: 'Largeur d’une fenêtre',
    steps: { '5s': '5 s', '1m': '1 min', '1h': '1 h' },
    unheard: 'Pas entendu',
    running: 'en cours',
    heard: (percent) => `Entendu à ${percent}`,
    heardAll: 'Tout entendu',
    time: 'Heure',
    people: 'Personnes',
    coverage: 'Entendu',
    messages: 'Messages',
    zoomStart: 'Début de la partie montrée',
    zoomEnd: 'Fin de la partie montrée',
    wholeRange: 'Toute la période',
    brush: 'Toute la période',
  },

  ranges: {
    label: 'Période',
    '15m': '15 min',
    stream: 'Ce live',
    '6h': '6 h',
    '24h': '24 h',
    '30d': '30 jours',
    all: 'Tout',
    last: {
      '15m': '15 dernières minutes',
      stream: 'Ce live',
      '6h': '6 dernières heures',
      '24h': '24 dernières heures',
      '30d': '30 derniers jours',
      all: 'Tout ce qui est gardé',
    },
  },

  events: {
    raid: (amount, from) => (from === '' ? `Raid, ${amount}` : `Raid, ${amount} de ${from}`),
    gifts: (amount, count) => `${amount} ${plural(count, 'cadeau', 'cadeaux')}`,
    giftsFrom: (amount, count, from) => `${amount} ${plural(count, 'cadeau', 'cadeaux')} de ${from}`,
    subscriptions: (amount, count) => `${amount} ${plural(count, 'sub', 'subs')}`,
    announcement: 'Annonce',
    slow: (seconds) => `Mode lent, ${seconds} s`,
    slowOff: 'Fin du mode lent',
    subscribersOnly: 'Abonnés seulement',
    subscribersOnlyOff: 'Fin du mode abonnés',
    emotesOnly: 'Emotes seulement',
    emotesOnlyOff: 'Fin du mode emotes',
    followersOnly: 'Followers seulement',
    followersOnlyOff: 'Fin du mode followers',
    cleared: 'Chat vidé',
    removed: (amount) => `${amount} retirés`,
    gap: (duration) => `Pas entendu pendant ${duration}`,
  },

  channel: {
    export: 'Exporter',
    exportHint: 'La période montrée, en CSV',
    more: 'Plus',
    open: 'Ouvrir sur Twitch',
    remove: 'Ne plus suivre',
    watch: 'Suivre',
    pause: 'Pause',
    resume: 'Reprendre',
    happened: 'Ce qui s’est passé',
    nothingHappened: 'Ni raid, ni cadeau, ni mode dans cette période',
    range: 'Cette période',
    part: 'La partie montrée',
    messages: 'Messages',
    removed: 'Retirés par les modérateurs',
    shared: 'De chats partagés',
    heard: 'Entendu',
    unknown: 'inconnu',
    notWatched: 'Pas suivi en ce moment',
    nothingHeard: 'Rien entendu dans cette période',
    unknownChannel: (login) => `${login} n’est pas suivi ici.`,
  },

  overview: {
    title: 'Aperçu',
    sort: 'Trier par',
    sorts: { activity: 'Activité', lift: 'Écart', name: 'Nom' },
    count: (amount, count) => `${amount} ${plural(count, 'chaîne', 'chaînes')}`,
    noMatch: (typed) => `Aucune chaîne ne correspond à « ${typed} ».`,
    remove: (name) => `Ne plus suivre ${name}`,
    columns: {
      name: 'Chaîne',
      mood: 'Humeur',
      people: 'Personnes',
      rate: 'Messages/s',
      chart: '5 dernières min',
    },
  },

  add: {
    filterOrAdd: 'Chercher ou ajouter une chaîne',
    watchMany: (amount, count) => `Suivre ${amount} ${plural(count, 'chaîne', 'chaînes')}`,
    notNames: (names) => `Pas un nom de chaîne : ${names}`,
    refused: (typed, reason) => `${typed} : ${reason}`,
    removed: (name) => `${name} n’est plus suivi.`,
    added: (amount, count) => `${amount} ${plural(count, 'chaîne suivie', 'chaînes suivies')} en plus.`,
    undo: 'Annuler',
  },

  firstRun: {
    title: 'Quelle chaîne ?',
    demo: 'Lancer la démo',
    import: 'Importer une archive',
    drop: 'Dépose un fichier ici, ou choisis-en un',
    demoElsewhere: 'Pour la démo, lance CHAT avec : npm run demo',
  },

  imports: {
    title: 'Importer',
    choose: 'Choisir des fichiers',
    drop: 'Dépose des archives ici : TwitchDownloader, chat-downloader, journaux IRC bruts, CSV et autres.',
    empty: 'Rien d’importé pour l’instant.',
    states: {
      waiting: 'En attente',
      sending: 'Envoi',
      reading: 'Lecture',
      publishing: 'Écriture',
      done: 'Terminé',
      failed: 'Échoué',
      cancelled: 'Annulé',
    },
    rate: (amount) => `${amount} messages/s`,
    left: (duration) => `encore ${duration}`,
    counted: (amount) => `${amount} messages`,
    skippedWindows: (amount) =>
      `${amount} fenêtres laissées telles quelles : ce qui est gardé est plus complet`,
    dropped: (amount, reason) => `${amount} ignorés : ${reason}`,
    cancel: 'Annuler',
  },

  settings,

  overlay: {
    words: { ...NAMES, usual_mix: 'Comme d’habitude', mixed: 'Partagé' },
    offAir: {
      refused: 'Le serveur refuse cette adresse : sa clé est révoquée, ou elle n’en a pas.',
      no_server: 'Le serveur ne répond pas ; nouvel essai en cours.',
      no_channel: 'Le serveur ne connaît pas cette chaîne.',
      stale: 'Les chiffres ont plus de 15 s.',
      too_few: 'Trop peu de monde, ou rien de dit : pas d’humeur à montrer.',
    },
  },

  compare: {
    with: 'Comparer avec…',
    title: (first, second) => `${first} et ${second}`,
    first: 'Première chaîne',
    second: 'Seconde chaîne',
  },

  dock: {
    title: (login) => `${login} · CHAT`,
    noChannel: 'Cette adresse ne nomme aucune chaîne.',
    noChannelHint: 'Termine-la par le nom de la tienne : /dock/ta_chaine',
  },

  problems: {
    noServer: 'Le serveur est injoignable.',
    again: 'Réessayer',
    now: 'Essayer maintenant',
    tokenTitle: 'Ce serveur demande un jeton.',
    token: 'Jeton',
    tokenHint: 'Celui avec lequel CHAT a été lancé (--token).',
    tokenSend: 'Se connecter',
    tokenWrong: 'Le serveur a refusé ce jeton.',
    loading: 'Chargement…',
  },

  help: {
    title: 'Clavier',
    open: 'Raccourcis clavier',
    close: 'Fermer',
    rows: [
      ['/', 'Aller au champ de la chaîne'],
      ['↑ ↓', 'Se déplacer parmi les chaînes'],
      ['P', 'Mettre en pause et reprendre'],
      ['1 – 4', 'Montrer ou cacher déception, rires, questions, discussion'],
      ['← →', 'Se déplacer dans le graphique'],
      ['Esc', 'Montrer toute la période'],
      ['Ctrl Z', 'Annuler'],
      ['?', 'Cette liste'],
    ],
    singleKeys: 'Raccourcis d’une touche',
  },

  panel: {
    people: (amount, count) => `${amount} ${plural(count, 'personne', 'personnes')} dans la dernière minute`,
    peak: 'pic sur 5 min',
    span: (duration) => `${duration} écoulées`,
    heardAll: 'Tout entendu',
    missed: (duration) => `${duration} manquées sur les 5 dernières min`,
    pin: (name) => `Épingler ${name}`,
    unpin: (name) => `Détacher ${name} et suivre l’onglet`,
    noChannel: 'Ouvre une chaîne ou épingle la tienne',
    noChannelHint: 'Sur la page d’une chaîne Twitch, son chat s’affiche ici tout seul.',
    yourChannel: 'Ta chaîne',
    pinYours: 'Épingler',
    notAName: 'Ce n’est pas un nom de chaîne.',
    notWatched: (name) => `Ce serveur ne suit pas ${name}.`,
    watch: (name) => `Suivre ${name}`,
    joining: 'Entrée…',
    connecting: 'Connexion…',
    serverAway: 'Serveur injoignable',
    serverAwayHint: (address) => `Rien ne répond à ${address}. CHAT y est-il lancé ?`,
    serverShutHint: (address) =>
      `Soit rien ne répond à ${address}, soit CHAT n’y a pas encore laissé entrer cette extension.`,
    twitchAway: 'Chat de Twitch injoignable',
    twitchAwayHint: 'Es-tu en ligne ?',
    tokenNeeded: 'Ce serveur demande un jeton',
    refused: 'Twitch ne nous laisse pas entrer',
    enterToken: 'Saisir le jeton',
    again: 'Réessayer',
    direct: 'Suivre dans ce panneau seulement',
    useServer: 'Utiliser un serveur',
    menu: 'Plus',
    openOnTwitch: 'Ouvrir sur Twitch',
    openOnServer: 'Ouvrir la page de la chaîne',
    options: 'Options',
    streamManager: 'Suivre aussi mon Stream Manager',
    notAgreed: 'CHAT ne lit rien avant ton accord',
    notAgreedHint: 'Une page dit ce qui est lu et où cela va.',
    readOn: 'Voir ce qui est lu',
  },

  site: {
    show: 'Montrer',
    hint: 'Ton navigateur lit lui-même le chat public de la chaîne, sans compte. Rien d’autre ne sort d’ici.',
    another: 'Autre chaîne',
  },

  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: 'Langue',
    browser: 'Comme le navigateur',
    hint: 'Dans ce navigateur seulement. Les autres réglages sont ceux du serveur, pour tous.',
  },
  theme: { label: 'Thème', system: 'Comme le système', dark: 'Sombre', light: 'Clair' },
  navigation: {
    label: 'Chaînes',
    pages: 'Pages',
    import: 'Importer',
    settings: 'Réglages',
    skip: 'Aller au contenu',
    noPage: 'Cette page n’existe pas.',
  },
}
