import { describe, expect, it } from 'vitest';
import { rowScale, rowsOf, type VerticalRow } from '../../../../src/charts/strip/vertical.ts';
import { stripOf } from '../../../../src/domain/strip.ts';
import { corridorTrack } from '../../../../src/domain/track.ts';
import { FILES } from '../../../fixtures/atlas.ts';
import { DAY } from '../../../fixtures/network.ts';
import { STRIP_CORE, STRIP_NETWORK } from '../../../fixtures/strip.ts';

const [casa] = STRIP_CORE.corridors;
if (casa === undefined) throw new Error('the fixture has no corridor');
const strip = stripOf(corridorTrack(casa, null, STRIP_NETWORK), STRIP_CORE, DAY, FILES.trade);

function tell(row: VerticalRow): string {
  switch (row.kind) {
    case 'country':
      return row.country;
    case 'stop':
      return row.stop.name;
    case 'state':
      return `${row.run.status ?? 'later'} ${row.run.gauge ?? ''} to ${row.to}`;
    case 'crossing':
      return `gate ${row.crossing.status ?? ''}`;
    case 'break':
      return 'break';
    case 'fold':
      return `${row.stops.length} folded`;
  }
}

describe('a standing strip', () => {
  it('names stations in order, with what changes on the way, and folds what lies between main ones', () => {
    expect(rowsOf(strip, new Set()).map(tell)).toEqual([
      'TM',
      'Mary',
      'operating 1520 to 326',
      '2 folded',
      'Serhetabat',
      'gate open',
      'AF',
      'Torghundi',
      'under-construction 1520 to 348',
      'Sanobar',
      'planned 1520 to 1240',
      'Herat',
      'gate closed',
      'PK',
      'Chaman',
      'break',
      'suspended 1676 to 1382',
      'Quetta',
    ]);
  });

  it('shows the stations of a fold that is opened', () => {
    const fold = rowsOf(strip, new Set()).find((row) => row.kind === 'fold');
    const rows = rowsOf(strip, new Set([fold?.key ?? '']));
    expect(rows.slice(3, 6).map(tell)).toEqual(['2 folded', 'Yoloten', 'Sandykgachy']);
  });

  it('lists projects at the station where they lie or begin, and traffic at its gate', () => {
    const rows = rowsOf(strip, new Set());
    const at = (name: string) => rows.find((row) => row.kind === 'stop' && row.stop.name === name);
    expect(at('Torghundi')).toMatchObject({ projects: [{ id: 'torghundi-herat' }, { id: 'torghundi-dryport' }] });
    expect(rows.find((row) => row.kind === 'crossing')).toMatchObject({ traffic: [{ id: 'serhetabat-torghundi' }] });
  });

  it('reads a kilometre from a height, straight between two stations', () => {
    const rows = rowsOf(strip, new Set());
    const scale = rowScale(
      rows,
      rows.map((_, index) => index * 10),
    );
    expect(scale.invert(10)).toBe(0);
    expect(scale.invert(25)).toBeCloseTo(158);
    expect(scale.invert(-100)).toBe(0);
    expect(scale.invert(9999)).toBe(1382);
  });
});
