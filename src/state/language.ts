/** The language of a link: the first part of its path, English without one. Pure. */
import { LANGUAGES } from '../../geo/vocabulary.ts';

export type LanguageCode = (typeof LANGUAGES)[number];

export interface Place {
  readonly language: LanguageCode;
  /** The path that the pages of this language lie under: the base, and the language unless it is English. */
  readonly base: string;
}

/** The path under which a language lies. */
export const baseOf = (language: LanguageCode, base: string): string =>
  language === 'en' ? base : `${base}${language}/`;

/** Where a path belongs. A prefix without a slash at its end is one as well: `/ru` is `/ru/`. */
export function placeOf(path: string, base: string): Place {
  const [word] = path.startsWith(base) ? path.slice(base.length).split('/') : [];
  const language = LANGUAGES.find((code) => code !== 'en' && code === word) ?? 'en';
  return { language, base: baseOf(language, base) };
}

/** The languages of the atlas that a browser asks for, the most wanted first: `['ru-RU', 'kk']` are Russian and Kazakh. */
export function wantedLanguages(asked: readonly string[]): readonly LanguageCode[] {
  const codes = asked.map((tag) => {
    const [code = ''] = tag.toLowerCase().split('-');
    return LANGUAGES.find((language) => language === (code === 'prs' ? 'fa' : code)); // Dari has a code of its own too
  });
  return [...new Set(codes.filter((code) => code !== undefined))];
}
