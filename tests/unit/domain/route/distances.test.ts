/** Published distances by rail, and the route that must give them. */
import { describe, expect, it } from 'vitest';
import { realRoutes } from '../../../fixtures/real.ts';

/** Where chainages or lengths are published all along, and where part of the way rests on the drawing. */
const PUBLISHED = 0.03;
const DRAWN = 0.08;

interface Distance {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** As published: one figure, or the least and the most. */
  readonly km: readonly [number] | readonly [number, number];
  readonly within: number;
  /** A place to pass where there is more than one way by rail. */
  readonly via?: string;
}

const distance = (
  title: string,
  from: string,
  to: string,
  km: Distance['km'],
  within: number,
  via?: string,
): Distance => ({ title, from, to, km, within, ...(via === undefined ? {} : { via }) });

const DISTANCES: readonly Distance[] = [
  distance('Mary–Serhetabat', 'tm-mary', 'tm-serhetabat', [316], PUBLISHED),
  distance('Uzen–Gorgan', 'kz-zhanaozen-uzen', 'ir-gorgan', [928], DRAWN),
  distance('Chaman–Quetta', 'pk-chaman', 'pk-quetta', [142], PUBLISHED),
  distance('Chaman–Rohri', 'pk-chaman', 'pk-rohri-junction', [526], PUBLISHED),
  distance('Rohri–Kiamari', 'pk-rohri-junction', 'pk-kiamari-karachi-port', [481], PUBLISHED),
  distance('Karachi–Kotri', 'pk-kiamari-karachi-port', 'pk-kotri-junction', [174], PUBLISHED),
  distance('Mashhad–Bafq', 'ir-mashhad', 'ir-bafq', [812], PUBLISHED),
  distance('Bafq–Bandar Abbas', 'ir-bafq', 'ir-bandar-abbas-shahid-rajaee', [612], PUBLISHED),
  distance('Sarakhs–Bandar Abbas', 'ir-sarakhs', 'ir-bandar-abbas-shahid-rajaee', [1568, 1600], PUBLISHED),
  distance('Hairatan–Mazar', 'af-hairatan', 'af-mazar-e-sharif', [75], PUBLISHED),
  distance('Khaf–Rozanak', 'ir-khaf', 'af-rozanak', [140], PUBLISHED),
  distance('Torghundi–Herat', 'af-torghundi', 'af-herat', [113, 120], DRAWN),
  distance('Kotri–Rohri', 'pk-kotri-junction', 'pk-rohri-junction', [307], PUBLISHED),
  distance('Lahore–Rawalpindi', 'pk-lahore-junction', 'pk-rawalpindi', [289], PUBLISHED),
  distance('Samarkand–Bukhara', 'uz-samarkand', 'uz-bukhara-1', [256], PUBLISHED),
  distance('Karshi–Termez', 'uz-karshi', 'uz-termez', [325], PUBLISHED),
  distance('Tejen–Serakhs', 'tm-tejen', 'tm-sarahs-tm', [132], PUBLISHED),
];

/** The shortest way by rail alone, whether it is built or not. */
function kmByRail({ from, to }: Distance): number {
  const routes = realRoutes(from, to).filter(({ byMode }) => byMode.every(({ word }) => word === 'rail'));
  return Math.min(...routes.map(({ km }) => km));
}

describe('the kilometres of a route', () => {
  it.each(DISTANCES)('$title: $km km are published, within $within', (row) => {
    const km = kmByRail(row);
    const [least, most = least] = row.km;
    expect(km).toBeGreaterThanOrEqual(least * (1 - row.within));
    expect(km).toBeLessThanOrEqual(most * (1 + row.within));
  });
});
