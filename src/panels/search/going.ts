/** Where a result leads: the change of the view that opens it. */
import { cleanQuery } from '../../state/explore-fields.ts';
import { roundCamera } from '../../state/camera.ts';
import type { AppState, Camera } from '../../state/state.ts';
import type { LngLat } from '../../domain/measure.ts';
import type { Entry } from '../../search/entry.ts';

/** How near a point is looked at. */
const POINT_ZOOM = 9;
const WATER_ZOOM = 5.5;

const cameraAt = ([lng, lat]: LngLat, zoom: number): Camera => roundCamera({ zoom, lat, lng, bearing: 0, pitch: 0 });

/** As many of the first words of a title as a link takes: the list of sources is narrowed to it. */
function firstWords(text: string): string {
  const clean = cleanQuery(text);
  const isCut = clean.length < text.trim().length;
  return isCut ? clean.slice(0, Math.max(clean.lastIndexOf(' '), 1)) : clean;
}

/** The change of the view that shows a result; null for a command, which is run instead. */
export function goingTo({ group, id, title, whereabouts }: Entry): Partial<AppState> | null {
  const at = whereabouts?.at ?? null;
  switch (group) {
    case 'command':
    case 'page':
      return null;
    case 'point': {
      const camera = at === null ? {} : { at: cameraAt(at, POINT_ZOOM) };
      const { line, stop } = whereabouts ?? {};
      return line === undefined ? camera : { page: { kind: 'line', id: line }, stop: stop ?? null, ...camera };
    }
    case 'water':
      return at === null ? {} : { at: cameraAt(at, WATER_ZOOM) };
    case 'station':
      return { page: { kind: 'line', id: whereabouts?.line ?? '' }, stop: id };
    case 'actor':
      return { page: { kind: 'projects' }, actor: id };
    case 'event':
      // Its own place in time tells it with all that happened then; the map shows the whole, as it stood.
      return { page: { kind: 'events' }, date: whereabouts?.date ?? null, at: null };
    case 'good':
      return { page: { kind: 'trade' }, good: id };
    case 'publisher':
    case 'source':
      return { page: { kind: 'sources' }, q: firstWords(title) };
    default:
      return { page: { kind: group, id } };
  }
}

/** Whether a result is a place on the map and no page: the map is what it leads to. */
export const isOfMap = (change: Partial<AppState>): boolean => change.page === undefined && change.at !== undefined;
