/** Why a channel is not heard, in German. */
import type { Words } from '../english/words.ts'

export const reasons: Words['reasons'] = {
  unreachable: 'Der Chat von Twitch ist nicht erreichbar. Wir versuchen es weiter.',
  refused: 'Der Chat von Twitch lehnt Verbindungen ab. Wir versuchen es weiter.',
  no_welcome: 'Der Chat von Twitch antwortet nicht. Wir versuchen es weiter.',
  capabilities_refused: 'Der Chatserver spricht nicht wie Twitch. Wir versuchen es weiter.',
  login_refused: 'Twitch weist das Konto ab: das Token ist falsch oder abgelaufen.',
  no_pong: 'Die Verbindung zu Twitch ist verstummt. Wir verbinden neu.',
  reset: 'Die Verbindung zu Twitch ist abgebrochen. Wir verbinden neu.',
  closed_by_server: 'Twitch hat die Verbindung geschlossen. Wir verbinden neu.',
  frame_too_large: 'Twitch hat mehr auf einmal geschickt, als Chat sein kann. Wir verbinden neu.',
  replaced: 'Twitch wollte eine andere Verbindung.',
  stopped: 'CHAT wurde beendet.',
  interrupted: 'CHAT war unterbrochen.',
  channel_suspended: 'Dieser Kanal ist gesperrt oder geschlossen.',
  account_banned: 'Das Konto, das liest, ist aus diesem Kanal verbannt.',
  channel_closed: 'Twitch hat diesen Kanal wegen Regelverstößen geschlossen.',
  no_such_channel: 'Diesen Kanal gibt es nicht.',
  channel_blocked: 'Twitch lässt uns diesen Kanal nicht lesen.',
  silent: 'Twitch antwortet nicht: stimmt der Name? Wir versuchen es weiter.',
  no_answer_yet: 'Noch keine Antwort. Wir versuchen es noch einmal.',
  put_out: 'Twitch hat uns aus diesem Kanal genommen. Wir treten wieder bei.',
  over_limit:
    'Ein angemeldetes Konto darf keine weiteren Kanäle lesen. Entferne einige, oder lies ohne Konto.',
  replay_stopped: 'Die Wiedergabe wurde beendet.',
  replay_ended: 'Die Wiedergabe ist zu Ende.',
  not_known: 'Von diesem Kanal ist nichts bekannt. Füge ihn erst hinzu.',
  no_name: 'Darin steht kein Kanalname.',
  not_a_channel:
    'Diese Adresse führt zu keinem Kanal. Gib den Namen des Kanals an, oder die Adresse seiner Seite.',
  unknown: 'Aus einem Grund, den diese Seite nicht kennt.',
}
