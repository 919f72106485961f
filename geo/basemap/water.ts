/** Lakes and rivers of Natural Earth: smoothed, cut to the wide box and given ids by the places they pass. */
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { clipLine, clipPolygon, isInRing, type Box, type Position } from './clip.ts';
import type { Territory } from './countries.ts';
import { drawOnFrontier, type RiverLine } from './frontier.ts';
import { readBase, readCoarseWaterAtlas, readWaterAtlases, toLines, toPolygons, type WaterAtlas } from './sources.ts';

/** `id` and `name` are null for waters that nobody asks about. Ids beginning `water-` are those of `places/names.csv`. */
export type WaterProperties = {
  readonly id: string | null;
  readonly name: string | null;
};

/**
 * A place that a river passes or a lake covers. Natural Earth's names are lost in the package, so the waters are known by
 * these. Not in the 1:50m file, so not on the map: Hari Rud (Tejen), Murghab, Zeravshan, Kabul, Chu, Ili, Emba, Atrek.
 */
interface Witness {
  readonly water: WaterProperties;
  readonly at: Position;
}

/** A river is recognised within this many degrees: more than the data's error, less than the way to the next river. */
const REACH = 0.12;
/** The package's 1:50m files lack Balkhash; it is taken from 1:110m by this place in it. */
const BALKHASH: Position = [74.5, 46.4];

const UNNAMED: WaterProperties = { id: null, name: null };

function readWitnesses(kind: 'river' | 'lake'): Witness[] {
  return readBase('waters')
    .filter((row) => row['kind'] === kind)
    .map((row) => ({
      water: { id: row['id'] ?? null, name: row['name'] ?? null },
      at: [Number(row['lon']), Number(row['lat'])],
    }));
}

/** Cuts the corners twice (Chaikin), so that 1:50m lines don't look broken at zoom 8. Ends stay; rings stay closed. */
function smooth(line: readonly Position[]): Position[] {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || line.length < 3) return [...line];
  const isClosed = start[0] === end[0] && start[1] === end[1];
  const between = (a: Position, b: Position, t: number): Position => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
  ];
  let points = [...line];
  for (let pass = 0; pass < 2; pass += 1) {
    const cut = points.flatMap((b, i) => {
      const a = points[i - 1];
      return a ? [between(a, b, 0.25), between(a, b, 0.75)] : [];
    });
    points = isClosed ? [...cut, cut[0] as Position] : [start, ...cut, end];
  }
  return points;
}

const isNear = (line: readonly Position[], [x, y]: Position) =>
  line.some((point) => Math.hypot(point[0] - x, point[1] - y) < REACH);

/** Every river line, named as a whole with the other lines of its feature. */
function nameRivers(): RiverLine[] {
  const witnesses = readWitnesses('river');
  return readWaterAtlases().flatMap((atlas) =>
    atlas.objects.rivers.geometries.flatMap((geometry) => {
      const lines = toLines(atlas, geometry).map(smooth);
      const water = witnesses.find(({ at }) => lines.some((line) => isNear(line, at)))?.water ?? UNNAMED;
      return lines.map((line) => ({ ...water, line }));
    }),
  );
}

/** Rivers and lake centre lines inside the box, one feature per line. */
export function readRivers(
  box: Box,
  territories: readonly Territory[],
): FeatureCollection<LineString, WaterProperties> {
  const features = drawOnFrontier(nameRivers(), territories).flatMap(({ id, name, line }) =>
    clipLine(line, box).map((coordinates): Feature<LineString, WaterProperties> => ({
      type: 'Feature',
      properties: { id, name },
      geometry: { type: 'LineString', coordinates },
    })),
  );
  return { type: 'FeatureCollection', features };
}

/** Lakes inside the box. The Caspian and Kara-Bogaz are not among them: they are holes in the land. */
export function readLakes(box: Box): FeatureCollection<Polygon, WaterProperties> {
  const witnesses = readWitnesses('lake');
  const fine = readWaterAtlases().flatMap((atlas) => toPolygonsOfLakes(atlas));
  const balkhash = toPolygonsOfLakes(readCoarseWaterAtlas()).filter(([shore]) => shore && isInRing(BALKHASH, shore));
  const features = [...fine, ...balkhash]
    .flatMap((polygon) => clipPolygon(polygon.map(smooth), box))
    .map((coordinates): Feature<Polygon, WaterProperties> => {
      const water = witnesses.find(({ at }) => coordinates[0] && isInRing(at, coordinates[0]))?.water;
      return { type: 'Feature', properties: water ?? UNNAMED, geometry: { type: 'Polygon', coordinates } };
    });
  return { type: 'FeatureCollection', features };
}

function toPolygonsOfLakes(atlas: WaterAtlas): Position[][][] {
  return atlas.objects.lakes.geometries.flatMap((geometry) => toPolygons(atlas, [geometry]));
}
