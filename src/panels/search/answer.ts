/** What the box shows for what is typed: groups of results, or the nearest names where there are none. */
import type { RailFile } from '../../domain/dataset.ts';
import type { Network } from '../../domain/track.ts';
import { readLineAndKm } from '../../search/chainage.ts';
import type { Entry, Group } from '../../search/entry.ts';
import { findAll, grouped, nearestEntries, type Hit } from '../../search/find.ts';
import type { SearchIndex } from '../../search/index.ts';
import type { PanelContext } from '../context.ts';
import { coordinatePoints, linePoints } from './points.ts';

export interface ShownGroup {
  readonly group: Group | 'best' | 'nearest' | 'related';
  readonly hits: readonly Hit[];
  readonly count: number;
  /** What is marked in them, where it is not what was typed: the title of the place that was found by another name. */
  readonly marks?: string;
}

export interface Answer {
  readonly groups: readonly ShownGroup[];
  /** What keeps a point that was asked for from being shown. */
  readonly problem: string;
  /** Nothing fits: what is shown, if anything, are only near names. */
  readonly isNothing: boolean;
  /** Among how many things it was looked. */
  readonly searched: number;
  /** What is announced. */
  readonly said: string;
}

interface Indexes {
  readonly data: SearchIndex;
  readonly commands: SearchIndex;
}

const hitOf = (entry: Entry): Hit => ({ entry, name: { text: entry.title, role: 'title' }, manner: 'exact', score: 0 });

/** What is shown for what is typed; nothing typed shows nothing. */
export function answer(
  typed: string,
  { data, commands }: Indexes,
  rail: RailFile | null,
  network: Network | null,
  words: Pick<PanelContext, 'text' | 'format' | 'atlas'>,
): Answer {
  const searched = data.entries.length + commands.entries.length;
  if (typed.trim() === '') return { groups: [], problem: '', isNothing: false, searched, said: '' };
  const spot = coordinatePoints(typed, words);
  const isSpot = spot.entries.length > 0 || spot.problem !== '';
  const onLine = isSpot || rail === null || network === null ? spot : linePoints(typed, data, rail, network, words);
  const hits = isSpot ? [] : hitsFor(typed, data, commands);
  const points = onLine.entries.map(hitOf);
  const problem = onLine.problem;
  if (points.length + hits.length === 0) {
    const near = isSpot ? [] : nearestEntries(data, typed).map(hitOf);
    const groups: readonly ShownGroup[] =
      near.length === 0 ? [] : [{ group: 'nearest', hits: near, count: near.length }];
    return { groups, problem, isNothing: problem === '', searched, said: problem || words.text.search.none(typed) };
  }
  const ofPoints: readonly ShownGroup[] =
    points.length === 0 ? [] : [{ group: 'point', hits: points, count: points.length }];
  const groups = [...ofPoints, ...grouped(hits), ...relatedTo(hits, data)];
  const shown = groups.reduce((sum, group) => sum + group.hits.length, 0);
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const { count, shown: some } = words.text.search;
  return {
    groups,
    problem,
    isNothing: false,
    searched,
    said: problem || (shown === all ? count(all) : some(shown, all)),
  };
}

/** A railway with a kilometre finds the railway too. */
function hitsFor(typed: string, data: SearchIndex, commands: SearchIndex): readonly Hit[] {
  const hits = findAll([data, commands], typed);
  const line = hits.length > 0 ? undefined : readLineAndKm(typed)?.line;
  return line === undefined ? hits : findAll([data], line);
}

const MOST_RELATED = 8;

/** What bears the title of a place that was found by a name in another script, or an old one. */
function relatedTo(hits: readonly Hit[], data: SearchIndex): readonly ShownGroup[] {
  const [best] = hits;
  const isOtherName = best?.name.role === 'language' || best?.name.role === 'alias';
  if (best === undefined || !isOtherName || !PLACES.includes(best.entry.group)) return [];
  const { title } = best.entry;
  const shown = new Set(hits.map(({ entry }) => entry.key));
  const more = findAll([data], title).filter(({ entry, manner }) => manner !== 'typo' && !shown.has(entry.key));
  if (more.length === 0) return [];
  return [{ group: 'related', hits: more.slice(0, MOST_RELATED), count: more.length, marks: title }];
}

const PLACES: readonly Group[] = ['site', 'station', 'country'];
