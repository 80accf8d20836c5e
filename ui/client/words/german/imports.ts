/** Why an archive was not imported, and records of one left out, in German. */
import type { Words } from '../english/words.ts'

export const importReasons: Words['importReasons'] = {
  empty: 'Die Datei ist leer.',
  format_unknown:
    'Die Datei sieht nach keinem der bekannten Formate aus ({formats}). Nenne eines mit: chat import --format NAME',
  no_such_format: 'Das Format {name} gibt es nicht; es gibt {formats}.',
  no_times:
    'Dieser Text hat keine Zeiten: exportiere ihn noch einmal mit Zeitstempeln (TwitchDownloader: --timestamp-format Utc).',
  times_of_day:
    'In Zeile {at} beginnt ein Protokoll mit Uhrzeiten (Chatterino, Chatty), das nicht gelesen wird: setze vor jede Zeit das Datum, [2026-01-31 20:05:00].',
  start_needed:
    'Die Zeiten in dieser Datei zählen ab Beginn des Streams. Gib ihn an mit: chat import --start 2026-01-31T20:00:00Z',
  channel_needed:
    'Diese Datei sagt nicht, von welchem Kanal sie ist. Nenne ihn mit: chat import --channel NAME',
  table_broken: 'Die Tabelle lässt sich nicht lesen: {detail}',
  columns_missing: 'Die Tabelle braucht eine Spalte mit Zeiten und eine mit Texten; ihr Kopf ist: {header}',
  json_broken: 'Hinter Element {at} ist die Datei kein JSON mehr: {detail}',
  gzip_broken: 'Die gzip-Datei ist beschädigt oder abgeschnitten: {detail}',
  packed: 'Die Datei ist gepackt (zip, zstd, 7z oder xz): entpacke sie erst, oder packe sie mit gzip.',
  not_utf8: 'Die Datei ist UTF-16: speichere sie erst als UTF-8.',
  line_too_old:
    'Zeile {at} ist {minutes} min älter als das, was davor steht, mehr als {most}. Importiere die Datei mit: chat import --sort',
  element_too_old:
    'Element {at} ist {minutes} min älter als das, was davor steht, mehr als {most}. Importiere die Datei mit: chat import --sort',
  one_person:
    'Alle {messages} Nachrichten sind von einem Menschen: das ist das Protokoll einer Person, nicht eines Kanals. Importiere das des Kanals.',
  too_many_channels: 'Die Datei erzählt von mehr als {most} Kanälen.',
  no_messages: 'In der Datei ist keine Nachricht, die sich zählen ließe ({dropped}).',
  disk_full: 'Die Platte ist voll: für das Archiv ist kein Platz.',
  sender_gone: 'Wer die Datei schickte, ist gegangen.',
  cancelled: 'Abgebrochen.',
}

export const dropReasons: Words['dropReasons'] = {
  not_a_message: 'keine Nachricht',
  not_a_comment: 'kein Kommentar',
  no_time: 'ohne Zeit',
  absurd_time: 'mit unmöglicher Zeit',
  not_json: 'kein JSON',
  not_irc: 'kein IRC',
  line_too_long: 'Zeile zu lang',
  malformed: 'fehlerhaft',
  too_late: 'zu spät',
  future: 'aus der Zukunft',
  duplicate: 'doppelt',
  deletion_too_late: 'Löschung zu spät',
  empty: 'leere Zeile',
  too_long: 'zu lang',
  too_many_tags: 'zu viele Tags',
  no_command: 'ohne Befehl',
  bad_channel: 'ohne Kanalnamen',
  no_user: 'ohne Absender',
  no_text: 'ohne Text',
  no_target: 'Löschung ohne Ziel',
}
