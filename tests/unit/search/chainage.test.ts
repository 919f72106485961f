import { describe, expect, it } from 'vitest';
import { lineTrack } from '../../../src/domain/track.ts';
import { pointAt, reachOf, readLineAndKm } from '../../../src/search/chainage.ts';
import { NETWORK } from '../../fixtures/real.ts';
import { TABLES } from './world.ts';

const line = (id: string) => {
  const rows = TABLES.lineStations.filter((row) => row.line === id).toSorted((a, b) => a.order - b.order);
  const ends = [rows.at(0)?.station ?? '', rows.at(-1)?.station ?? ''] as const;
  const posts = new Map(rows.flatMap(({ station, km }) => (km === null ? [] : [[station, km] as const])));
  return { track: lineTrack(ends, id, NETWORK), posts };
};

describe('a railway and a kilometre, as they are typed', () => {
  it.each([
    'Chaman–Rohri 243',
    'Chaman-Rohri km 243',
    'km 243 of Chaman–Rohri',
    'Chaman–Rohri, 243 km',
    '243 km Chaman–Rohri',
    'Chaman–Rohri ۲۴۳',
  ])('%s', (typed) => {
    const read = readLineAndKm(typed);
    expect(read?.km).toBe(243);
    expect(read?.line).toMatch(/^Chaman.Rohri$/);
  });

  it('may have decimals', () => {
    expect(readLineAndKm('Quetta–Taftan 12,5')).toEqual({ line: 'Quetta–Taftan', km: 12.5 });
  });

  it.each(['Herat', '243', 'ML3', '34.35, 62.2', '', '2024', `a ${'1'.repeat(400)}`])('“%.20s” is none', (typed) =>
    expect(readLineAndKm(typed)).toBeNull(),
  );
});

describe('the point of a railway at a kilometre', () => {
  it('is the station at its published post: 243 of Chaman–Rohri is Sibi', () => {
    const { track, posts } = line('pk-chaman-rohri');
    const point = pointAt(track, posts, 243);
    const sibi = TABLES.stations.find(({ id }) => id === 'pk-sibi');
    expect(point).toMatchObject({ between: ['pk-sibi', 'pk-sibi'], nearest: 'pk-sibi', basis: 'posts' });
    expect(point?.at).toEqual([sibi?.lon, sibi?.lat]);
    expect(reachOf(track, posts)).toEqual([0, 526]);
  });

  it('lies between two posts in proportion, and never past the last', () => {
    const { track, posts } = line('pk-chaman-rohri');
    const point = pointAt(track, posts, 226.5);
    expect(point).toMatchObject({ between: ['pk-sibi', 'pk-dingra'] });
    const [a, b] = ['pk-sibi', 'pk-dingra'].map((id) => NETWORK.nodes.get(id)?.at?.[0] ?? 0);
    expect(point?.at?.[0]).toBeCloseTo(((a ?? 0) + (b ?? 0)) / 2, 6);
    expect(pointAt(track, posts, 527)).toBeNull();
    expect(pointAt(track, posts, -1)).toBeNull();
  });

  it('is measured from the first station where no posts are published', () => {
    const { track, posts } = line('tm-ashgabat-mary');
    expect(posts.size).toBe(0);
    expect(pointAt(track, posts, 0)).toMatchObject({ nearest: 'tm-ashgabat', basis: 'measured' });
    expect(pointAt(track, posts, track.km)).toMatchObject({ nearest: 'tm-mary', basis: 'measured' });
    expect(pointAt(track, posts, track.km + 1)).toBeNull();
  });
});
