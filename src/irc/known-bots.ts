/** Logins of widely used public chat bots. Bots that wear Twitch's bot badge need no place here. */
const KNOWN_BOTS = [
  'botisimo',
  'botrixoficial',
  'commanderroot',
  'deepbot',
  'fossabot',
  'kofistreambot',
  'mixitupapp',
  'moobot',
  'nightbot',
  'own3d',
  'phantombot',
  'pokemoncommunitygame',
  'sery_bot',
  'songlistbot',
  'soundalerts',
  'streamelements',
  'streamlabs',
  'streamstickers',
  'supibot',
  'tangiabot',
  'wizebot',
]

/** By length: nearly every login is told apart without hashing it (bench/parse.ts). */
const BOTS_BY_LENGTH: ReadonlyMap<number, readonly string[]> = new Map(
  KNOWN_BOTS.map(({ length }) => [length, KNOWN_BOTS.filter((login) => login.length === length)]),
)

/** Whether the login, lower case, is that of a well-known public chat bot. */
export function isKnownBot(login: string): boolean {
  return BOTS_BY_LENGTH.get(login.length)?.includes(login) ?? false
}
