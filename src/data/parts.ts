/**
 * Fetches the parts of the code that come on demand. What fails is asked for once more; a part that is gone because a
 * newer release has taken the place of this one heals itself once, by a reload that keeps the link.
 */
import { askTwice } from './retry.ts';

export type PartProblem = 'offline' | 'slow' | 'outdated';

/** A part of the atlas that could not be had, and why. */
export class PartError extends Error {
  readonly problem: PartProblem;

  constructor(problem: PartProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'PartError';
    this.problem = problem;
  }
}

/** What the page around has to do with it; tests give their own. */
export interface Surroundings {
  /** The release of the page, and of what the server gives now; null when it can't be told. */
  readonly shown: () => string | null;
  readonly served: () => Promise<string | null>;
  /** Loads the page again without the copy on the device. */
  readonly reload: () => Promise<void>;
  readonly memory: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly waitMs?: number;
}

const TIMEOUT_MS = 30_000;
const HEALED_KEY = 'atlas.healed';
/** How the loader says that a style did not come. */
const FAILED_STYLE = /^Unable to preload CSS for (\S+)$/;
/** As the build writes it into every page. */
const VERSION = /name="atlas-version" content="([^"]*)"/;

const PAGE: Surroundings = {
  shown: () => document.querySelector('meta[name=atlas-version]')?.getAttribute('content') ?? null,
  async served() {
    const page = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) });
    return VERSION.exec(await page.text())?.[1] ?? null;
  },
  async reload() {
    if ('serviceWorker' in navigator) await (await navigator.serviceWorker.getRegistration())?.unregister();
    location.reload();
  },
  memory: () => sessionStorage,
};

/** The part that `load` imports. Rejects with a `PartError`. */
export async function fetchPart<T>(load: () => Promise<T>, page: Surroundings = PAGE): Promise<T> {
  try {
    return await askTwice(() => inTime(load()), mendStyles, page.waitMs);
  } catch (error) {
    if (error instanceof PartError) throw error;
    const served = await page.served().catch(() => null);
    const shown = page.shown();
    if (served === null || shown === null || served === shown) throw new PartError('offline', error);
    if (!mayHeal(shown, page)) throw new PartError('outdated', error);
    await page.reload();
    return new Promise<T>(() => undefined); // this page is on its way out
  }
}

async function inTime<T>(loading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new PartError('slow')), TIMEOUT_MS);
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}

/** A style that failed is not asked for again by the loader itself. Gives whether another attempt is worth it. */
function mendStyles(error: unknown): boolean {
  if (error instanceof PartError) return false;
  const file = error instanceof Error ? FAILED_STYLE.exec(error.message)?.[1] : undefined;
  // Only this one: the loader waits for others that are still on their way.
  const link = file === undefined ? null : document.querySelector(`head > link[href="${CSS.escape(file)}"]`);
  link?.replaceWith(link.cloneNode());
  return true;
}

/** Once for each release that is shown: a server that gives the old page again would be asked without end. */
function mayHeal(shown: string, { memory }: Surroundings): boolean {
  try {
    if (memory().getItem(HEALED_KEY) === shown) return false;
    memory().setItem(HEALED_KEY, shown);
    return memory().getItem(HEALED_KEY) === shown;
  } catch {
    return false; // nothing can be remembered, so nothing would stop it
  }
}
