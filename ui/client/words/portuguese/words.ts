/** Everything the screens say, in Portuguese as in Brazil. */
import type { ShareName } from '#contract/mood.ts'
import type { Words } from '../english/words.ts'
import { pluralIn } from '../plural.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const locale = 'pt-BR'
const plural = pluralIn(locale, (other) => `de ${other}`)

const NAMES: Record<ShareName, string> = {
  question: 'Perguntas',
  disappointment: 'Decepção',
  funny: 'Risadas',
  neutral: 'Conversa',
  cheering: 'Torcida',
  confused: 'Confusão',
}

const DOES: Record<ShareName, string> = {
  question: 'está perguntando',
  disappointment: 'está decepcionado',
  funny: 'está rindo',
  neutral: 'está conversando',
  cheering: 'está torcendo',
  confused: 'está confuso',
}

export const portuguese: Words = {
  locale,
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name, times) => `O chat ${DOES[name]}, ${times} o normal`,
    greatest: (name, percent) => `O chat ${DOES[name]}, ${percent} das pessoas`,
    usualMix: 'Como sempre',
    mixed: 'Variado',
    tooFewPeople: (people, count, needed) =>
      `${people} ${plural(count, 'pessoa', 'pessoas')} no último minuto; para o clima são precisas ${needed}`,
    tooFewMessages: 'Poucas mensagens para um clima',
    fewPeople: 'Pouca gente',
    fewMessages: 'Poucas mensagens',
    heardTooShort: 'Ouvindo; para o clima é preciso meio minuto',
    listening: 'Ouvindo',
    quiet: (duration) => `Em silêncio há ${duration}`,
    nothingSaid: 'Nada dito ainda',
    nothingHeard: 'Não ouvido no último minuto',
    people: 'Pessoas no último minuto',
    interval: (name, share, low, high) =>
      `${name}: ${share} das pessoas, provavelmente entre ${low} e ${high}`,
    usual: (share) => `normalmente ${share}`,
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
    percent: (amount) => `${amount}%`,
  },

  figures: {
    messagesPerSecond: 'mensagens/s',
    peoplePerMinute: 'pessoas/min',
    messages: (count) => plural(count, 'mensagem', 'mensagens'),
    people: (count) => plural(count, 'pessoa', 'pessoas'),
  },

  pill: {
    live: 'Ao vivo',
    connecting: 'Conectando…',
    reconnecting: 'Reconectando…',
    reconnectingIn: (seconds) => `Reconecta em ${seconds} s`,
    refused: 'Falta o token',
    old: (age) => `de ${age} atrás`,
    paused: 'Pausado',
    archive: 'De um arquivo',
    direct: 'Só neste painel',
  },

  voice: {
    live: 'Agora ao vivo.',
    away: 'A conexão caiu. Tentando de novo.',
    old: 'Há um tempo não chega nada novo; os números são antigos.',
    unheard: 'Este canal não está sendo ouvido agora.',
    quiet: 'O chat ficou em silêncio.',
  },

  states: {
    waiting: 'Esperando para entrar',
    joining: 'Entrando…',
    joined: 'Ao vivo',
    denied: 'Não dá para entrar',
    silent: 'Sem resposta',
    left: 'Saiu',
    archive: 'Arquivo',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'Gráfico do chat',
    caption: (span, rate, name, bar) =>
      `${span}: ${rate}${name === null ? '' : `, principalmente ${name.toLowerCase()}`} · cada barra são ${bar}`,
    captionShort: (span, rate, name) =>
      `${span}: ${rate}${name === null ? '' : `, principalmente ${name.toLowerCase()}`}`,
    rate: (amount, count) => `${amount} ${plural(count, 'mensagem', 'mensagens')} por minuto`,
    all: 'Tudo',
    noneHeard: (span) => `${span}: nada ouvido`,
    views: { messages: 'Mensagens', percent: 'Por cento', lines: 'Linhas' },
    view: 'O que o gráfico mostra',
    step: 'Largura de uma janela',
    steps: { '5s': '5 s', '1m': '1 min', '1h': '1 h' },
    unheard: 'Não ouvido',
    running: 'em andamento',
    heard: (percent) => `Ouvido ${percent}`,
    heardAll: 'Tudo ouvido',
    time: 'Hora',
    people: 'Pessoas',
    coverage: 'Ouvido',
    messages: 'Mensagens',
    zoomStart: 'Início da parte mostrada',
    zoomEnd: 'Fim da parte mostrada',
    wholeRange: 'Período inteiro',
    brush: 'O período inteiro',
  },

  ranges: {
    label: 'Período',
    '15m': '15 min',
    stream: 'Esta live',
    '6h': '6 h',
    '24h': '24 h',
    '30d': '30 dias',
    all: 'Tudo',
    last: {
      '15m': 'Últimos 15 minutos',
      stream: 'Esta live',
      '6h': 'Últimas 6 horas',
      '24h': 'Últimas 24 horas',
      '30d': 'Últimos 30 dias',
      all: 'Tudo o que está guardado',
    },
  },

  events: {
    raid: (amount, from) => (from === '' ? `Raid, ${amount}` : `Raid, ${amount} de ${from}`),
    gifts: (amount, count) => `${amount} ${plural(count, 'presente', 'presentes')}`,
    giftsFrom: (amount, count, from) => `${amount} ${plural(count, 'presente', 'presentes')} de ${from}`,
    subscriptions: (amount, count) => `${amount} ${plural(count, 'sub', 'subs')}`,
    announcement: 'Anúncio',
    slow: (seconds) => `Modo lento, ${seconds} s`,
    slowOff: 'Modo lento desligado',
    subscribersOnly: 'Só inscritos',
    subscribersOnlyOff: 'Só inscritos desligado',
    emotesOnly: 'Só emotes',
    emotesOnlyOff: 'Só emotes desligado',
    followersOnly: 'Só seguidores',
    followersOnlyOff: 'Só seguidores desligado',
    cleared: 'Chat limpo',
    removed: (amount) => `${amount} removidas`,
    gap: (duration) => `Não ouvido por ${duration}`,
  },

  channel: {
    export: 'Exportar',
    exportHint: 'O período mostrado, em CSV',
    more: 'Mais',
    open: 'Abrir na Twitch',
    remove: 'Parar de acompanhar',
    watch: 'Acompanhar',
    pause: 'Pausar',
    resume: 'Continuar',
    happened: 'O que aconteceu',
    nothingHappened: 'Sem raids, presentes ou modos neste período',
    range: 'Este período',
    part: 'A parte mostrada',
    messages: 'Mensagens',
    removed: 'Removidas por moderadores',
    shared: 'De chats compartilhados',
    heard: 'Ouvido',
    unknown: 'não se sabe',
    notWatched: 'Não acompanhado agora',
    nothingHeard: 'Nada ouvido neste período',
    unknownChannel: (login) => `${login} não é acompanhado aqui.`,
  },

  overview: {
    title: 'Visão geral',
    sort: 'Ordenar por',
    sorts: { activity: 'Atividade', lift: 'Variação', name: 'Nome' },
    count: (amount, count) => `${amount} ${plural(count, 'canal', 'canais')}`,
    noMatch: (typed) => `Nenhum canal corresponde a “${typed}”.`,
    remove: (name) => `Parar de acompanhar ${name}`,
    columns: {
      name: 'Canal',
      mood: 'Clima',
      people: 'Pessoas',
      rate: 'Mensagens/s',
      chart: 'Últimos 5 min',
    },
  },

  add: {
    filterOrAdd: 'Buscar ou adicionar um canal',
    watchMany: (amount, count) => `Acompanhar ${amount} ${plural(count, 'canal', 'canais')}`,
    notNames: (names) => `Não é nome de canal: ${names}`,
    refused: (typed, reason) => `${typed}: ${reason}`,
    removed: (name) => `${name} não é mais acompanhado.`,
    added: (amount, count) => `Acompanhando mais ${amount} ${plural(count, 'canal', 'canais')}.`,
    undo: 'Desfazer',
  },

  firstRun: {
    title: 'Qual canal?',
    demo: 'Ver a demonstração',
    import: 'Importar um arquivo',
    drop: 'Solte um arquivo aqui, ou escolha um',
    demoElsewhere: 'Para ver a demonstração, inicie o CHAT com: npm run demo',
  },

  imports: {
    title: 'Importar',
    choose: 'Escolher arquivos',
    drop: 'Solte arquivos de chat aqui: TwitchDownloader, chat-downloader, logs de IRC, CSV e outros.',
    empty: 'Nada importado ainda.',
    states: {
      waiting: 'Esperando',
      sending: 'Enviando',
      reading: 'Lendo',
      publishing: 'Gravando',
      done: 'Pronto',
      failed: 'Falhou',
      cancelled: 'Cancelado',
    },
    rate: (amount) => `${amount} mensagens/s`,
    left: (duration) => `faltam ${duration}`,
    counted: (amount) => `${amount} mensagens`,
    skippedWindows: (amount) => `${amount} janelas ficaram como estavam: o que está guardado é mais completo`,
    dropped: (amount, reason) => `${amount} puladas: ${reason}`,
    cancel: 'Cancelar',
  },

  settings,

  overlay: {
    words: { ...NAMES, usual_mix: 'Como sempre', mixed: 'Variado' },
    offAir: {
      refused: 'O servidor recusou este endereço: a chave foi revogada, ou não há nenhuma.',
      no_server: 'O servidor não responde; tentando de novo.',
      no_channel: 'O servidor não conhece este canal.',
      stale: 'Os números têm mais de 15 s.',
      too_few: 'Pouca gente, ou nada dito: não há clima para mostrar.',
    },
  },

  compare: {
    with: 'Comparar com…',
    title: (first, second) => `${first} e ${second}`,
    first: 'Primeiro canal',
    second: 'Segundo canal',
  },

  dock: {
    title: (login) => `${login} · CHAT`,
    noChannel: 'Este endereço não nomeia nenhum canal.',
    noChannelHint: 'Termine com o nome do seu: /dock/seu_canal',
  },

  problems: {
    noServer: 'Não dá para alcançar o servidor.',
    again: 'Tentar de novo',
    now: 'Tentar agora',
    tokenTitle: 'Este servidor pede um token.',
    token: 'Token',
    tokenHint: 'Aquele com que o CHAT foi iniciado (--token).',
    tokenSend: 'Conectar',
    tokenWrong: 'O servidor recusou este token.',
    loading: 'Carregando…',
  },

  help: {
    title: 'Teclado',
    open: 'Atalhos de teclado',
    close: 'Fechar',
    rows: [
      ['/', 'Ir ao campo do canal'],
      ['↑ ↓', 'Andar pelos canais'],
      ['P', 'Pausar e continuar'],
      ['1 – 4', 'Mostrar ou esconder decepção, risadas, perguntas, conversa'],
      ['← →', 'Andar pelo gráfico'],
      ['Esc', 'Mostrar o período inteiro'],
      ['Ctrl Z', 'Desfazer'],
      ['?', 'Esta lista'],
    ],
    singleKeys: 'Atalhos de uma tecla',
  },

  panel: {
    people: (amount, count) => `${amount} ${plural(count, 'pessoa', 'pessoas')} no último minuto`,
    peak: 'pico em 5 min',
    span: (duration) => `Últimos ${duration}`,
    heardAll: 'Tudo ouvido',
    missed: (duration) => `Perdeu ${duration} dos últimos 5 min`,
    pin: (name) => `Fixar ${name}`,
    unpin: (name) => `Soltar ${name} e seguir a aba`,
    noChannel: 'Abra um canal ou fixe o seu',
    noChannelHint: 'Na página de um canal na Twitch, o chat dele aparece aqui sozinho.',
    yourChannel: 'Seu canal',
    pinYours: 'Fixar',
    notAName: 'Isso não é nome de canal.',
    notWatched: (name) => `Este servidor não acompanha ${name}.`,
    watch: (name) => `Acompanhar ${name}`,
    joining: 'Entrando…',
    connecting: 'Conectando…',
    serverAway: 'Não dá para alcançar o servidor',
    serverAwayHint: (address) => `Nada responde em ${address}. O CHAT está rodando lá?`,
    serverShutHint: (address) =>
      `Ou nada responde em ${address}, ou o CHAT ainda não deixou esta extensão entrar lá.`,
    twitchAway: 'Não dá para alcançar o chat da Twitch',
    twitchAwayHint: 'Você está on-line?',
    tokenNeeded: 'Este servidor pede um token',
    refused: 'A Twitch não nos deixa entrar',
    enterToken: 'Digitar o token',
    again: 'Tentar de novo',
    direct: 'Acompanhar só neste painel',
    useServer: 'Usar um servidor',
    menu: 'Mais',
    openOnTwitch: 'Abrir na Twitch',
    openOnServer: 'Abrir a página do canal',
    options: 'Opções',
    streamManager: 'Seguir também meu Stream Manager',
    notAgreed: 'O CHAT não lê nada antes de você concordar',
    notAgreedHint: 'Uma página diz o que é lido e para onde vai.',
    readOn: 'Ver o que é lido',
  },

  site: {
    show: 'Mostrar',
    hint: 'Seu navegador lê o chat público do canal por conta própria, sem conta. Nada mais sai daqui.',
    another: 'Outro canal',
  },

  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: 'Idioma',
    browser: 'Como o navegador',
    hint: 'Só neste navegador. As outras configurações são do servidor, para todos.',
  },
  theme: { label: 'Tema', system: 'Como o sistema', dark: 'Escuro', light: 'Claro' },
  navigation: {
    label: 'Canais',
    pages: 'Páginas',
    import: 'Importar',
    settings: 'Configurações',
    skip: 'Pular para o conteúdo',
    noPage: 'Esta página não existe.',
  },
}
