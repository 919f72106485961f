/** Keeps the live camera and the link in step. Nothing moves by surprise: only what is hidden is brought into view. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../data/atlas.ts';
import type { Leg } from '../domain/dataset.ts';
import { boxOf, type LngLat } from '../domain/measure.ts';
import type { AppShell } from '../state/app.svelte.ts';
import { isSameCamera, roundCamera } from '../state/camera.ts';
import { pageKey, type AppState, type Camera } from '../state/state.ts';
import { frameOf, HOME, POINT_ZOOM, pointsOf, selectionOf } from './frame.ts';
import { fitBox, isInFreeRoom, type Padding, type Size } from './projection.ts';

/** Room left between what is framed and the edge of the free part. */
const MARGIN = 36;
const MOVE_MS = 250;

const withMargin = (padding: Padding): Padding => ({
  top: padding.top + MARGIN,
  right: padding.right + MARGIN,
  bottom: padding.bottom + MARGIN,
  left: padding.left + MARGIN,
});

export class CameraKeeper {
  readonly #map: MapLibreMap;
  readonly #shell: AppShell;
  readonly #atlas: Atlas;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #legs: readonly Leg[] = [];
  #shown = '';
  /** While true the camera is the frame of the page, and is not written into the link. */
  #isFramed = false;

  constructor(map: MapLibreMap, shell: AppShell, atlas: Atlas) {
    this.#map = map;
    this.#shell = shell;
    this.#atlas = atlas;
    map.on('resize', () => this.#reframe());
    map.on('movestart', (event) => {
      if (!('isFrame' in event)) this.#isFramed = false; // moved by a person, or to show something
    });
  }

  /** The first view: what the link says, or the frame of its page. */
  start(padding: Padding, legs: readonly Leg[]): void {
    this.#padding = padding;
    this.#legs = legs;
    const { state } = this.#shell;
    this.#shown = this.#keyOf(state);
    if (state.at === null) this.#frame(state, false);
    else this.#jump(state.at);
    this.rest();
  }

  /** Follows a change of state, or of the room that panels leave. */
  follow(state: AppState, isFraming: boolean, padding: Padding, legs: readonly Leg[]): void {
    const isNew = this.#keyOf(state) !== this.#shown;
    const isRoomNew = JSON.stringify(padding) !== JSON.stringify(this.#padding) || legs !== this.#legs;
    this.#padding = padding;
    this.#legs = legs;
    this.#shown = this.#keyOf(state);
    if (state.at !== null && isFraming && !isSameCamera(state.at, this.#camera())) {
      if (isNew || !this.#map.isMoving()) this.#jump(state.at);
    } else if (isNew && state.at === null && isFraming) this.#frame(state, true);
    else if (isNew) this.#showSelection(state);
    else if (isRoomNew) this.#reframe();
  }

  /** The map has come to rest. */
  rest(): void {
    if (this.#isFramed) this.#shell.see(this.#camera());
    else this.#shell.rest(this.#camera());
  }

  /** Shows the whole corridor. */
  home(): void {
    this.#ease(fitBox(HOME, this.#size(), withMargin(this.#padding), 14));
  }

  #keyOf(state: AppState): string {
    return `${pageKey(state.page)}?${state.stop ?? ''}`;
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #camera(): Camera {
    const { lat, lng } = this.#map.getCenter();
    const camera = {
      zoom: this.#map.getZoom(),
      lat,
      lng,
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
    return roundCamera(camera);
  }

  #frame(state: AppState, isAnimated: boolean): void {
    const box = frameOf(state, this.#atlas, this.#legs) ?? HOME;
    const camera = fitBox(box, this.#size(), withMargin(this.#padding), POINT_ZOOM);
    this.#isFramed = true;
    if (isAnimated) this.#ease(camera, { isFrame: true });
    else this.#jump(camera, { isFrame: true });
  }

  /** A framed view stays framed when the window or a panel changes size; another one keeps its selection in sight. */
  #reframe(): void {
    if (this.#isFramed) this.#frame(this.#shell.state, false);
    else this.#showSelection(this.#shell.state);
  }

  /** Moves only if most of the selection is out of sight. */
  #showSelection(state: AppState): void {
    const points = pointsOf(selectionOf(state, this.#atlas), this.#atlas, this.#legs);
    this.#isFramed = false;
    if (points.length === 0 || this.#isInSight(points)) {
      this.rest();
      return;
    }
    const box = boxOf(points);
    if (box === null) return;
    const padding = withMargin(this.#padding);
    const fitted = fitBox(box, this.#size(), padding, Math.max(this.#map.getZoom(), 5));
    this.#ease(fitted);
  }

  #isInSight(points: readonly LngLat[]): boolean {
    const size = this.#size();
    const seen = points.filter(([lng, lat]) => {
      const { x, y } = this.#map.project([lng, lat]);
      return isInFreeRoom([x, y], size, this.#padding);
    });
    return seen.length > points.length / 2;
  }

  /** `mark` travels with the events of the move, and tells a framing from other moves. */
  #jump({ lng, lat, zoom, bearing, pitch }: Camera, mark: { isFrame?: true } = {}): void {
    this.#map.jumpTo({ center: [lng, lat], zoom, bearing, pitch }, mark);
  }

  #ease({ lng, lat, zoom }: Camera, mark: { isFrame?: true } = {}): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map.easeTo({ center: [lng, lat], zoom, bearing: 0, pitch: 0, duration: isStill ? 0 : MOVE_MS }, mark);
  }
}
