/** The file of a page: the built shell with the page's head, its text and the way to the other languages. Pure. */
import type { MadePage } from './render.ts';

/** What belongs to a page besides what is made of it. */
export interface Surroundings {
  /** The full address of the page, or its path where the address of the site is not known. */
  readonly canonical: string | null;
  /** The same page in every language, by the code for `hreflang`. */
  readonly alternates: readonly (readonly [locale: string, href: string])[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Data files that the page fetches at once. */
  readonly data: readonly string[];
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** In the shell, what a page's own text takes the place of. */
const BODY = /<!--page-->[\s\S]*<!--\/page-->/;

/** The file of a page. Throws where the shell has no place for it. */
export function pageFile(shell: string, { head, body, locale, dir }: MadePage, around: Surroundings): string {
  if (!BODY.test(shell)) throw new Error('the shell has no place for a page');
  return shell
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${dir}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(/<meta name="description"[^>]*>/, () => tagsOf(head, around).join('\n    '))
    .replace(BODY, () => body);
}

function tagsOf(head: MadePage['head'], { canonical, alternates, styles, scripts, data }: Surroundings): string[] {
  const description = escapeHtml(head.description);
  return [
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${escapeHtml(head.title)}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    ...alternates.map(([locale, href]) => `<link rel="alternate" hreflang="${locale}" href="${escapeHtml(href)}" />`),
    ...styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}" />`),
    ...scripts.map((href) => `<link rel="modulepreload" crossorigin href="${href}" />`),
    ...data.map((href) => `<link rel="preload" href="${href}" as="fetch" type="application/json" crossorigin />`),
  ];
}
