/** Why an archive was not imported, and records of one left out, in French. */
import type { Words } from '../english/words.ts'

export const importReasons: Words['importReasons'] = {
  empty: 'Le fichier est vide.',
  format_unknown:
    'Le fichier ne ressemble à aucun des formats connus ({formats}). Nomme-en un avec : chat import --format NOM',
  no_such_format: 'Il n’y a pas de format {name} ; il y a {formats}.',
  no_times:
    'Ce texte n’a pas d’heures : exporte-le de nouveau avec l’horodatage (TwitchDownloader : --timestamp-format Utc).',
  times_of_day:
    'À la ligne {at} commence un journal avec l’heure seule (Chatterino, Chatty), qui n’est pas lu : mets la date devant chaque heure, [2026-01-31 20:05:00].',
  start_needed:
    'Les heures de ce fichier comptent depuis le début du live. Indique-le avec : chat import --start 2026-01-31T20:00:00Z',
  channel_needed:
    'Ce fichier ne dit pas de quelle chaîne il vient. Nomme-la avec : chat import --channel NOM',
  table_broken: 'La table ne peut pas être lue : {detail}',
  columns_missing: 'La table a besoin d’une colonne d’heures et d’une de textes ; son en-tête est : {header}',
  json_broken: 'Après l’élément {at}, le fichier n’est plus du JSON : {detail}',
  gzip_broken: 'Le fichier gzip est abîmé ou coupé : {detail}',
  packed:
    'Le fichier est compressé (zip, zstd, 7z ou xz) : décompresse-le d’abord, ou compresse-le avec gzip.',
  not_utf8: 'Le fichier est en UTF-16 : enregistre-le d’abord en UTF-8.',
  line_too_old:
    'La ligne {at} est plus vieille de {minutes} min que ce qui la précède, plus de {most}. Importe le fichier avec : chat import --sort',
  element_too_old:
    'L’élément {at} est plus vieux de {minutes} min que ce qui le précède, plus de {most}. Importe le fichier avec : chat import --sort',
  one_person:
    'Les {messages} messages sont tous d’une seule personne : c’est le journal d’un utilisateur, pas d’une chaîne. Importe celui de la chaîne.',
  too_many_channels: 'Le fichier parle de plus de {most} chaînes.',
  no_messages: 'Il n’y a dans le fichier aucun message à compter ({dropped}).',
  disk_full: 'Le disque est plein : il n’y a pas de place pour l’archive.',
  sender_gone: 'L’expéditeur du fichier est parti.',
  cancelled: 'Annulé.',
}

export const dropReasons: Words['dropReasons'] = {
  not_a_message: 'pas un message',
  not_a_comment: 'pas un commentaire',
  no_time: 'sans heure',
  absurd_time: 'à une heure impossible',
  not_json: 'pas du JSON',
  not_irc: 'pas de l’IRC',
  line_too_long: 'ligne trop longue',
  malformed: 'mal formé',
  too_late: 'trop tard',
  future: 'venu du futur',
  duplicate: 'en double',
  deletion_too_late: 'suppression trop tardive',
  empty: 'ligne vide',
  too_long: 'trop long',
  too_many_tags: 'trop de balises',
  no_command: 'sans commande',
  bad_channel: 'sans nom de chaîne',
  no_user: 'sans expéditeur',
  no_text: 'sans texte',
  no_target: 'suppression sans cible',
}
