/** Results that are made of what is typed: coordinates, and a railway with a kilometre. */
import type { Network } from '../../domain/track.ts';
import { lineTrack } from '../../domain/track.ts';
import type { RailFile } from '../../domain/dataset.ts';
import { pointAt, reachOf, readLineAndKm, type LinePoint } from '../../search/chainage.ts';
import { isOnMap, readCoordinates } from '../../search/coordinates.ts';
import type { Entry } from '../../search/entry.ts';
import { entryOf } from '../../search/parts.ts';
import { findAll } from '../../search/find.ts';
import type { SearchIndex } from '../../search/index.ts';
import { LIMITS } from '../../state/camera.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'text' | 'format' | 'atlas'>;

export interface Points {
  readonly entries: readonly Entry[];
  /** What keeps a point that was asked for from being shown; empty if nothing does. */
  readonly problem: string;
}

const NO_POINTS: Points = { entries: [], problem: '' };
/** How well a railway must be named before a kilometre of it is told. */
const NAMED_WELL = 16;
const MOST_LINES = 2;

/** The point of coordinates, if that is what was typed. */
export function coordinatePoints(typed: string, { text, format }: Words): Points {
  const point = readCoordinates(typed, LIMITS);
  if (point === null) return NO_POINTS;
  const words = text.search;
  const [lat, lng] = [format.number(point.lat, 4), format.number(point.lng, 4)] as const;
  if (!isOnMap(point, LIMITS)) return { entries: [], problem: words.outside(lat, lng) };
  const entry = entryOf({
    group: 'point',
    id: `${point.lat},${point.lng}`,
    title: words.coordinates(lat, lng),
    note: point.isSwapped ? words.swapped : words.goTo,
    whereabouts: { at: [point.lng, point.lat] },
  });
  return { entries: [entry], problem: '' };
}

/** The points of the railways that fit what was typed before or behind a kilometre. */
export function linePoints(typed: string, index: SearchIndex, rail: RailFile, network: Network, words: Words): Points {
  const asked = readLineAndKm(typed);
  if (asked === null) return NO_POINTS;
  const lines = findAll([index], asked.line)
    .filter(({ entry, score, name }) => entry.group === 'line' && score <= NAMED_WELL && name.role === 'title')
    .slice(0, MOST_LINES);
  const found = lines.map(({ entry }) => pointsOf(entry, asked.km, rail, network, words));
  return {
    entries: found.flatMap(({ entries }) => entries),
    problem: found.some(({ entries }) => entries.length > 0) ? '' : (found[0]?.problem ?? ''),
  };
}

function pointsOf({ id, title }: Entry, km: number, rail: RailFile, network: Network, words: Words): Points {
  const { text, format } = words;
  const rows = rail.lineStations.filter((row) => row.line === id).toSorted((a, b) => a.order - b.order);
  const ends = [rows.at(0)?.station ?? '', rows.at(-1)?.station ?? ''] as const;
  const posts = new Map(rows.flatMap((row) => (row.km === null ? [] : [[row.station, row.km] as const])));
  const track = lineTrack(ends, id, network);
  if (track.stops.length < 2) return NO_POINTS;
  const point = pointAt(track, posts, km);
  if (point === null) {
    const [from, to] = reachOf(track, posts).map((end) => format.number(end, 1)) as [string, string];
    return { entries: [], problem: text.search.outOfReach(title, from, to) };
  }
  const entry = entryOf({
    group: 'point',
    id: `${id}@${km}`,
    title: text.search.km(format.number(km, 3), title),
    note: noteOf(point, ends[0], words),
    whereabouts: { line: id, stop: point.nearest, at: point.at },
  });
  return { entries: [entry], problem: '' };
}

function noteOf({ between: [a, b], basis, at }: LinePoint, start: string, { text, atlas }: Words): string {
  const nameOf = (id: string) => atlas.whole.stations.get(id)?.name ?? id;
  const words = text.search;
  const where = a === b ? words.atStation(nameOf(a)) : words.betweenStations(nameOf(a), nameOf(b));
  const how = basis === 'posts' ? words.posts : words.measured(nameOf(start));
  return [where, how, ...(at === null ? [words.unplaced] : [])].join(' · ');
}
