/**
 * Keeps the live camera and the link in step. Until a person moves the map every page frames its own subject, and the link
 * names no camera; from then on nothing moves by surprise: only what is hidden is brought into view.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../data/atlas.ts';
import type { Leg } from '../domain/dataset.ts';
import { boxOf, type Box, type LngLat } from '../domain/measure.ts';
import type { AppShell } from '../state/app.svelte.ts';
import { LIMITS, roundCamera } from '../state/camera.ts';
import { pageKey, type AppState, type Camera } from '../state/state.ts';
import { frameOf, HOME, POINT_ZOOM, pointsOf, selectionOf } from './frame.ts';
import { fitBox, isInFreeRoom, type Padding, type Size } from './projection.ts';
import { MARGIN, type Room } from './room.ts';

const MOVE_MS = 250;
/** No closer than this when a hidden selection is brought into view from far out. */
const SHOW_ZOOM = 5;

/** Until a way has been found; always the same, so that it is not taken for a new one. */
const NO_WAY: readonly LngLat[] = [];

/** What a move is for: it travels with the move's events, and tells ours from a person's. */
type Mark = { isFrame?: true; isResize?: true };

const withMargin = (padding: Padding): Padding => ({
  top: padding.top + MARGIN,
  right: padding.right + MARGIN,
  bottom: padding.bottom + MARGIN,
  left: padding.left + MARGIN,
});

/** The camera that a page without one of its own frames. */
export function framing(
  state: AppState,
  atlas: Atlas,
  {
    size,
    padding,
    legs,
    way = NO_WAY,
  }: {
    readonly size: Size;
    readonly padding: Padding;
    readonly legs: readonly Leg[];
    readonly way?: readonly LngLat[];
  },
): Camera {
  return fitBox(frameOf(state, atlas, legs, way) ?? HOME, size, withMargin(padding), POINT_ZOOM);
}

/** How far the map can be panned: the drawn ground, and as much more as a sheet covers. */
export const boundsFor = ({ bottom }: Padding): Box => [
  LIMITS.lng[0] - 4,
  bottom > 100 ? -50 : LIMITS.lat[0] - 4,
  LIMITS.lng[1] + 6,
  LIMITS.lat[1] + 4,
];

/** The part of a live map that the keeper needs; tests give their own. */
export type KeptMap = Pick<
  MapLibreMap,
  | 'on'
  | 'getContainer'
  | 'getCenter'
  | 'getZoom'
  | 'getBearing'
  | 'getPitch'
  | 'project'
  | 'unproject'
  | 'jumpTo'
  | 'easeTo'
>;

/** Whether a page shows what is fetched and drawn for it: a way, or the arcs of trade. All of that is to be seen. */
const isDrawn = ({ page }: AppState): boolean => ['route', 'trade', 'pair'].includes(page.kind);

export class CameraKeeper {
  readonly #map: KeptMap;
  readonly #shell: AppShell;
  readonly #atlas: Atlas;
  #padding: Room = { top: 0, right: 0, bottom: 0, left: 0, sheet: 0 };
  #legs: readonly Leg[] = [];
  /** Points of the way that a page of routes shows; none until it has been found. */
  #way: readonly LngLat[] = NO_WAY;
  /** Whether a choice is still to be shown: where it lies is not known yet. */
  #isDue = false;
  #shown = '';
  /** The last of the views asked for that was shown. */
  #aim = 0;
  /** While true the camera is the frame of the page, and is not written into the link. */
  #isFramed = false;
  /** Whether the selection was in sight when the map last came to rest. */
  #wasInSight = false;

  constructor(map: KeptMap, shell: AppShell, atlas: Atlas) {
    this.#map = map;
    this.#shell = shell;
    this.#atlas = atlas;
    map.on('resize', () => this.#fitRoom());
    map.on('movestart', (event) => {
      // A resize tells of itself as a move too.
      if ('isFrame' in event || 'isResize' in event) return;
      this.#isFramed = false;
      this.#isDue = false;
    });
  }

  /** The first view: what the link says, or the frame of its page. */
  start(padding: Room, legs: readonly Leg[], way: readonly LngLat[] = NO_WAY): void {
    this.#padding = padding;
    this.#legs = legs;
    this.#way = way;
    const { state } = this.#shell;
    this.#shown = this.#keyOf(state);
    this.#aim = this.#shell.aims;
    if (state.at === null) this.#frame(state, false);
    else this.#lookAt(state.at);
    this.rest();
  }

  /** Follows a change of state, or of the room that panels leave. */
  follow(
    state: AppState,
    isFraming: boolean,
    padding: Room,
    legs: readonly Leg[],
    way: readonly LngLat[] = NO_WAY,
  ): void {
    const isNew = this.#keyOf(state) !== this.#shown;
    const isNewPage = pageKey(state.page) !== this.#shown.split('?')[0];
    const isRoomNew = JSON.stringify(padding) !== JSON.stringify(this.#padding) || legs !== this.#legs;
    const isWayNew = way !== this.#way;
    this.#padding = padding;
    this.#legs = legs;
    this.#way = way;
    this.#shown = this.#keyOf(state);
    const isAsked = this.#shell.aims !== this.#aim;
    this.#aim = this.#shell.aims;
    // Even where it looks there already: a move on the way to another view must not go on.
    if (state.at !== null && isAsked) this.#lookAt(state.at);
    else if (state.at === null && ((isNewPage && this.#isFramed) || ((isNew || isAsked) && isFraming)))
      this.#frame(state, true);
    else if (isNew) this.#showSelection(state, isDrawn(state));
    else if (isWayNew && way.length > 0 && this.#isFramed) this.#frame(state, true);
    else if (isWayNew && this.#isDue) this.#showSelection(state, true);
    else if (isRoomNew || (isWayNew && way.length > 0)) this.#fitRoom();
  }

  /** The map has come to rest. */
  rest(): void {
    this.#wasInSight = this.#isInSight(this.#points());
    if (this.#isFramed) this.#shell.see(this.#camera());
    else this.#shell.rest(this.#camera());
  }

  /** Shows the whole corridor. */
  home(): void {
    this.show(HOME);
  }

  /** Brings a box into the free room. */
  show(box: Box): void {
    this.#ease(fitBox(box, this.#size(), withMargin(this.#padding), POINT_ZOOM));
  }

  #keyOf(state: AppState): string {
    return `${pageKey(state.page)}?${state.stop ?? ''}`;
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #camera(): Camera {
    const { width, height } = this.#size();
    const { sheet } = this.#padding;
    const { lat, lng } = sheet === 0 ? this.#map.getCenter() : this.#map.unproject([width / 2, (height - sheet) / 2]);
    return roundCamera({
      // Rounded up: from a little further out the edge of the map would push the middle elsewhere.
      zoom: Math.ceil(this.#map.getZoom() * 100 - 1e-6) / 100,
      lat,
      lng,
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    });
  }

  #points(): readonly LngLat[] {
    return this.#pointsOf(this.#shell.state);
  }

  #pointsOf(state: AppState): readonly LngLat[] {
    return pointsOf(selectionOf(state, this.#atlas), this.#atlas, this.#legs, this.#way);
  }

  #frame(state: AppState, isAnimated: boolean): void {
    const room = { size: this.#size(), padding: this.#padding, legs: this.#legs, way: this.#way };
    const camera = framing(state, this.#atlas, room);
    this.#isFramed = true;
    this.#isDue = false;
    if (isAnimated) this.#ease(camera, { isFrame: true });
    else this.#jump(camera, { isFrame: true });
  }

  /** Another size or another panel: a frame stays a frame, a selection that was in sight stays in sight. */
  #fitRoom(): void {
    if (this.#isFramed) this.#frame(this.#shell.state, false);
    else if (this.#wasInSight) this.#showSelection(this.#shell.state);
  }

  /** Moves only if most of the selection is out of sight; a way that was asked for, if any of it is. */
  #showSelection(state: AppState, isWhole = false): void {
    const points = this.#pointsOf(state);
    const box = boxOf(points);
    this.#isFramed = false;
    this.#isDue = box === null && isDrawn(state);
    if (box === null || this.#isInSight(points, isWhole ? 1 : 0.5)) this.rest();
    else this.#ease(fitBox(box, this.#size(), withMargin(this.#padding), Math.max(this.#map.getZoom(), SHOW_ZOOM)));
  }

  /** Whether at least a share of some points can be seen. */
  #isInSight(points: readonly LngLat[], share = 0.5): boolean {
    const size = this.#size();
    const seen = points.filter(([lng, lat]) => {
      const { x, y } = this.#map.project([lng, lat]);
      return isInFreeRoom([x, y], size, this.#padding);
    });
    return points.length > 0 && (share < 1 ? seen.length > points.length * share : seen.length === points.length);
  }

  /** Looks as a link says: at the middle of what no sheet covers. */
  #lookAt({ lng, lat, ...angles }: Camera): void {
    const offset: [number, number] = [0, -this.#padding.sheet / 2];
    if (this.#padding.sheet === 0) this.#jump({ lng, lat, ...angles });
    else this.#map.easeTo({ center: [lng, lat], ...angles, offset, duration: 0 });
  }

  #jump({ lng, lat, zoom, bearing, pitch }: Camera, mark: Mark = {}): void {
    this.#map.jumpTo({ center: [lng, lat], zoom, bearing, pitch }, mark);
  }

  #ease({ lng, lat, zoom }: Camera, mark: Mark = {}): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map.easeTo({ center: [lng, lat], zoom, bearing: 0, pitch: 0, duration: isStill ? 0 : MOVE_MS }, mark);
  }
}

/** Follows the size of the map's element, marking the moves that MapLibre makes of it. */
export function watchSize(map: MapLibreMap): void {
  const observer = new ResizeObserver(() => map.resize({ isResize: true } satisfies Mark));
  observer.observe(map.getContainer());
  map.on('remove', () => observer.disconnect());
}
