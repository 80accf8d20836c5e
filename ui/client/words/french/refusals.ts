/** Why the server refused something, in French. */
import type { Words } from '../english/words.ts'

export const refusals: Words['refusals'] = {
  channel_invalid: 'Il n’y a là aucun nom de chaîne.',
  channel_unknown: 'On ne sait rien de cette chaîne. Commence par la suivre.',
  channel_unjoined:
    'Cette chaîne n’a pas encore été entendue. Apprends-lui des emotes quand elle l’aura été une fois.',
  emote_invalid: 'Un emote est un mot de 64 caractères au plus.',
  emote_unknown: 'Cet emote n’a pas été appris dans cette chaîne.',
  too_many_emotes: 'On ne peut plus apprendre d’emotes à cette chaîne. Oublies-en un d’abord.',
  token_missing: 'Le serveur demande un jeton.',
  token_wrong: 'Le serveur a refusé ce jeton.',
  host_refused: 'Le serveur ne répond pas à cette adresse. Lance CHAT avec elle dans --allowed-hosts.',
  origin_refused: 'CHAT ne laisse pas entrer cette page.',
  cross_site_refused: 'Un autre site ne peut pas lire ce serveur. Ouvre toi-même son adresse.',
  setting_fixed: 'Ceci a été fixé au lancement de CHAT et le reste tant qu’il n’est pas relancé sans.',
  settings_off: 'Ce serveur n’a pas de réglages modifiables.',
  import_unknown: 'Le serveur ne sait plus rien de cet import.',
  import_ended: 'Cet import est déjà terminé.',
  imports_off: 'Ce serveur n’importe pas. Utilise chat import.',
  too_many_imports: 'Trop d’imports à la fois. Attends que l’un se termine.',
  key_unknown: 'Cette clé ne vaut plus rien.',
  pairing_unknown: 'Cette extension ne demande plus rien.',
  body_too_large: 'C’est trop en une fois. Essaie avec moins.',
  too_many_requests: 'Trop de demandes. Réessaie dans une minute.',
  watch_list_unavailable:
    'La liste des chaînes ne peut pas être modifiée pour le moment. Réessaie dans un instant.',
  database_unavailable: 'La base de données du serveur ne répond pas. Réessaie dans un instant.',
  stopping: 'Le serveur est en train de s’arrêter. Réessaie dans un instant.',
  internal: 'Le serveur a échoué. Son journal dit pourquoi.',
}
