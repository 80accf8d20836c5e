import type { LanguageWords } from './language-words.ts'
import { ARABIC } from './words/arabic.ts'
import { CATALAN } from './words/catalan.ts'
import { CHINESE } from './words/chinese.ts'
import { CZECH } from './words/czech.ts'
import { DANISH } from './words/danish.ts'
import { DUTCH } from './words/dutch.ts'
import { ENGLISH } from './words/english.ts'
import { EVERY_LANGUAGE } from './words/every-language.ts'
import { FINNISH } from './words/finnish.ts'
import { FRENCH } from './words/french.ts'
import { GERMAN } from './words/german.ts'
import { GREEK } from './words/greek.ts'
import { HUNGARIAN } from './words/hungarian.ts'
import { INDONESIAN } from './words/indonesian.ts'
import { ITALIAN } from './words/italian.ts'
import { JAPANESE } from './words/japanese.ts'
import { KOREAN } from './words/korean.ts'
import { NORWEGIAN } from './words/norwegian.ts'
import { POLISH } from './words/polish.ts'
import { PORTUGUESE } from './words/portuguese.ts'
import { ROMANIAN } from './words/romanian.ts'
import { RUSSIAN } from './words/russian.ts'
import { SERBIAN } from './words/serbian.ts'
import { SPANISH } from './words/spanish.ts'
import { SWEDISH } from './words/swedish.ts'
import { THAI } from './words/thai.ts'
import { TURKISH } from './words/turkish.ts'
import { UKRAINIAN } from './words/ukrainian.ts'
import { VIETNAMESE } from './words/vietnamese.ts'

/** The words of every language, by its code of two letters; `any` holds those that every chat writes. */
export const LANGUAGES = {
  any: EVERY_LANGUAGE,
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  it: ITALIAN,
  pl: POLISH,
  tr: TURKISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  ja: JAPANESE,
  ko: KOREAN,
  zh: CHINESE,
  id: INDONESIAN,
  ar: ARABIC,
  nl: DUTCH,
  sv: SWEDISH,
  cs: CZECH,
  vi: VIETNAMESE,
  th: THAI,
  ro: ROMANIAN,
  hu: HUNGARIAN,
  fi: FINNISH,
  ca: CATALAN,
  da: DANISH,
  no: NORWEGIAN,
  sr: SERBIAN,
  el: GREEK,
} as const satisfies Record<string, LanguageWords>
