/** Why the server refused something, in German. */
import type { Words } from '../english/words.ts'

export const refusals: Words['refusals'] = {
  channel_invalid: 'Darin steht kein Name eines Kanals.',
  channel_unknown: 'Von diesem Kanal ist nichts bekannt. Beobachte ihn erst.',
  channel_unjoined: 'Dieser Kanal wurde noch nie gehört. Bring ihm Emotes bei, wenn er einmal gehört wurde.',
  emote_invalid: 'Ein Emote ist ein Wort von höchstens 64 Zeichen.',
  emote_unknown: 'Dieses Emote wurde in diesem Kanal nicht beigebracht.',
  too_many_emotes: 'Diesem Kanal lassen sich keine weiteren Emotes beibringen. Vergiss erst eines.',
  token_missing: 'Der Server verlangt ein Token.',
  token_wrong: 'Der Server hat dieses Token abgewiesen.',
  host_refused: 'Der Server hört nicht auf diese Adresse. Starte CHAT mit ihr in --allowed-hosts.',
  origin_refused: 'CHAT lässt diese Seite nicht ein.',
  cross_site_refused: 'Eine andere Website darf diesen Server nicht lesen. Öffne seine Adresse selbst.',
  setting_fixed: 'Das wurde beim Start von CHAT festgelegt und gilt, bis es ohne diese Angabe startet.',
  settings_off: 'Dieser Server hat keine Einstellungen, die sich ändern lassen.',
  import_unknown: 'Von diesem Import weiß der Server nichts mehr.',
  import_ended: 'Dieser Import ist schon zu Ende.',
  imports_off: 'Dieser Server importiert nicht. Nimm chat import.',
  too_many_imports: 'Zu viele Importe auf einmal. Warte, bis einer fertig ist.',
  key_unknown: 'Dieser Schlüssel gilt nicht mehr.',
  pairing_unknown: 'Diese Erweiterung fragt nicht mehr.',
  body_too_large: 'Das ist zu viel auf einmal. Versuche es mit weniger.',
  too_many_requests: 'Zu viele Anfragen. Versuche es in einer Minute noch einmal.',
  watch_list_unavailable:
    'Die Liste der Kanäle lässt sich gerade nicht ändern. Bitte gleich noch einmal versuchen.',
  database_unavailable: 'Die Datenbank des Servers antwortet nicht. Bitte gleich noch einmal versuchen.',
  stopping: 'Der Server wird gerade beendet. Bitte gleich noch einmal versuchen.',
  internal: 'Daran ist der Server gescheitert. Sein Protokoll sagt, warum.',
}
