/** The words of the extension's first page and options, in Japanese. */
import type { Words } from '../english/words.ts'

export const options: Words['options'] = {
  title: 'Twitch 用 CHAT',
  lead: '配信のチャットが今どうなっているかを、一文とライブのグラフで示します。',
  whatTitle: '何を読み、どこへ送るか',
  what: [
    [
      '目の前の Twitch ページのアドレス',
      'どのチャンネルを表示するか知るためです。ほかのページについてこの拡張機能は何も知らず、どのページも変更しません。',
    ],
    [
      'そのチャンネルの公開チャット',
      '届いた順に読み、数えます。メッセージは保存しません。残るのは数だけで、パネルを閉じるまでです。',
    ],
    [
      'CHAT がこのコンピューター、または下に入力したサーバーで動いている場合',
      'そのサーバーは見ているチャンネルを知り、代わりに数えます。ほかの誰にも知らせません。',
    ],
    [
      'そうでない場合は、このパネルが Twitch のチャットに直接接続します',
      'アカウントなしで、書き込みもしません。ページを開くときと同じく、Twitch にはネットワークアドレスが見えます。',
    ],
  ],
  nothingBefore: '同意するまで、どこにも何も問い合わせません。ここでいつでも取り消せます。',
  agree: '同意してパネルを開く',
  open: 'パネルを開く',
  withdraw: '取り消す',
  agreed: '同意済みです。',
  openHint: (shortcut) => `ツールバーのアイコン、または ${shortcut} でも開きます。`,
  openHintNoShortcut: 'ツールバーのアイコンでも開きます。',
  readingTitle: '数える場所',
  readings: { automatic: '自動', server: '自分のサーバー', panel: 'このパネルのみ' },
  readingHints: {
    automatic: 'サーバーが応答すればサーバーで、しなければこのパネルで数えます。',
    server: 'パネルを閉じていても数えます：履歴、複数のチャンネル、オーバーレイ。',
    panel: 'インストールは不要です。パネルが開いている間だけ数えます。',
  },
  server: 'サーバーのアドレス',
  serverHint:
    'このコンピューターの CHAT は http://127.0.0.1:8787 です。ほかのサーバーには https が必要です。',
  token: 'トークン',
  tokenHint: 'サーバーが求める場合だけ入力します。どのページからも読めない場所に保存します。',
  save: '保存してテスト',
  serverWrong: 'https://chat.example.org や http://127.0.0.1:8787 のようなアドレスを入力してください。',
  notAllowed: 'このアドレスへの許可がないため、何も変更していません。',
  answers: {
    ready: 'CHAT が応答しています。',
    token_missing: 'CHAT が応答し、トークンを求めています。',
    token_wrong: 'サーバーがこのトークンを拒否しました。',
    unreachable: '応答がありません。npm start で CHAT を起動してください',
    wrong: '応答がありますが、CHAT ではありません。',
  },
  pairing: {
    hint: 'ブラウザーがこの拡張機能に独自の ID を付けました。CHAT のページで一度許可すると、接続できるようになります。',
    ask: '接続を申し込む',
    code: (code) => `CHAT のページにも ${code} と表示されていますか？同じなら、そこで許可してください。`,
    open: 'CHAT のページを開く',
    allowed: 'CHAT がこの拡張機能を許可しました。',
    refused: 'CHAT のページで拒否されました。2分後にもう一度申し込めます。',
    crowded: '申し込みが多すぎます。2分後にもう一度試してください。',
  },
  twitchTitle: 'Twitch',
  streamManager: 'ストリームマネージャーに従う',
  streamManagerHint:
    'dashboard.twitch.tv を開いている間も自分のチャンネルを表示します。ブラウザーが許可を求めます。',
  streamManagerOn: 'ストリームマネージャーに従っています。',
  pinned: '固定したチャンネル',
  pinnedHint: 'タブに関係なく表示します。空欄にするとタブに従います。',
  lookTitle: '表示',
  badge: 'パネルが開いている間、アイコンに雰囲気を表示する',
  privacyTitle: 'プライバシーを一文で',
  privacy: 'アカウントも追跡も広告もなく、メッセージは保存せず、何も売らず、渡しません。',
}
