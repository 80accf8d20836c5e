/** Everything the screens say, in Japanese. */
import type { ShareName } from '#contract/mood.ts'
import type { Words } from '../english/words.ts'
import { dropReasons, importReasons } from './imports.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'

const NAMES: Record<ShareName, string> = {
  question: '質問',
  disappointment: 'がっかり',
  funny: '笑い',
  neutral: '会話',
  cheering: '応援',
  confused: '困惑',
}

const DOES: Record<ShareName, string> = {
  question: '質問しています',
  disappointment: 'がっかりしています',
  funny: '笑っています',
  neutral: '会話しています',
  cheering: '応援しています',
  confused: '困惑しています',
}

export const japanese: Words = {
  locale: 'ja',
  product: 'CHAT',
  names: NAMES,

  mood: {
    lift: (name, times) => `チャットが${DOES[name]}（いつもの ${times}）`,
    greatest: (name, percent) => `チャットが${DOES[name]}（${percent} の人）`,
    usualMix: 'いつもどおり',
    mixed: 'さまざま',
    tooFewPeople: (people, _count, needed) =>
      `直近1分間は ${people} 人です。雰囲気の判定には ${needed} 人必要です`,
    tooFewMessages: '雰囲気の判定にはメッセージが足りません',
    fewPeople: '人が少ない',
    fewMessages: 'メッセージが少ない',
    heardTooShort: '聞き取り中。雰囲気の判定には30秒必要です',
    listening: '聞き取り中',
    quiet: (duration) => `${duration}静かです`,
    nothingSaid: 'まだ発言がありません',
    nothingHeard: '直近1分間は聞き取れていません',
    people: '直近1分間の人数',
    interval: (name, share, low, high) => `${name}：${share} の人（おそらく ${low}〜${high}）`,
    usual: (share) => `いつもは ${share}`,
    short: (name, times) => `${NAMES[name]} ${times}`,
  },

  durations: {
    seconds: (seconds) => `${seconds}秒`,
    minutes: (minutes) => `${minutes}分`,
    hours: (hours) => `${hours}時間`,
    days: (days) => `${days}日`,
  },

  units: {
    perSecond: (amount) => `${amount}/秒`,
    perMinute: (amount) => `${amount}/分`,
    percent: (amount) => `${amount}%`,
  },

  figures: {
    messagesPerSecond: '件/秒',
    peoplePerMinute: '人/分',
    messages: () => '件のメッセージ',
    people: () => '人',
  },

  pill: {
    live: 'ライブ',
    connecting: '接続中…',
    reconnecting: '再接続中…',
    reconnectingIn: (seconds) => `${seconds}秒後に再接続`,
    refused: 'トークンが必要',
    old: (age) => `${age}前`,
    paused: '一時停止中',
    archive: 'アーカイブ',
    direct: 'このパネルのみ',
  },

  voice: {
    live: 'ライブになりました。',
    away: '接続が切れました。再接続しています。',
    old: 'しばらく新しい情報が届いていません。数字は古いものです。',
    unheard: 'このチャンネルは今、受信できていません。',
    quiet: 'チャットが静かになりました。',
  },

  states: {
    waiting: '参加待ち',
    joining: '参加中…',
    joined: 'ライブ',
    denied: '参加できません',
    silent: '応答なし',
    left: '退出済み',
    archive: 'アーカイブ',
  },

  reasons,
  refusals,
  importReasons,
  dropReasons,

  chart: {
    label: 'チャットのグラフ',
    caption: (span, rate, name, bar) =>
      `${span}：${rate}${name === null ? '' : `、主に${name}`} · 棒1本は${bar}`,
    captionShort: (span, rate, name) => `${span}：${rate}${name === null ? '' : `、主に${name}`}`,
    rate: (amount) => `毎分 ${amount} 件`,
    all: 'すべて',
    noneHeard: (span) => `${span}：聞き取りなし`,
    views: { messages: '件数', percent: '割合', lines: '折れ線' },
    view: 'グラフの内容',
    step: '区間の長さ',
    steps: { '5s': '5秒', '1m': '1分', '1h': '1時間' },
    unheard: '聞き取りなし',
    running: '集計中',
    heard: (percent) => `${percent} 聞き取り`,
    heardAll: 'すべて聞き取り済み',
    time: '時刻',
    people: '人数',
    coverage: '聞き取り',
    messages: 'メッセージ',
    zoomStart: '表示範囲の始まり',
    zoomEnd: '表示範囲の終わり',
    wholeRange: '全期間',
    brush: '全期間',
  },

  ranges: {
    label: '期間',
    '15m': '15分',
    stream: 'この配信',
    '6h': '6時間',
    '24h': '24時間',
    '30d': '30日',
    all: 'すべて',
    last: {
      '15m': '直近15分間',
      stream: 'この配信',
      '6h': '直近6時間',
      '24h': '直近24時間',
      '30d': '直近30日間',
      all: '保存済みの全期間',
    },
  },

  events: {
    raid: (amount, from) => (from === '' ? `レイド ${amount} 人` : `${from} からレイド ${amount} 人`),
    gifts: (amount) => `ギフト ${amount} 件`,
    giftsFrom: (amount, _count, from) => `${from} からギフト ${amount} 件`,
    subscriptions: (amount) => `サブスク ${amount} 件`,
    announcement: 'お知らせ',
    slow: (seconds) => `低速モード ${seconds}秒`,
    slowOff: '低速モード終了',
    subscribersOnly: 'サブスク限定',
    subscribersOnlyOff: 'サブスク限定終了',
    emotesOnly: 'エモート限定',
    emotesOnlyOff: 'エモート限定終了',
    followersOnly: 'フォロワー限定',
    followersOnlyOff: 'フォロワー限定終了',
    cleared: 'チャット消去',
    removed: (amount) => `${amount} 件削除`,
    gap: (duration) => `${duration}聞き取りなし`,
  },

  channel: {
    export: '書き出し',
    exportHint: '表示中の期間を CSV で保存します',
    more: 'その他',
    open: 'Twitch で開く',
    remove: '見るのをやめる',
    watch: '見る',
    pause: '一時停止',
    resume: '再開',
    happened: 'できごと',
    nothingHappened: 'この期間にレイド、ギフト、モード変更はありません',
    range: 'この期間',
    part: '表示範囲',
    messages: 'メッセージ',
    removed: 'モデレーターが削除',
    shared: '共有チャットから',
    heard: '聞き取り',
    unknown: '不明',
    notWatched: '現在は見ていません',
    nothingHeard: 'この期間の聞き取りはありません',
    unknownChannel: (login) => `${login} はここでは見ていません。`,
  },

  overview: {
    title: '一覧',
    sort: '並べ替え',
    sorts: { activity: '活発さ', lift: '変化', name: '名前' },
    count: (amount) => `${amount} チャンネル`,
    noMatch: (typed) => `「${typed}」に合うチャンネルはありません。`,
    remove: (name) => `${name} を見るのをやめる`,
    columns: { name: 'チャンネル', mood: '雰囲気', people: '人数', rate: '件/秒', chart: '直近5分' },
  },

  add: {
    filterOrAdd: 'チャンネルを検索・追加',
    watchMany: (amount) => `${amount} チャンネルを見る`,
    notNames: (names) => `チャンネル名ではありません：${names}`,
    refused: (typed, reason) => `${typed}：${reason}`,
    removed: (name) => `${name} を見るのをやめました。`,
    added: (amount) => `${amount} チャンネルを追加しました。`,
    undo: '元に戻す',
  },

  firstRun: {
    title: 'どのチャンネルですか？',
    demo: 'デモを再生',
    import: 'アーカイブを読み込む',
    drop: 'ここにファイルをドロップするか、選択してください',
    demoElsewhere: 'デモを見るには、npm run demo で CHAT を起動してください',
  },

  imports: {
    title: '読み込み',
    choose: 'ファイルを選択',
    drop: 'アーカイブをここにドロップ：TwitchDownloader、chat-downloader、IRC ログ、CSV など。',
    empty: 'まだ何も読み込んでいません。',
    states: {
      waiting: '待機中',
      sending: '送信中',
      reading: '読み取り中',
      publishing: '書き込み中',
      done: '完了',
      failed: '失敗',
      cancelled: '中止',
    },
    rate: (amount) => `毎秒 ${amount} 件`,
    left: (duration) => `残り${duration}`,
    counted: (amount) => `${amount} 件`,
    skippedWindows: (amount) => `${amount} 区間はそのままです：保存済みのほうが揃っています`,
    dropped: (amount, reason) => `${amount} 件を除外：${reason}`,
    cancel: '中止',
  },

  settings,

  overlay: {
    words: { ...NAMES, usual_mix: 'いつもどおり', mixed: 'さまざま' },
    offAir: {
      refused: 'サーバーがこのアドレスを拒否しました：鍵が取り消されたか、ありません。',
      no_server: 'サーバーから応答がありません。再試行中です。',
      no_channel: 'サーバーはこのチャンネルを知りません。',
      stale: '数値が15秒以上前のものです。',
      too_few: '人が少ないか発言がないため、表示する雰囲気がありません。',
    },
  },

  compare: {
    with: '比較する…',
    title: (first, second) => `${first} と ${second}`,
    first: '1つ目のチャンネル',
    second: '2つ目のチャンネル',
  },

  dock: {
    title: (login) => `${login} · CHAT`,
    noChannel: 'このアドレスにはチャンネル名がありません。',
    noChannelHint: '末尾に自分のチャンネル名を付けてください：/dock/your_channel',
  },

  problems: {
    noServer: 'サーバーに接続できません。',
    again: 'もう一度試す',
    now: '今すぐ試す',
    tokenTitle: 'このサーバーにはトークンが必要です。',
    token: 'トークン',
    tokenHint: 'CHAT の起動時に指定したもの（--token）です。',
    tokenSend: '接続',
    tokenWrong: 'サーバーがこのトークンを拒否しました。',
    loading: '読み込み中…',
  },

  help: {
    title: 'キーボード',
    open: 'キーボードショートカット',
    close: '閉じる',
    rows: [
      ['/', 'チャンネル欄へ移動'],
      ['↑ ↓', 'チャンネルの間を移動'],
      ['P', '一時停止と再開'],
      ['1 – 4', 'がっかり、笑い、質問、会話の表示を切り替え'],
      ['← →', 'グラフの中を移動'],
      ['Esc', '全期間を表示'],
      ['Ctrl Z', '元に戻す'],
      ['?', 'この一覧'],
    ],
    singleKeys: '1文字のショートカット',
  },

  panel: {
    people: (amount) => `直近1分間に ${amount} 人`,
    peak: '5分間の最大',
    span: (duration) => `直近${duration}`,
    heardAll: 'すべて聞き取り済み',
    missed: (duration) => `直近5分のうち${duration}を逃しました`,
    pin: (name) => `${name} を固定`,
    unpin: (name) => `${name} の固定を外してタブに従う`,
    noChannel: 'チャンネルを開くか、自分のチャンネルを固定してください',
    noChannelHint: 'Twitch のチャンネルページでは、そのチャットがここに自動で表示されます。',
    yourChannel: '自分のチャンネル',
    pinYours: '固定',
    notAName: 'チャンネル名ではありません。',
    notWatched: (name) => `このサーバーは ${name} を見ていません。`,
    watch: (name) => `${name} を見る`,
    joining: '参加中…',
    connecting: '接続中…',
    serverAway: 'サーバーに接続できません',
    serverAwayHint: (address) => `${address} から応答がありません。CHAT は起動していますか？`,
    serverShutHint: (address) =>
      `${address} から応答がないか、そこの CHAT がこの拡張機能をまだ許可していません。`,
    twitchAway: 'Twitch のチャットに接続できません',
    twitchAwayHint: 'オンラインですか？',
    tokenNeeded: 'このサーバーにはトークンが必要です',
    refused: 'Twitch に参加を拒否されました',
    enterToken: 'トークンを入力',
    again: 'もう一度試す',
    direct: 'このパネルだけで見る',
    useServer: 'サーバーを使う',
    menu: 'その他',
    openOnTwitch: 'Twitch で開く',
    openOnServer: 'チャンネルのページを開く',
    options: '設定',
    streamManager: 'ストリームマネージャーにも従う',
    notAgreed: '同意するまで CHAT は何も読みません',
    notAgreedHint: '何を読み、どこへ送るかを1ページで説明しています。',
    readOn: '読む内容を確認',
  },

  site: {
    show: '表示',
    hint: 'お使いのブラウザーが、アカウントなしで公開チャットを直接読みます。ほかには何も送りません。',
    another: '別のチャンネル',
  },

  badge: { question: '?', disappointment: ':(', funny: ':D', cheering: '!', confused: '??' },

  options,

  language: {
    label: '言語',
    browser: 'ブラウザーに合わせる',
    hint: 'このブラウザーだけの設定です。ほかの設定はサーバーのもので、全員に適用されます。',
  },
  theme: { label: 'テーマ', system: 'システムに合わせる', dark: 'ダーク', light: 'ライト' },
  navigation: {
    label: 'チャンネル',
    pages: 'ページ',
    import: '読み込み',
    settings: '設定',
    skip: '本文へ移動',
    noPage: 'このページはありません。',
  },
}
