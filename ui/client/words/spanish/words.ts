/** Everything the screens say, in Spanish. */
import type { ShareName } from '#contract/mood.ts'
import type { Words } from '../english/words.ts'
import { pluralIn } from '../plural.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const locale = 'es'
const plural = pluralIn(locale, (other) => `de ${other}`)

const NAMES: Record<ShareName, string> = {
  question: 'Preguntas',
  disappointment: 'Decepción',
  funny: 'Risas',
  neutral: 'Charla',
  cheering: 'Ánimos',
  confused: 'Confusión',
}

const DOES: Record<ShareName, string> = {
  question: 'pregunta',
  disappointment: 'está decepcionado',
  funny: 'se ríe',
  neutral: 'charla',
  cheering: 'anima',
  confused: 'está confundido',
}

export const spanish: Words = {
  locale,
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name, times) => `El chat ${DOES[name]}, ${times} lo habitual`,
    greatest: (name, percent) => `El chat ${DOES[name]}, ${percent} de la gente`,
    usualMix: 'Como siempre',
    mixed: 'Variado',
    tooFewPeople: (people, count, needed) =>
      `${people} ${plural(count, 'persona', 'personas')} en el último minuto; para el ánimo hacen falta ${needed}`,
    tooFewMessages: 'Muy pocos mensajes para un ánimo',
    fewPeople: 'Poca gente',
    fewMessages: 'Pocos mensajes',
    heardTooShort: 'Escuchando; para el ánimo hace falta medio minuto',
    listening: 'Escuchando',
    quiet: (duration) => `En silencio desde hace ${duration}`,
    nothingSaid: 'Aún no se ha dicho nada',
    nothingHeard: 'No se escuchó en el último minuto',
    people: 'Personas en el último minuto',
    interval: (name, share, low, high) =>
      `${name}: ${share} de la gente, probablemente entre ${low} y ${high}`,
    usual: (share) => `lo habitual: ${share}`,
    short: (name, times) => `${NAMES[name]} ${times}`,
  },

  durations: {
    seconds: (seconds) => `${seconds} s`,
    minutes: (minutes) => `${minutes} min`,
    hours: (hours) => `${hours} h`,
    days: (days) => `${days} d`,
  },

  units: {
    perSecond: (amount) => `${amount}/s`,
    perMinute: (amount) => `${amount}/min`,
    percent: (amount) => `${amount} %`,
  },

  figures: {
    messagesPerSecond: 'mensajes/s',
    peoplePerMinute: 'personas/min',
    messages: (count) => plural(count, 'mensaje', 'mensajes'),
    people: (count) => plural(count, 'persona', 'personas'),
  },

  pill: {
    live: 'En directo',
    connecting: 'Conectando…',
    reconnecting: 'Reconectando…',
    reconnectingIn: (seconds) => `Reconecta en ${seconds} s`,
    refused: 'Falta el token',
    old: (age) => `de hace ${age}`,
    paused: 'En pausa',
    archive: 'De un archivo',
    direct: 'Solo en este panel',
  },

  voice: {
    live: 'Ahora en directo.',
    away: 'Se perdió la conexión. Probando de nuevo.',
    old: 'Hace un rato que no llega nada nuevo; las cifras son viejas.',
    unheard: 'Este canal no se oye ahora.',
    quiet: 'El chat se quedó en silencio.',
  },

  states: {
    waiting: 'Esperando para entrar',
    joining: 'Entrando…',
    joined: 'En directo',
    denied: 'No se puede entrar',
    silent: 'Sin respuesta',
    left: 'Abandonado',
    archive: 'Archivo',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'Gráfico del chat',
    caption: (span, rate, name, bar) =>
      `${span}: ${rate}${name === null ? '' : `, sobre todo ${name.toLowerCase()}`} · cada barra son ${bar}`,
    captionShort: (span, rate, name) =>
      `${span}: ${rate}${name === null ? '' : `, sobre todo ${name.toLowerCase()}`}`,
    rate: (amount, count) => `${amount} ${plural(count, 'mensaje', 'mensajes')} por minuto`,
    all: 'Todo',
    noneHeard: (span) => `${span}: no se escuchó nada`,
    views: { messages: 'Mensajes', percent: 'Por ciento', lines: 'Líneas' },
    view: 'Qué muestra el gráfico',
    step: 'Ancho de una ventana',
    steps: { '5s': '5 s', '1m': '1 min', '1h': '1 h' },
    unheard: 'Sin escuchar',
    running: 'aún en curso',
    heard: (percent) => `Escuchado ${percent}`,
    heardAll: 'Todo escuchado',
    time: 'Hora',
    people: 'Personas',
    coverage: 'Escuchado',
    messages: 'Mensajes',
    zoomStart: 'Inicio de la parte mostrada',
    zoomEnd: 'Fin de la parte mostrada',
    wholeRange: 'Todo el periodo',
    brush: 'Todo el periodo',
  },

  ranges: {
    label: 'Periodo',
    '15m': '15 min',
    stream: 'Este directo',
    '6h': '6 h',
    '24h': '24 h',
    '30d': '30 días',
    all: 'Todo',
    last: {
      '15m': 'Últimos 15 minutos',
      stream: 'Este directo',
      '6h': 'Últimas 6 horas',
      '24h': 'Últimas 24 horas',
      '30d': 'Últimos 30 días',
      all: 'Todo lo guardado',
    },
  },

  events: {
    raid: (amount, from) => (from === '' ? `Raid, ${amount}` : `Raid, ${amount} de ${from}`),
    gifts: (amount, count) => `${amount} ${plural(count, 'regalo', 'regalos')}`,
    giftsFrom: (amount, count, from) => `${amount} ${plural(count, 'regalo', 'regalos')} de ${from}`,
    subscriptions: (amount, count) => `${amount} ${plural(count, 'sub', 'subs')}`,
    announcement: 'Anuncio',
    slow: (seconds) => `Modo lento, ${seconds} s`,
    slowOff: 'Modo lento desactivado',
    subscribersOnly: 'Solo suscriptores',
    subscribersOnlyOff: 'Solo suscriptores desactivado',
    emotesOnly: 'Solo emotes',
    emotesOnlyOff: 'Solo emotes desactivado',
    followersOnly: 'Solo seguidores',
    followersOnlyOff: 'Solo seguidores desactivado',
    cleared: 'Chat vaciado',
    removed: (amount) => `${amount} eliminados`,
    gap: (duration) => `Sin escuchar durante ${duration}`,
  },

  channel: {
    export: 'Exportar',
    exportHint: 'El periodo mostrado, en CSV',
    more: 'Más',
    open: 'Abrir en Twitch',
    remove: 'Dejar de observar',
    watch: 'Observar',
    pause: 'Pausar',
    resume: 'Seguir',
    happened: 'Qué ha pasado',
    nothingHappened: 'Sin raids, regalos ni modos en este periodo',
    range: 'Este periodo',
    part: 'La parte mostrada',
    messages: 'Mensajes',
    removed: 'Eliminados por moderadores',
    shared: 'De chats compartidos',
    heard: 'Escuchado',
    unknown: 'no se sabe',
    notWatched: 'No se observa ahora',
    nothingHeard: 'No se escuchó nada en este periodo',
    unknownChannel: (login) => `Aquí no se observa ${login}.`,
  },

  overview: {
    title: 'Vista general',
    sort: 'Ordenar por',
    sorts: { activity: 'Actividad', lift: 'Cambio', name: 'Nombre' },
    count: (amount, count) => `${amount} ${plural(count, 'canal', 'canales')}`,
    noMatch: (typed) => `Ningún canal coincide con «${typed}».`,
    remove: (name) => `Dejar de observar ${name}`,
    columns: {
      name: 'Canal',
      mood: 'Ánimo',
      people: 'Personas',
      rate: 'Mensajes/s',
      chart: 'Últimos 5 min',
    },
  },

  add: {
    filterOrAdd: 'Buscar o añadir un canal',
    watchMany: (amount, count) => `Observar ${amount} ${plural(count, 'canal', 'canales')}`,
    notNames: (names) => `No es nombre de canal: ${names}`,
    refused: (typed, reason) => `${typed}: ${reason}`,
    removed: (name) => `Ya no se observa ${name}.`,
    added: (amount, count) => `En observación: ${amount} ${plural(count, 'canal', 'canales')} más.`,
    undo: 'Deshacer',
  },

  firstRun: {
    title: '¿Qué canal?',
    demo: 'Ver la demo',
    import: 'Importar un archivo',
    drop: 'Suelta un archivo aquí, o elígelo',
    demoElsewhere: 'Para ver la demo, inicia CHAT con: npm run demo',
  },

  imports: {
    title: 'Importar',
    choose: 'Elegir archivos',
    drop: 'Suelta aquí archivos de chat: TwitchDownloader, chat-downloader, registros IRC, CSV y otros.',
    empty: 'Aún no se ha importado nada.',
    states: {
      waiting: 'En espera',
      sending: 'Enviando',
      reading: 'Leyendo',
      publishing: 'Escribiendo',
      done: 'Listo',
      failed: 'Falló',
      cancelled: 'Cancelado',
    },
    rate: (amount) => `${amount} mensajes/s`,
    left: (duration) => `faltan ${duration}`,
    counted: (amount) => `${amount} mensajes`,
    skippedWindows: (amount) => `${amount} ventanas quedan como estaban: lo guardado es más completo`,
    dropped: (amount, reason) => `${amount} omitidos: ${reason}`,
    cancel: 'Cancelar',
  },

  settings,

  overlay: {
    words: { ...NAMES, usual_mix: 'Como siempre', mixed: 'Variado' },
    offAir: {
      refused: 'El servidor rechaza esta dirección: su clave se revocó, o no tiene ninguna.',
      no_server: 'El servidor no responde; se intenta de nuevo.',
      no_channel: 'El servidor no conoce este canal.',
      stale: 'Las cifras tienen más de 15 s.',
      too_few: 'Muy poca gente, o no se dice nada: no hay ánimo que mostrar.',
    },
  },

  compare: {
    with: 'Comparar con…',
    title: (first, second) => `${first} y ${second}`,
    first: 'Primer canal',
    second: 'Segundo canal',
  },

  dock: {
    title: (login) => `${login} · CHAT`,
    noChannel: 'Esta dirección no nombra ningún canal.',
    noChannelHint: 'Termínala con el nombre del tuyo: /dock/tu_canal',
  },

  problems: {
    noServer: 'No se puede llegar al servidor.',
    again: 'Probar otra vez',
    now: 'Probar ahora',
    tokenTitle: 'Este servidor pide un token.',
    token: 'Token',
    tokenHint: 'El que se dio al iniciar CHAT (--token).',
    tokenSend: 'Conectar',
    tokenWrong: 'El servidor rechazó este token.',
    loading: 'Cargando…',
  },

  help: {
    title: 'Teclado',
    open: 'Atajos de teclado',
    close: 'Cerrar',
    rows: [
      ['/', 'Ir al campo del canal'],
      ['↑ ↓', 'Moverse por los canales'],
      ['P', 'Pausar y seguir'],
      ['1 – 4', 'Mostrar u ocultar decepción, risas, preguntas, charla'],
      ['← →', 'Moverse por el gráfico'],
      ['Esc', 'Mostrar todo el periodo'],
      ['Ctrl Z', 'Deshacer'],
      ['?', 'Esta lista'],
    ],
    singleKeys: 'Atajos de una tecla',
  },

  panel: {
    people: (amount, count) => `${amount} ${plural(count, 'persona', 'personas')} en el último minuto`,
    peak: 'máx. en 5 min',
    span: (duration) => `Últimos ${duration}`,
    heardAll: 'Todo escuchado',
    missed: (duration) => `Faltan ${duration} de los últimos 5 min`,
    pin: (name) => `Fijar ${name}`,
    unpin: (name) => `Soltar ${name} y seguir la pestaña`,
    noChannel: 'Abre un canal o fija el tuyo',
    noChannelHint: 'En la página de un canal de Twitch, su chat aparece aquí solo.',
    yourChannel: 'Tu canal',
    pinYours: 'Fijar',
    notAName: 'Eso no es nombre de canal.',
    notWatched: (name) => `Este servidor no observa ${name}.`,
    watch: (name) => `Observar ${name}`,
    joining: 'Entrando…',
    connecting: 'Conectando…',
    serverAway: 'No se puede llegar al servidor',
    serverAwayHint: (address) => `Nada responde en ${address}. ¿Está CHAT en marcha allí?`,
    serverShutHint: (address) =>
      `O nada responde en ${address}, o CHAT aún no ha dejado entrar allí a esta extensión.`,
    twitchAway: 'No se puede llegar al chat de Twitch',
    twitchAwayHint: '¿Tienes conexión?',
    tokenNeeded: 'Este servidor pide un token',
    refused: 'Twitch no nos deja entrar',
    enterToken: 'Introducir el token',
    again: 'Probar otra vez',
    direct: 'Ver solo en este panel',
    useServer: 'Usar un servidor',
    menu: 'Más',
    openOnTwitch: 'Abrir en Twitch',
    openOnServer: 'Abrir la página del canal',
    options: 'Opciones',
    streamManager: 'Seguir también mi Stream Manager',
    notAgreed: 'CHAT no lee nada antes de que aceptes',
    notAgreedHint: 'Una página dice qué se lee y adónde va.',
    readOn: 'Ver qué se lee',
  },

  site: {
    show: 'Mostrar',
    hint: 'Tu navegador lee por sí mismo el chat público del canal, sin cuenta. Nada más sale de aquí.',
    another: 'Otro canal',
  },

  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: 'Idioma',
    browser: 'Como el navegador',
    hint: 'Solo en este navegador. Los demás ajustes son del servidor, para todos.',
  },
  theme: { label: 'Tema', system: 'Como el sistema', dark: 'Oscuro', light: 'Claro' },
  navigation: {
    label: 'Canales',
    pages: 'Páginas',
    import: 'Importar',
    settings: 'Ajustes',
    skip: 'Saltar al contenido',
    noPage: 'Esta página no existe.',
  },
}
