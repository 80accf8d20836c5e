/** Why an archive was not imported, and records of one left out, in Japanese. */
import type { Words } from '../english/words.ts'

export const importReasons: Words['importReasons'] = {
  empty: 'ファイルが空です。',
  format_unknown:
    '対応している形式（{formats}）のどれでもないようです。形式を指定してください: chat import --format 形式名',
  no_such_format: '{name} という形式はありません。使えるのは {formats} です。',
  no_times:
    'このテキストには時刻がありません。時刻を付けて書き出し直してください（TwitchDownloader: --timestamp-format Utc）。',
  times_of_day:
    '{at} 行目から、時刻だけのログ（Chatterino、Chatty）になっていて読めません。各時刻の前に日付を付けてください: [2026-01-31 20:05:00]',
  start_needed:
    'このファイルの時刻は配信開始からの経過時間です。開始時刻を指定してください: chat import --start 2026-01-31T20:00:00Z',
  channel_needed:
    'どのチャンネルのものかがファイルに書かれていません。指定してください: chat import --channel チャンネル名',
  table_broken: '表を読めません: {detail}',
  columns_missing: '表には時刻の列と本文の列が必要です。見出しは次のとおりです: {header}',
  json_broken: '{at} 番目の要素より後が JSON ではありません: {detail}',
  gzip_broken: 'gzip ファイルが壊れているか、途中で切れています: {detail}',
  packed: 'ファイルが圧縮されています（zip、zstd、7z、xz）。先に展開するか、gzip で圧縮してください。',
  not_utf8: 'ファイルが UTF-16 です。先に UTF-8 で保存してください。',
  line_too_old:
    '{at} 行目は、前の行より {minutes} 分古くなっています（{most} 分まで）。並べ替えて読み込んでください: chat import --sort',
  element_too_old:
    '{at} 番目の要素は、前の要素より {minutes} 分古くなっています（{most} 分まで）。並べ替えて読み込んでください: chat import --sort',
  one_person:
    '{messages} 件のメッセージがすべて一人のものです。チャンネルではなく利用者のログなので、チャンネルのログを読み込んでください。',
  too_many_channels: 'ファイルに {most} を超えるチャンネルが含まれています。',
  no_messages: '数えられるメッセージがファイルにありません（{dropped}）。',
  disk_full: 'ディスクがいっぱいで、ファイルを置く場所がありません。',
  sender_gone: '送信が途中で終わりました。',
  cancelled: 'キャンセルしました。',
}

export const dropReasons: Words['dropReasons'] = {
  not_a_message: 'メッセージではない',
  not_a_comment: 'コメントではない',
  no_time: '時刻なし',
  absurd_time: 'ありえない時刻',
  not_json: 'JSON ではない',
  not_irc: 'IRC ではない',
  line_too_long: '行が長すぎる',
  malformed: '形式が不正',
  too_late: '遅すぎる',
  future: '未来の時刻',
  duplicate: '重複',
  deletion_too_late: '削除が遅すぎる',
  empty: '空行',
  too_long: '長すぎる',
  too_many_tags: 'タグが多すぎる',
  no_command: 'コマンドなし',
  bad_channel: 'チャンネル名なし',
  no_user: '送信者なし',
  no_text: '本文なし',
  no_target: '対象のない削除',
}
