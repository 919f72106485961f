/** Gathers what a page waits for over several passes: what came in one is at hand in the next. */
import type { Waits } from '../ui/waits.ts';

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** The waits of one part: each is known by its place among those of the part, so that it is found again in the next pass. */
class Part implements Waits {
  #count = 0;
  readonly #path: string;
  readonly #passes: Passes;

  constructor(passes: Passes, path: string) {
    this.#passes = passes;
    this.#path = path;
  }

  take<T>(load: () => Promise<T>): T | Promise<T> {
    return this.#passes.take(`${this.#path}=`, load);
  }

  inside(): Waits {
    this.#count += 1;
    return new Part(this.#passes, `${this.#path}/${this.#count}`);
  }
}

export class Passes {
  readonly #known = new Map<string, Outcome>();
  readonly #open = new Map<string, Promise<void>>();

  /** The waits of a new pass. */
  begin(): Waits {
    return new Part(this, '');
  }

  /** Waits for all that the last pass asked for; false when it asked for nothing new. */
  async settle(): Promise<boolean> {
    if (this.#open.size === 0) return false;
    await Promise.all(this.#open.values());
    this.#open.clear();
    return true;
  }

  /** Throws what a load threw: a page that can't be made whole is not made. */
  take<T>(key: string, load: () => Promise<T>): T | Promise<T> {
    const known = this.#known.get(key);
    if (known !== undefined) {
      if ('error' in known) throw known.error;
      return known.value as T;
    }
    const loading = load();
    this.#open.set(
      key,
      loading.then(
        (value) => void this.#known.set(key, { value }),
        (error: unknown) => void this.#known.set(key, { error }),
      ),
    );
    return loading;
  }
}
