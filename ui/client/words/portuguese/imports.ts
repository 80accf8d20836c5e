/** Why an archive was not imported, and records of one left out, in Portuguese. */
import type { Words } from '../english/words.ts'

export const importReasons: Words['importReasons'] = {
  empty: 'O arquivo está vazio.',
  format_unknown:
    'O arquivo não parece nenhum dos formatos conhecidos ({formats}). Diga um com: chat import --format NOME',
  no_such_format: 'Não existe o formato {name}; há {formats}.',
  no_times:
    'Este texto não tem horários: exporte-o de novo com marcas de tempo (TwitchDownloader: --timestamp-format Utc).',
  times_of_day:
    'Na linha {at} começa um registro com horas do dia (Chatterino, Chatty), que não é lido: ponha a data antes de cada hora, [2026-01-31 20:05:00].',
  start_needed:
    'Os horários deste arquivo contam do início da live. Informe-o com: chat import --start 2026-01-31T20:00:00Z',
  channel_needed: 'Este arquivo não diz de que canal é. Diga o nome com: chat import --channel NOME',
  table_broken: 'Não dá para ler a tabela: {detail}',
  columns_missing:
    'A tabela precisa de uma coluna de horários e de uma de textos; o cabeçalho dela é: {header}',
  json_broken: 'Depois do elemento {at} o arquivo deixa de ser JSON: {detail}',
  gzip_broken: 'O arquivo gzip está danificado ou cortado: {detail}',
  packed: 'O arquivo está compactado (zip, zstd, 7z ou xz): descompacte-o antes, ou compacte-o com gzip.',
  not_utf8: 'O arquivo é UTF-16: salve-o antes como UTF-8.',
  line_too_old:
    'A linha {at} é {minutes} min mais antiga do que o que vem antes, mais de {most}. Importe o arquivo com: chat import --sort',
  element_too_old:
    'O elemento {at} é {minutes} min mais antigo do que o que vem antes, mais de {most}. Importe o arquivo com: chat import --sort',
  one_person:
    'Todas as {messages} mensagens são de uma pessoa só: é o registro de um usuário, não de um canal. Importe o do canal.',
  too_many_channels: 'O arquivo fala de mais de {most} canais.',
  no_messages: 'Não há no arquivo nenhuma mensagem que se possa contar ({dropped}).',
  disk_full: 'O disco está cheio: não há espaço para o arquivo.',
  sender_gone: 'Quem enviava o arquivo foi embora.',
  cancelled: 'Cancelada.',
}

export const dropReasons: Words['dropReasons'] = {
  not_a_message: 'não é mensagem',
  not_a_comment: 'não é comentário',
  no_time: 'sem horário',
  absurd_time: 'com horário impossível',
  not_json: 'não é JSON',
  not_irc: 'não é IRC',
  line_too_long: 'linha longa demais',
  malformed: 'malformado',
  too_late: 'tarde demais',
  future: 'do futuro',
  duplicate: 'repetido',
  deletion_too_late: 'remoção tarde demais',
  empty: 'linha vazia',
  too_long: 'longo demais',
  too_many_tags: 'etiquetas demais',
  no_command: 'sem comando',
  bad_channel: 'sem nome de canal',
  no_user: 'sem remetente',
  no_text: 'sem texto',
  no_target: 'remoção sem alvo',
}
