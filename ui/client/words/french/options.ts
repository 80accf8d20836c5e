/** The words of the extension's first page and options, in French. */
import type { Words } from '../english/words.ts'

export const options: Words['options'] = {
  title: 'CHAT pour Twitch',
  lead: 'Ce que fait le chat d’un live, en une phrase et avec un graphique vivant à côté.',
  whatTitle: 'Ce qui est lu, et où cela va',
  what: [
    [
      'L’adresse de la page Twitch devant toi',
      'pour savoir quelle chaîne montrer. Des autres pages cette extension ne sait rien, et elle n’en change aucune.',
    ],
    [
      'Le chat public de cette seule chaîne',
      'est lu et compté comme il vient. Les messages ne sont jamais gardés ; seuls les comptes restent, jusqu’à ce que tu fermes le panneau.',
    ],
    [
      'Si CHAT tourne sur ton ordinateur, ou sur un serveur que tu indiques plus bas,',
      'ce serveur apprend quelle chaîne tu regardes, et compte à sa place. Personne d’autre n’apprend rien.',
    ],
    [
      'Sinon, ce panneau se connecte lui-même au chat de Twitch,',
      'sans compte et sans écrire. Twitch voit ton adresse réseau, comme quand tu ouvres la page.',
    ],
  ],
  nothingBefore: 'Rien n’est demandé à personne avant ton accord. Tu peux le retirer ici à tout moment.',
  agree: 'Accepter et ouvrir le panneau',
  open: 'Ouvrir le panneau',
  withdraw: 'Retirer',
  agreed: 'Tu as accepté.',
  openHint: (shortcut) => `L’icône dans la barre l’ouvre aussi, ou ${shortcut}.`,
  openHintNoShortcut: 'L’icône dans la barre l’ouvre aussi.',
  readingTitle: 'Qui compte',
  readings: { automatic: 'Qui est là', server: 'Mon serveur', panel: 'Ce panneau seulement' },
  readingHints: {
    automatic: 'Le serveur s’il y en a un qui répond, sinon ce panneau tout seul.',
    server: 'Compte aussi panneau fermé : historique, plusieurs chaînes, overlays.',
    panel: 'Rien à installer. Compte tant que le panneau est ouvert.',
  },
  server: 'Adresse du serveur',
  serverHint: 'CHAT sur cet ordinateur est à http://127.0.0.1:8787. Tout autre serveur exige https.',
  token: 'Jeton',
  tokenHint: 'Seulement si le serveur en demande un. Il est gardé là où aucune page ne peut le lire.',
  save: 'Enregistrer et tester',
  serverWrong: 'Saisis une adresse comme https://chat.example.org, ou http://127.0.0.1:8787.',
  notAllowed: 'Sans ta permission pour cette adresse, rien n’a été changé.',
  answers: {
    ready: 'CHAT répond.',
    token_missing: 'CHAT répond et demande son jeton.',
    token_wrong: 'Le serveur a refusé ce jeton.',
    unreachable: 'Rien ne répond là. Lance CHAT avec : npm start',
    wrong: 'Quelque chose répond là, mais ce n’est pas CHAT.',
  },
  pairing: {
    hint: 'Ton navigateur a donné à cette extension un id à elle : CHAT la laisse entrer quand tu l’autorises sur sa page, une seule fois.',
    ask: 'Demander à entrer',
    code: (code) => `La page de CHAT montre-t-elle aussi ${code} ? Alors autorise-la là-bas.`,
    open: 'Ouvrir la page de CHAT',
    allowed: 'CHAT a laissé entrer cette extension.',
    refused: 'La demande a été refusée sur la page de CHAT. Tu peux redemander dans deux minutes.',
    crowded: 'Trop de demandes à la fois. Réessaie dans deux minutes.',
  },
  twitchTitle: 'Twitch',
  streamManager: 'Suivre le Stream Manager',
  streamManagerHint:
    'Montre aussi ta propre chaîne pendant que tu es sur dashboard.twitch.tv. Le navigateur te demande la permission.',
  streamManagerOn: 'Le Stream Manager est suivi.',
  pinned: 'Chaîne épinglée',
  pinnedHint: 'Montrée quel que soit l’onglet. Laisse vide pour suivre l’onglet.',
  lookTitle: 'Apparence',
  badge: 'Montrer l’humeur sur l’icône tant que le panneau est ouvert',
  privacyTitle: 'La vie privée en une phrase',
  privacy: 'Ni compte, ni pistage, ni publicité, aucun message gardé, rien de vendu ni de transmis.',
}
