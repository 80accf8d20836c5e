/** The words of the extension's first page and options, in German. */
import type { Words } from '../english/words.ts'

export const options: Words['options'] = {
  title: 'CHAT für Twitch',
  lead: 'Was der Chat eines Streams gerade tut, in einem Satz und mit einem lebenden Diagramm daneben.',
  whatTitle: 'Was gelesen wird und wohin es geht',
  what: [
    [
      'Die Adresse der Twitch-Seite vor dir',
      'um zu wissen, welcher Kanal gezeigt werden soll. Von allen anderen Seiten weiß diese Erweiterung nichts, und sie ändert keine Seite.',
    ],
    [
      'Der öffentliche Chat dieses einen Kanals',
      'wird gelesen und gezählt, wie er kommt. Nachrichten werden nie gespeichert; nur Zahlen bleiben, bis du das Panel schließt.',
    ],
    [
      'Läuft CHAT auf deinem Rechner oder auf einem Server, den du unten einträgst,',
      'dann erfährt dieser Server, welchen Kanal du ansiehst, und zählt stattdessen. Sonst erfährt niemand etwas.',
    ],
    [
      'Wenn nicht, verbindet sich dieses Panel selbst mit dem Chat von Twitch,',
      'ohne Konto und ohne zu schreiben. Twitch sieht deine Netzadresse, wie wenn du die Seite öffnest.',
    ],
  ],
  nothingBefore:
    'Bevor du zustimmst, wird niemand nach etwas gefragt. Du kannst es hier jederzeit zurücknehmen.',
  agree: 'Zustimmen und das Panel öffnen',
  open: 'Panel öffnen',
  withdraw: 'Zurücknehmen',
  agreed: 'Du hast zugestimmt.',
  openHint: (shortcut) => `Auch das Symbol in der Leiste öffnet es, oder ${shortcut}.`,
  openHintNoShortcut: 'Auch das Symbol in der Leiste öffnet es.',
  readingTitle: 'Wer zählt',
  readings: { automatic: 'Wer da ist', server: 'Mein Server', panel: 'Nur dieses Panel' },
  readingHints: {
    automatic: 'Der Server, wo einer antwortet, sonst dieses Panel allein.',
    server: 'Zählt auch, wenn das Panel zu ist: Verlauf, mehrere Kanäle, Overlays.',
    panel: 'Nichts zu installieren. Zählt, solange das Panel offen ist.',
  },
  server: 'Adresse des Servers',
  serverHint: 'CHAT auf diesem Rechner ist bei http://127.0.0.1:8787. Jeder andere Server braucht https.',
  token: 'Token',
  tokenHint: 'Nur wo der Server eines verlangt. Es liegt, wo keine Seite es lesen kann.',
  save: 'Speichern und testen',
  serverWrong: 'Gib eine Adresse wie https://chat.example.org oder http://127.0.0.1:8787 ein.',
  notAllowed: 'Ohne deine Erlaubnis für diese Adresse wurde nichts geändert.',
  answers: {
    ready: 'CHAT antwortet.',
    token_missing: 'CHAT antwortet und verlangt sein Token.',
    token_wrong: 'Der Server hat dieses Token abgewiesen.',
    unreachable: 'Dort antwortet nichts. Starte CHAT mit: npm start',
    wrong: 'Dort antwortet etwas, aber es ist nicht CHAT.',
  },
  pairing: {
    hint: 'Dein Browser hat dieser Erweiterung eine eigene Kennung gegeben. CHAT lässt sie hinein, wenn du auf seiner Seite einmal ja sagst.',
    ask: 'Um Einlass bitten',
    code: (code) => `Zeigt auch die Seite von CHAT ${code}? Dann erlaube es dort.`,
    open: 'Seite von CHAT öffnen',
    allowed: 'CHAT hat diese Erweiterung hineingelassen.',
    refused: 'Auf der Seite von CHAT wurde abgelehnt. In zwei Minuten kannst du wieder fragen.',
    crowded: 'Zu viele fragen gleichzeitig. Versuch es in zwei Minuten noch einmal.',
  },
  twitchTitle: 'Twitch',
  streamManager: 'Dem Stream-Manager folgen',
  streamManagerHint:
    'Zeigt deinen eigenen Kanal auch, während du bei dashboard.twitch.tv sitzt. Der Browser fragt dich um Erlaubnis.',
  streamManagerOn: 'Dem Stream-Manager wird gefolgt.',
  pinned: 'Angehefteter Kanal',
  pinnedHint: 'Wird gezeigt, egal was der Tab zeigt. Leer lassen, um dem Tab zu folgen.',
  lookTitle: 'Aussehen',
  badge: 'Die Stimmung auf dem Symbol zeigen, solange das Panel offen ist',
  privacyTitle: 'Datenschutz in einem Satz',
  privacy:
    'Kein Konto, keine Verfolgung, keine Werbung, keine Nachricht aufgehoben, nichts verkauft oder weitergegeben.',
}
