import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LngLat } from '../../src/domain/measure.ts';
import { CameraKeeper, type KeptMap } from '../../src/map/camera.ts';
import { makePanels } from '../fixtures/atlas.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0, sheet: 0 };

/** A map that only remembers where it looks; an eased move stays under way until `arrive`. */
class StillMap {
  center = { lng: 0, lat: 0 };
  zoom = 0;
  #goal: { center: [number, number]; zoom: number } | null = null;
  readonly on = vi.fn();
  readonly getContainer = () => ({ clientWidth: 800, clientHeight: 600 });
  readonly getCenter = () => this.center;
  readonly getZoom = () => this.zoom;
  readonly getBearing = () => 0;
  readonly getPitch = () => 0;
  readonly project = () => ({ x: -1, y: -1 }); // nothing is in sight, so that a choice moves the map
  readonly jumpTo = ({ center, zoom }: { center: [number, number]; zoom: number }) => {
    this.#goal = null;
    [this.center.lng, this.center.lat] = center;
    this.zoom = zoom;
  };
  /** Pixels of a degree, both ways. */
  readonly #scale = 10;
  readonly unproject = ([x, y]: [number, number]) => ({
    lng: this.center.lng + (x - 400) / this.#scale,
    lat: this.center.lat - (y - 300) / this.#scale,
  });
  readonly easeTo = (goal: {
    center: [number, number];
    zoom: number;
    offset?: [number, number];
    duration?: number;
  }) => {
    const [lng, lat] = goal.center;
    this.#goal = { center: [lng, lat + (goal.offset?.[1] ?? 0) / this.#scale], zoom: goal.zoom };
    if (goal.duration === 0) this.arrive();
  };
  arrive(): void {
    if (this.#goal !== null) this.jumpTo(this.#goal);
  }
}

function open(link: string, room = NO_PADDING) {
  const panels = makePanels({ link });
  const map = new StillMap();
  const { shell, atlas, address } = panels;
  const keeper = new CameraKeeper(map as unknown as KeptMap, shell, atlas);
  keeper.start(room, []);
  return {
    shell,
    address,
    map,
    follow: (way?: readonly LngLat[]) => keeper.follow(shell.state, shell.isFraming, room, [], way),
    rest: () => keeper.rest(),
  };
}

describe('the camera and the link', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    return () => vi.unstubAllGlobals();
  });

  it('goes back to where an entry was left, also while the map is on its way elsewhere', () => {
    const { shell, address, map, follow, rest } = open('/sites/?at=8/34.6/70.7');
    shell.choose({ page: { kind: 'site', id: 'torghundi' } });
    follow();
    address.back(); // before the first frame of the move
    follow();
    map.arrive();
    rest();
    expect(map.center).toEqual({ lng: 70.7, lat: 34.6 });
    expect(shell.state.at).toMatchObject({ lat: 34.6, lng: 70.7, zoom: 8 });
  });

  it('tells, and shows, the middle of what a sheet leaves of the map', () => {
    const { shell, map, rest } = open('/?at=8/34.6/70.7', { ...NO_PADDING, bottom: 324, sheet: 300 });
    expect(map.center).toEqual({ lng: 70.7, lat: 34.6 - 15 }); // 150 pixels under the middle of what is seen
    rest();
    expect(shell.state.at).toMatchObject({ lat: 34.6, lng: 70.7 });
  });

  it('takes the camera of an entry of the same page, whatever is under way', () => {
    const { shell, address, map, follow } = open('/sites/?at=8/34.6/70.7');
    address.push('/sites/?kind=port&at=5/25/67');
    address.push('/sites/?kind=port&at=5/25/67');
    address.back();
    follow();
    expect(map.center).toEqual({ lng: 67, lat: 25 });
    map.easeTo({ center: [60, 40], zoom: 6 });
    address.back();
    follow();
    map.arrive();
    expect(map.center).toEqual({ lng: 70.7, lat: 34.6 });
    expect(shell.state.kind).toEqual([]);
  });

  it('goes back to the frame of the page from a stretch that was shown', () => {
    const { shell, address, map, follow, rest } = open('/site/torghundi/');
    const framed = { ...map.center };
    shell.choose({ stretch: [100, 200] });
    map.jumpTo({ center: [80, 20], zoom: 9 });
    rest();
    address.back();
    follow();
    map.arrive();
    expect(map.center).toEqual(framed);
  });

  it('frames each page that is chosen, and keeps the camera out of the link, until a person moves the map', () => {
    const { shell, address, map, follow, rest } = open('/');
    const home = { ...map.center };
    shell.choose({ page: { kind: 'site', id: 'torghundi' } });
    follow();
    map.arrive();
    rest();
    expect(map.center).not.toEqual(home);
    const framed = { ...map.center };
    shell.choose({ page: { kind: 'sites' } });
    follow();
    map.arrive();
    rest();
    expect(map.center).toEqual(home);
    shell.choose({ page: { kind: 'site', id: 'torghundi' } });
    follow();
    map.arrive();
    rest();
    expect(map.center).toEqual(framed);
    expect(shell.state.at).toBeNull();
    expect(address.entries.join()).not.toContain('at=');
  });

  it('frames the trade of two countries once its arcs have come, from a page that nobody moved', () => {
    const { shell, map, follow, rest } = open('/');
    shell.choose({ page: { kind: 'pair', id: 'kz-af' } });
    follow();
    map.arrive();
    rest();
    const arcs: readonly LngLat[] = [
      [60, 30],
      [62, 32],
    ];
    follow(arcs);
    map.arrive();
    rest();
    expect(map.center.lng).toBeCloseTo(61);
    expect(shell.state.at).toBeNull();
  });

  it('brings the arcs of a pair into view even where the map was moved by hand', () => {
    const { shell, map, follow, rest } = open('/?at=8/34.6/70.7');
    shell.choose({ page: { kind: 'pair', id: 'kz-af' } });
    follow();
    follow([
      [60, 30],
      [62, 32],
    ]);
    map.arrive();
    rest();
    expect(map.center.lng).toBeCloseTo(61);
  });

  it('frames the page where a choice lets go of the camera', () => {
    const { shell, map, follow, rest } = open('/sites/?at=8/34.6/70.7');
    shell.choose({ page: { kind: 'events' }, at: null });
    follow();
    map.arrive();
    rest();
    expect(map.center.lng).not.toBeCloseTo(70.7);
    expect(shell.state.at).toBeNull();
  });

  it('never pulls a map that a person has moved back to the link', () => {
    const { map, follow, rest } = open('/sites/?at=8/34.6/70.7');
    map.jumpTo({ center: [66, 33], zoom: 8 });
    rest();
    map.jumpTo({ center: [65, 32], zoom: 8 });
    follow();
    expect(map.center).toEqual({ lng: 65, lat: 32 });
  });
});

describe('the camera and the ways found', () => {
  const WAY: readonly LngLat[] = [
    [60, 30],
    [62, 32],
  ];
  const OTHER: readonly LngLat[] = [
    [70, 40],
    [72, 42],
  ];

  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    return () => vi.unstubAllGlobals();
  });

  it('frames the way of a link without a camera once it has been found', () => {
    const { map, follow } = open('/route/tm-mary/herat/');
    follow(WAY);
    map.arrive();
    expect(map.center.lng).toBeCloseTo(61);
    expect(map.center.lat).toBeCloseTo(31, 0);
  });

  it('leaves the camera that a link names, whatever is found', () => {
    const { map, follow } = open('/route/tm-mary/herat/?at=8/34.6/70.7');
    follow(WAY);
    map.arrive();
    expect(map.center).toEqual({ lng: 70.7, lat: 34.6 });
  });

  it('brings a way that was asked for here into view when it comes', () => {
    const { shell, map, follow } = open('/sites/?at=8/34.6/70.7');
    shell.choose({ page: { kind: 'route', from: 'tm-mary', to: 'herat' } });
    follow();
    map.arrive();
    expect(map.center).toEqual({ lng: 70.7, lat: 34.6 });
    follow(WAY);
    map.arrive();
    expect(map.center.lng).toBeCloseTo(61);
  });

  it('shows the whole of another way that is picked out, while nothing else was looked at', () => {
    const { map, follow } = open('/route/tm-mary/herat/');
    follow(WAY);
    map.arrive();
    follow(OTHER);
    map.arrive();
    expect(map.center.lng).toBeCloseTo(71);
  });
});
