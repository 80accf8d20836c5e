/** Why a channel is not heard, in Spanish. */
import type { Words } from '../english/words.ts'

export const reasons: Words['reasons'] = {
  unreachable: 'No se puede llegar al chat de Twitch. Seguimos intentándolo.',
  refused: 'El chat de Twitch rechaza las conexiones. Seguimos intentándolo.',
  no_welcome: 'El chat de Twitch no responde. Seguimos intentándolo.',
  capabilities_refused: 'El servidor de chat no habla como Twitch. Seguimos intentándolo.',
  login_refused: 'Twitch rechaza la cuenta: el token es incorrecto o ha caducado.',
  no_pong: 'La conexión con Twitch se quedó en silencio. Volvemos a conectar.',
  reset: 'La conexión con Twitch se rompió. Volvemos a conectar.',
  closed_by_server: 'Twitch cerró la conexión. Volvemos a conectar.',
  frame_too_large: 'Twitch envió de una vez más de lo que puede ser un chat. Volvemos a conectar.',
  replaced: 'Twitch pidió otra conexión.',
  stopped: 'CHAT se detuvo.',
  interrupted: 'CHAT se interrumpió.',
  channel_suspended: 'Este canal está suspendido o cerrado.',
  account_banned: 'La cuenta que lee está expulsada de este canal.',
  channel_closed: 'Twitch cerró este canal por incumplir sus normas.',
  no_such_channel: 'Ese canal no existe.',
  channel_blocked: 'Twitch no nos deja leer este canal.',
  silent: 'Twitch no responde: ¿es correcto el nombre? Seguimos intentándolo.',
  no_answer_yet: 'Aún sin respuesta. Lo intentamos otra vez.',
  put_out: 'Twitch nos sacó de este canal. Volvemos a entrar.',
  over_limit: 'Una cuenta con sesión iniciada no puede leer más canales. Quita algunos o lee sin cuenta.',
  replay_stopped: 'La repetición se detuvo.',
  replay_ended: 'La repetición terminó.',
  not_known: 'No se sabe nada de este canal. Añádelo primero.',
  no_name: 'Ahí no hay ningún nombre de canal.',
  not_a_channel:
    'Esta dirección no lleva a ningún canal. Da el nombre del canal, o la dirección de su página.',
  unknown: 'Por un motivo que esta página no conoce.',
}
