/** The one codec between state and link. Pure, total, and canonical. */
import { LANGUAGES } from '../../geo/vocabulary.ts';
import { isIdWord, type Field, type LinkIssue } from './field.ts';
import { FIELD_NAMES, FIELDS } from './fields.ts';
import { DEFAULT_STATE, OBJECT_PAGES, PLAIN_PAGES, type AppState, type Page } from './state.ts';

/** Longer links are cut before they are read. */
export const MAX_LINK_LENGTH = 5000;
const MAX_ID_LENGTH = 80;
/** A path that names no page keeps this many parts, each of at most so many characters once it is escaped. */
const MAX_PARTS = 4;
const MAX_PART_LENGTH = 160;

/** A prefix of another language is read and dropped: a link within the atlas stays in the language that is read. */
const LANGUAGE_PREFIXES: readonly string[] = LANGUAGES.filter((code) => code !== 'en');

export interface Decoded {
  readonly state: AppState;
  readonly issues: readonly LinkIssue[];
}

/** The path and query of a state, under a base path that ends in `/`. */
export function encode(state: AppState, base = '/'): string {
  const query = FIELD_NAMES.flatMap((name) => {
    const text = (FIELDS[name] as Field<unknown>).encode(state[name]);
    return text === null ? [] : [`${name}=${text}`];
  });
  return encodePath(state.page, base) + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** The path of a page, under a base path that ends in `/`. */
export function encodePath(page: Page, base = '/'): string {
  if (page.kind === 'pair') return `${base}trade/${page.id}/`;
  if ('id' in page) return `${base}${page.kind}/${page.id}/`;
  if (page.kind === 'missing') return `${base}${page.path}`;
  if (page.kind === 'route') return `${base}route/${encodeEnds(page.from, page.to)}`;
  return page.kind === 'overview' ? base : `${base}${page.kind}/`;
}

/**
 * Reads any string as a link. Never throws: unknown keys are ignored, bad values fall back or are clamped, and every
 * such case is reported once in `issues`.
 */
export function decode(link: string, base = '/'): Decoded {
  const issues: LinkIssue[] = [];
  let text = link;
  if (text.length > MAX_LINK_LENGTH) {
    issues.push({ field: 'link', value: text.slice(0, 40), problem: 'too-long' });
    text = text.slice(0, MAX_LINK_LENGTH);
  }
  const [beforeHash = ''] = text.split('#', 1);
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = mark < 0 ? '' : beforeHash.slice(mark + 1).replaceAll('?', '&');
  const page = decodePath(path, base);
  return { state: { ...DEFAULT_STATE, ...decodeQuery(query, issues), page }, issues };
}

/** An end that is not chosen yet is written as a hyphen, or left out at the end. */
const NO_END = '-';
const encodeEnds = (from: string | null, to: string | null): string =>
  from === null && to === null ? '' : to === null ? `${from}/` : `${from ?? NO_END}/${to}/`;

function decodeEnds(ends: readonly string[]): Page | null {
  if (ends.length > 2 || !ends.every((end) => end === NO_END || isIdWord(end))) return null;
  const [from = null, to = null] = ends.map((end) => (end === NO_END ? null : end));
  return { kind: 'route', from, to };
}

/** Reads a path; anything that is no page of the atlas is a `missing` page. */
export function decodePath(path: string, base = '/'): Page {
  const parts = readParts(path, base);
  const [kind, id, ...rest] = parts;
  if (kind === undefined) return { kind: 'overview' };
  const plain = PLAIN_PAGES.find((word) => word === kind && word !== 'overview');
  if (plain !== undefined && id === undefined) return { kind: plain };
  const route = kind === 'route' ? decodeEnds(parts.slice(1)) : null;
  if (route !== null) return route;
  if (kind === 'trade' && id !== undefined && rest.length === 0 && isPair(id))
    return { kind: 'pair', id: id.toLowerCase() };
  const object = OBJECT_PAGES.find((word) => word === kind && word !== 'pair');
  if (object !== undefined && id !== undefined && rest.length === 0 && isId(id)) return { kind: object, id };
  return { kind: 'missing', path: `${parts.map(encodeURIComponent).join('/')}/` };
}

/** Two codes of countries: `kz-af`, however they are cased; `wld` is the world. */
const isPair = (id: string) => /^[a-z]{2,3}-[a-z]{2,3}$/i.test(id);

const isId = (id: string) => id.length <= MAX_ID_LENGTH && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id);

/**
 * The parts of a path below the base, cleaned before any of them is recognised: so a path that names no page is written
 * as it will be read again.
 */
function readParts(path: string, base: string): readonly string[] {
  const isBase = `${path}/` === base;
  const inside = isBase ? '' : path.startsWith(base) ? path.slice(base.length) : path;
  const parts = inside
    .split('/')
    .map(unescape)
    .filter((part) => part !== '' && part !== 'index.html')
    .map(cleanPart);
  const start = parts.findIndex((part) => !LANGUAGE_PREFIXES.includes(part));
  return start < 0 ? [] : parts.slice(start, start + MAX_PARTS);
}

/** Letters, digits and hyphens of any script, cut so that no path can grow past what is read. */
function cleanPart(part: string): string {
  const kept = part.replaceAll(/[^\p{L}\p{N}_~-]+/gu, '-');
  let [cut, length] = ['', 0];
  for (const letter of kept) {
    length += encodeURIComponent(letter).length;
    if (length > MAX_PART_LENGTH) break;
    cut += letter;
  }
  return cut;
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replaceAll('%', '-'); // a broken escape is kept as text, to be shown
  }
}

function decodeQuery(query: string, issues: LinkIssue[]): Partial<AppState> {
  const given = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) if (!given.has(key)) given.set(key, value);
  const decoded = FIELD_NAMES.flatMap((name) => {
    const text = given.get(name);
    if (text === undefined || text === '') return [];
    const value = FIELDS[name].decode(text, (problem, bad) =>
      issues.push({ field: name, value: bad.slice(0, 40), problem }),
    );
    return [[name, value] as const];
  });
  return Object.fromEntries(decoded);
}
