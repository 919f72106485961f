/** The ways found, as the map needs them: features, points to frame, and whether shapes of legs are wanted. */
import { untrack } from 'svelte';
import type { Leg } from '../domain/dataset.ts';
import type { LngLat } from '../domain/measure.ts';
import { hasLegs, wayFeatures, wayPoints, type WaysOnMap } from './features/ways.ts';
import type { SourceData } from './style.ts';

const NO_WAY: readonly LngLat[] = [];

export class WayLayer {
  readonly #ways: () => WaysOnMap | null;
  readonly #legs: () => readonly Leg[];

  constructor(ways: () => WaysOnMap | null, legs: () => readonly Leg[]) {
    this.#ways = ways;
    this.#legs = legs;
  }

  /** The source of the ways; none while there are none. */
  readonly data: SourceData = $derived.by(() => {
    const ways = this.#ways();
    return ways === null ? {} : { ways: wayFeatures(ways, this.#legs()) };
  });

  readonly wantsLegs: boolean = $derived.by(() => {
    const ways = this.#ways();
    return ways !== null && hasLegs(ways);
  });

  readonly #chosen: string | null = $derived.by(() => this.#ways()?.chosen ?? null);

  /** The points of the chosen way: the same ones as long as it is the same way. Only another one is a reason to move. */
  readonly points: readonly LngLat[] = $derived.by(() => {
    const [key, legs] = [this.#chosen, this.#legs()];
    const ways = untrack(() => this.#ways());
    return key === null || ways === null ? NO_WAY : wayPoints(ways, legs);
  });
}
