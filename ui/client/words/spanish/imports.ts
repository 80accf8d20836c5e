/** Why an archive was not imported, and records of one left out, in Spanish. */
import type { Words } from '../english/words.ts'

export const importReasons: Words['importReasons'] = {
  empty: 'El archivo está vacío.',
  format_unknown:
    'El archivo no se parece a ninguno de los formatos conocidos ({formats}). Nombra uno con: chat import --format NOMBRE',
  no_such_format: 'No existe el formato {name}; hay {formats}.',
  no_times:
    'Este texto no tiene horas: expórtalo otra vez con marcas de tiempo (TwitchDownloader: --timestamp-format Utc).',
  times_of_day:
    'En la línea {at} empieza un registro con horas del día (Chatterino, Chatty), que no se lee: pon la fecha antes de cada hora, [2026-01-31 20:05:00].',
  start_needed:
    'Las horas de este archivo cuentan desde el inicio del directo. Indícalo con: chat import --start 2026-01-31T20:00:00Z',
  channel_needed: 'Este archivo no dice de qué canal es. Nómbralo con: chat import --channel NOMBRE',
  table_broken: 'La tabla no se puede leer: {detail}',
  columns_missing: 'La tabla necesita una columna de horas y otra de textos; su cabecera es: {header}',
  json_broken: 'Tras el elemento {at} el archivo deja de ser JSON: {detail}',
  gzip_broken: 'El archivo gzip está dañado o cortado: {detail}',
  packed: 'El archivo está comprimido (zip, zstd, 7z o xz): descomprímelo antes, o comprímelo con gzip.',
  not_utf8: 'El archivo es UTF-16: guárdalo antes como UTF-8.',
  line_too_old:
    'La línea {at} es {minutes} min más antigua que lo anterior, más de {most}. Importa el archivo con: chat import --sort',
  element_too_old:
    'El elemento {at} es {minutes} min más antiguo que lo anterior, más de {most}. Importa el archivo con: chat import --sort',
  one_person:
    'Los {messages} mensajes son todos de una persona: es el registro de un usuario, no de un canal. Importa el del canal.',
  too_many_channels: 'El archivo habla de más de {most} canales.',
  no_messages: 'En el archivo no hay ningún mensaje que se pueda contar ({dropped}).',
  disk_full: 'El disco está lleno: no hay sitio para el archivo.',
  sender_gone: 'Quien enviaba el archivo se fue.',
  cancelled: 'Cancelada.',
}

export const dropReasons: Words['dropReasons'] = {
  not_a_message: 'no es un mensaje',
  not_a_comment: 'no es un comentario',
  no_time: 'sin hora',
  absurd_time: 'con hora imposible',
  not_json: 'no es JSON',
  not_irc: 'no es IRC',
  line_too_long: 'línea demasiado larga',
  malformed: 'mal formado',
  too_late: 'demasiado tarde',
  future: 'del futuro',
  duplicate: 'repetido',
  deletion_too_late: 'borrado demasiado tarde',
  empty: 'línea vacía',
  too_long: 'demasiado largo',
  too_many_tags: 'demasiadas etiquetas',
  no_command: 'sin orden',
  bad_channel: 'sin nombre de canal',
  no_user: 'sin remitente',
  no_text: 'sin texto',
  no_target: 'borrado sin destino',
}
