/** One link of each kind of page, and the languages that they are read in. */
const LANGUAGES = ['en', 'ru', 'kk', 'tk', 'fa', 'ps', 'ur'] as const;

export const KINDS = [
  '/',
  '/sites/',
  '/site/torghundi/',
  '/projects/',
  '/project/torghundi-herat/',
  '/line/pk-chaman-rohri/',
  '/crossing/serhetabat-torghundi/',
  '/leg/rd-torghundi-herat/',
  '/country/AF/',
  '/route/',
  '/route/herat/karachi/',
  '/trade/',
  '/trade/kz-af/',
  '/events/',
  '/data/',
  '/sources/',
  '/about/',
  '/site/nowhere/',
] as const;

/** Kinds that are looked at in one other language only, but for `npm run test:full`. */
export const SELDOM: readonly string[] = [
  '/',
  '/crossing/serhetabat-torghundi/',
  '/leg/rd-torghundi-herat/',
  '/country/AF/',
  '/route/',
  '/route/herat/karachi/',
  '/sources/',
  '/site/nowhere/',
];

/** Whether everything is to be looked at: `npm run test:full`. A sample otherwise. */
export const isFull = process.env['FULL'] !== undefined;

const linkIn = (language: (typeof LANGUAGES)[number], link: string) =>
  language === 'en' ? link : `/${language}${link}`;

const others = LANGUAGES.filter((language) => language !== 'en');

/** Every page in every language but English, or each page once, each language in turn: at least twice. */
export const TRANSLATED: readonly string[] = isFull
  ? others.flatMap((language) => KINDS.map((link) => linkIn(language, link)))
  : KINDS.map((link, i) => linkIn(others[i % others.length] ?? 'ru', link));
