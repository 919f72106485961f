/** Finds what is typed among all names, the best first, in groups. */
import { editDistance } from '../domain/similar.ts';
import { GROUPS, type Entry, type Group, type Name, type NameRole } from './entry.ts';
import { fold, squash } from './fold.ts';
import { termOf, type IndexedEntry, type SearchIndex } from './index.ts';
import { besideOf, costsOf, fitWhole, fitWords, type Costs, type Fit, type Manner, type Query } from './rank.ts';
import { soundOf } from './transliterate.ts';

export interface Hit {
  readonly entry: Entry;
  /** The name that fits best, and how. */
  readonly name: Name;
  readonly manner: Manner;
  readonly score: number;
}

export interface HitGroup {
  /** `best` for the first few of all groups, where there are several. */
  readonly group: Group | 'best';
  readonly hits: readonly Hit[];
  /** How many there are, of which only the first are given. */
  readonly count: number;
}

/** What is typed is cut here: no name is longer. */
const MOST_LETTERS = 100;
const MOST_WORDS = 8;
/** What is so much worse than the best is not told. */
const REACH = 11;
const MOST_BEST = 3;
const MOST_IN_GROUP = 5;

/** What a role adds: the title of a thing before the same word as an old name of another. */
const ROLE: Readonly<Record<NameRole, number>> = { title: 0, language: 0.2, alias: 0.3, capital: 0.8, text: 2 };

/** What is typed, cut to a length and in the forms in which it is compared. */
export function queryOf(typed: string): Query {
  const cut = typed.slice(0, MOST_LETTERS);
  const plain = fold(cut);
  const words = plain.split(' ').filter((word) => word !== '');
  return {
    whole: termOf(squash(plain), squash(soundOf(cut))),
    words: words.slice(0, MOST_WORDS).map((word) => termOf(word, squash(soundOf(word)))),
  };
}

/** All that fits in any of the indexes, the best first. */
export function findAll(indexes: readonly SearchIndex[], typed: string): readonly Hit[] {
  const query = queryOf(typed);
  if (query.words.length === 0) return [];
  const hits = indexes.flatMap((index) => {
    const costs = costsOf(query, index);
    return index.entries.flatMap((indexed) => bestOf(indexed, query, costs) ?? []);
  });
  const best = hits.reduce((least, { score }) => Math.min(least, score), Infinity);
  return hits.filter(({ score }) => score <= best + REACH).toSorted(compareHits);
}

const compareHits = (a: Hit, b: Hit): number =>
  a.score - b.score || GROUPS.indexOf(a.entry.group) - GROUPS.indexOf(b.entry.group);

function bestOf({ entry, names, context }: IndexedEntry, query: Query, costs: Costs): Hit | null {
  let best: Hit | null = null;
  const beside = besideOf(costs, context);
  for (const name of names) {
    const fit = better(fitWhole(query, name), fitWords(costs, name, beside));
    if (fit === null) continue;
    const score = fit.score + ROLE[name.name.role] + entry.weight;
    if (best === null || score < best.score) best = { entry, name: name.name, manner: fit.manner, score };
  }
  return best;
}

const better = (a: Fit | null, b: Fit | null): Fit | null =>
  a === null ? b : b === null ? a : a.score <= b.score ? a : b;

/** The best few hits, then the others by group, the group of the best hit first, and of each group the first few. */
export function grouped(hits: readonly Hit[]): readonly HitGroup[] {
  const isMixed = new Set(hits.map(({ entry }) => entry.group)).size > 1 && hits.length > MOST_BEST + 1;
  const best = isMixed ? hits.slice(0, MOST_BEST) : [];
  const groups = new Map<Group, Hit[]>();
  for (const hit of hits.slice(best.length)) {
    const list = groups.get(hit.entry.group);
    if (list === undefined) groups.set(hit.entry.group, [hit]);
    else list.push(hit);
  }
  const rest = [...groups].map(([group, list]) => ({ group, hits: list.slice(0, MOST_IN_GROUP), count: list.length }));
  return isMixed ? [{ group: 'best', hits: best, count: best.length }, ...rest] : rest;
}

/** How far a name may be from what was typed and still be offered: what is farther off is a guess. */
const NEAR = 0.4;
const FEWEST_NEAR = 4;
const MOST_NEAR = 3;

/** Names that a lost reader may have meant, when nothing fits: the nearest by their sound, if any is near. */
export function nearestEntries(index: SearchIndex, typed: string): readonly Entry[] {
  const wanted = squash(soundOf(typed.slice(0, MOST_LETTERS)));
  if (wanted.length < FEWEST_NEAR) return [];
  return index.entries
    .filter(({ entry }) => NAMED.includes(entry.group))
    .map(({ entry }) => ({ entry, far: farness(wanted, squash(soundOf(entry.title)) || squash(fold(entry.title))) }))
    .filter(({ far }) => far <= NEAR)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ entry }) => entry);
}

/** From 0 for names that hold each other to 1: the edits of all letters, and of those that remain without vowels. */
function farness(wanted: string, name: string): number {
  if (name.length >= FEWEST_NEAR && (name.includes(wanted) || wanted.includes(name))) return 0;
  const without = [wanted, name].map((word) => word.replaceAll(/[aeiouH]/g, '')) as [string, string];
  return (apartness(wanted, name) + apartness(...without)) / 2;
}

const apartness = (a: string, b: string): number => editDistance(a, b) / Math.max(a.length, b.length, 1);

const NAMED: readonly Group[] = ['site', 'country', 'station', 'line', 'crossing', 'project'];
