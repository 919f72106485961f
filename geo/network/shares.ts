/** Through which countries an edge runs, by sampling its drawing on the base map. */
import type { NetworkEdge } from '../../src/domain/dataset.ts';
import { pathKm, pointAlong, type LngLat } from '../../src/domain/measure.ts';
import { countryAt } from '../basemap.ts';

type Shares = NetworkEdge['countries'];
/** `isBorder`: it is the border itself, and lies in no one country. */
interface End {
  readonly country: string;
  readonly isBorder: boolean;
}

const STEP_KM = 3;

/** Shares of a path by country, in the order in which they are met from a to b. Without a path, half each. */
export function sharesOf(a: End, b: End, path: readonly LngLat[]): Shares {
  if (a.country === b.country) return [[a.country, 1]];
  // What begins or ends at the border itself lies wholly on the side of its other end.
  if (a.isBorder !== b.isBorder) return [[a.isBorder ? b.country : a.country, 1]];
  return sharesOfSamples(path.length < 2 ? [a.country, b.country] : sample(a, b, path));
}

/** Countries of the middles of equal steps. The ends are where the tables say, whatever the generalised map shows. */
function sample(a: End, b: End, path: readonly LngLat[]): readonly string[] {
  const km = pathKm(path);
  const steps = Math.max(2, Math.ceil(km / STEP_KM));
  let last = a.country;
  return Array.from({ length: steps }, (_, i) => {
    const [lon, lat] = pointAlong(path, (km * (i + 0.5)) / steps);
    const isEnd = i === 0 || i === steps - 1;
    last = isEnd ? (i === 0 ? a : b).country : (countryAt(lon, lat) ?? last);
    return last;
  });
}

function sharesOfSamples(samples: readonly string[]): Shares {
  const counts = new Map<string, number>();
  for (const country of samples) counts.set(country, (counts.get(country) ?? 0) + 1);
  const shares = [...counts].map(([country, count]) => [country, Number((count / samples.length).toFixed(3))] as const);
  // Rounding must not make them more or less than the whole.
  const rest = shares.slice(0, -1).reduce((left, [, share]) => left - share, 1);
  return shares.map(([country, share], i) => [country, i === shares.length - 1 ? Number(rest.toFixed(3)) : share]);
}
