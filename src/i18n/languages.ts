/** The languages of the corridor, and what each needs to be set well. */
export const LANGUAGE_CODES = ['en', 'ru', 'kk', 'tk', 'fa', 'ps', 'ur'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export interface Language {
  readonly code: LanguageCode;
  /** What `lang` says in HTML: BCP 47. */
  readonly locale: string;
  /**
   * The locale whose numbers and order of letters stand in. Browsers ship without Kazakh, Turkmen and Pashto (Chromium
   * answers with the reader's own language instead), so each names the nearest that they have, digits and all.
   */
  readonly numbers: string;
  readonly letters: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its own name for itself, and how it offers itself to a reader of another. */
  readonly name: string;
  readonly offer: string;
}

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: {
    code: 'en',
    locale: 'en-GB',
    numbers: 'en-GB',
    letters: 'en-GB',
    dir: 'ltr',
    name: 'English',
    offer: 'Read in English',
  },
  ru: {
    code: 'ru',
    locale: 'ru',
    numbers: 'ru',
    letters: 'ru',
    dir: 'ltr',
    name: 'Русский',
    offer: 'Читать по-русски',
  },
  kk: { code: 'kk', locale: 'kk', numbers: 'ru', letters: 'ru', dir: 'ltr', name: 'Қазақша', offer: 'Қазақша оқу' },
  tk: {
    code: 'tk',
    locale: 'tk',
    numbers: 'ru',
    letters: 'tr',
    dir: 'ltr',
    name: 'Türkmençe',
    offer: 'Türkmençe okamak',
  },
  fa: {
    code: 'fa',
    locale: 'fa-AF',
    numbers: 'fa-AF',
    letters: 'fa',
    dir: 'rtl',
    name: 'دری',
    offer: 'به دری بخوانید',
  },
  ps: {
    code: 'ps',
    locale: 'ps',
    numbers: 'fa-AF',
    letters: 'fa',
    dir: 'rtl',
    name: 'پښتو',
    offer: 'په پښتو یې ولولئ',
  },
  ur: { code: 'ur', locale: 'ur', numbers: 'ur', letters: 'ur', dir: 'rtl', name: 'اردو', offer: 'اردو میں پڑھیے' },
};
