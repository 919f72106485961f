/** Where a still picture looks: takes the place of the live map for the keeper of the camera. Moves are jumps. */
import type { Box } from '../../domain/measure.ts';
import { clamp, LIMITS } from '../../state/camera.ts';
import type { KeptMap } from '../camera.ts';
import { keepWithin, placer, positionAt, type Aim, type Point, type Size } from '../projection.ts';

type Listener = (event: object) => void;

interface Goal {
  readonly center: Point;
  readonly zoom?: number;
  readonly offset?: Point;
}

const START: Aim = { zoom: 4, lat: 35, lng: 63 };

export class StillMap {
  #camera: Aim = $state.raw(START);
  #size: Size = $state.raw({ width: 0, height: 0 });
  readonly #listeners = new Map<string, Listener[]>();
  readonly #onrest: () => void;
  readonly #bounds: () => Box;

  /** Calls back when it has moved, and asks how far it may be moved. */
  constructor(onrest: () => void, bounds: () => Box) {
    this.#onrest = onrest;
    this.#bounds = bounds;
  }

  get camera(): Aim {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** What the keeper of the camera asks of a live map. */
  get kept(): KeptMap {
    return this as unknown as KeptMap;
  }

  resize(size: Size): void {
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#tell('resize', {});
  }

  /** Nearer or farther by steps of the zoom, about the middle of what nothing covers. */
  zoomBy(steps: number, [x, y]: Point): void {
    const { width, height } = this.#size;
    const fixed = positionAt([x, y], this.#camera, this.#size);
    const zoom = clamp(this.#camera.zoom + steps, LIMITS.zoom);
    this.easeTo({ center: [fixed.lng, fixed.lat], zoom, offset: [x - width / 2, y - height / 2] });
  }

  /** Looks elsewhere by so many pixels. */
  panBy([dx, dy]: Point): void {
    const { width, height } = this.#size;
    const { lng, lat } = positionAt([width / 2 + dx, height / 2 + dy], this.#camera, this.#size);
    this.jumpTo({ center: [lng, lat] });
  }

  on(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  getContainer() {
    return { clientWidth: this.#size.width, clientHeight: this.#size.height };
  }

  getCenter() {
    return { lng: this.#camera.lng, lat: this.#camera.lat };
  }

  getZoom(): number {
    return this.#camera.zoom;
  }

  getBearing(): number {
    return 0; // a picture is drawn north up, whatever the link says
  }

  getPitch(): number {
    return 0;
  }

  project(position: Point) {
    const [x, y] = placer(this.#camera, this.#size)(position);
    return { x, y };
  }

  unproject(pixel: Point) {
    return positionAt(pixel, this.#camera, this.#size);
  }

  jumpTo(goal: Goal, mark: object = {}): void {
    this.easeTo(goal, mark);
  }

  easeTo({ center: [lng, lat], zoom = this.#camera.zoom, offset: [dx, dy] = [0, 0] }: Goal, mark: object = {}): void {
    const { width, height } = this.#size;
    this.#tell('movestart', mark);
    const middle = positionAt([width / 2 - dx, height / 2 - dy], { zoom, lng, lat }, this.#size);
    this.#camera = keepWithin({ zoom: clamp(zoom, LIMITS.zoom), ...middle }, this.#size, this.#bounds());
    this.#onrest();
  }

  #tell(name: string, event: object): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(event);
  }
}
