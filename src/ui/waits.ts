/**
 * What the parts of a page wait for. A page that is made at the build is made again and again until nothing is left to
 * wait for; one that starts in a browser takes the place of the made one when nothing is.
 */
import { getContext, setContext } from 'svelte';

export interface Waits {
  /** Begins a load: what it gave already, or the promise of it. */
  take<T>(load: () => Promise<T>): T | Promise<T>;
  /** The waits of what stands inside the part that calls it. */
  inside(): Waits;
}

const KEY = Symbol('waits');
export const provideWaits = (waits: Waits): void => void setContext(KEY, waits);

/** The waits of the part around, those inside it already in their place; null where nobody asks. */
export function nestWaits(): Waits | null {
  const waits = getContext<Waits | undefined>(KEY) ?? null;
  if (waits === null) return null;
  const mine = waits.inside();
  provideWaits(mine);
  return mine;
}

/** Counts what is on its way. */
export class Arrivals implements Waits {
  #open = 0;
  readonly #onrest: () => void;

  /** `onrest` is called whenever nothing is on its way any more. */
  constructor(onrest: () => void) {
    this.#onrest = onrest;
  }

  get isResting(): boolean {
    return this.#open === 0;
  }

  take<T>(load: () => Promise<T>): Promise<T> {
    this.#open += 1;
    const loading = load();
    const end = () => {
      this.#open -= 1;
      // What has come may hold parts that wait in their turn: they begin within the next drawing.
      setTimeout(() => this.#open === 0 && this.#onrest());
    };
    loading.then(end, end);
    return loading;
  }

  inside(): Waits {
    return this;
  }
}
