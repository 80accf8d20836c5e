/** Why a channel is not heard, in Japanese. */
import type { Words } from '../english/words.ts'

export const reasons: Words['reasons'] = {
  unreachable: 'Twitch のチャットに接続できません。再試行を続けます。',
  refused: 'Twitch のチャットが接続を拒否しています。再試行を続けます。',
  no_welcome: 'Twitch のチャットが応答しません。再試行を続けます。',
  capabilities_refused: 'チャットサーバーが Twitch と同じように応答しません。再試行を続けます。',
  login_refused: 'Twitch がアカウントを拒否しています。トークンが正しくないか、期限切れです。',
  no_pong: 'Twitch からの応答が途絶えました。再接続します。',
  reset: 'Twitch との接続が切れました。再接続します。',
  closed_by_server: 'Twitch が接続を閉じました。再接続します。',
  frame_too_large: 'Twitch がチャットではありえない量を一度に送りました。再接続します。',
  replaced: 'Twitch が別の接続を求めました。',
  stopped: 'CHAT が停止されました。',
  interrupted: 'CHAT が中断されました。',
  channel_suspended: 'このチャンネルは停止中か、閉鎖されています。',
  account_banned: '読み取りに使うアカウントがこのチャンネルから追放されています。',
  channel_closed: '規約違反のため、Twitch がこのチャンネルを閉鎖しました。',
  no_such_channel: 'そのようなチャンネルはありません。',
  channel_blocked: 'Twitch がこのチャンネルの読み取りを許可していません。',
  silent: 'Twitch が応答しません。名前は正しいですか？再試行を続けます。',
  no_answer_yet: 'まだ応答がありません。もう一度試します。',
  put_out: 'Twitch がこのチャンネルから退出させました。再び参加します。',
  over_limit:
    'ログイン中のアカウントはこれ以上チャンネルを読めません。いくつか外すか、アカウントなしで読んでください。',
  replay_stopped: '再生が停止されました。',
  replay_ended: '再生が終わりました。',
  not_known: 'このチャンネルについては何も分かりません。先に追加してください。',
  no_name: 'チャンネル名が含まれていません。',
  not_a_channel:
    'このアドレスはチャンネルのものではありません。チャンネル名か、チャンネルのページのアドレスを入力してください。',
  unknown: 'このページの知らない理由によります。',
}
