/**
 * The copy of the atlas on the reader's device, and how a request is answered from it. Files are kept under their address
 * and the hash of their content: a worker finds only what is of its own release, and a new release fetches only what
 * changed.
 */
import { SHELL, VERSION_META, type FileHashes, type Release } from './release.ts';

/** As much of a cache as is needed. */
export type Kept = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** How a request is dealt with: as a page, as a file of the release, or not at all. */
export type Way = { readonly kind: 'page' } | { readonly kind: 'file'; readonly path: string } | null;

export interface Answer {
  readonly response: Response;
  /** Whether it was the copy that answered because the network did not. */
  readonly isFromCopy: boolean;
}

/** What the network gave for a page: fit to be shown, or not; and whether that is because the server failed. */
interface Judged {
  readonly response: Response;
  readonly isGood: boolean;
  readonly isFailure: boolean;
}

/** How long the network may take to bring a page before the copy answers. */
const PATIENCE_MS = 3000;
/** Before a file that did not come is asked for once more. */
const RETRY_MS = 800;
/** Files fetched at a time while a release is stored: the reader's own requests come first. */
const AT_ONCE = 4;
/** Where a page says its release: within so many bytes, or nowhere. */
const HEAD_BYTES = 16_384;

export const cacheName = (scope: string): string => `atlas-offline:${new URL(scope).pathname}`;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export class OfflineStore {
  readonly #release: Release;
  readonly #scope: string;
  readonly #open: () => Promise<Kept>;
  readonly #fetch: typeof fetch;
  readonly #wait: (ms: number) => Promise<void>;
  #isForgotten = false;

  constructor(
    release: Release,
    scope: string,
    open: () => Promise<Kept>,
    fetchFile: typeof fetch,
    wait: (ms: number) => Promise<void> = sleep,
  ) {
    this.#release = release;
    this.#scope = scope;
    this.#open = open;
    this.#fetch = fetchFile;
    this.#wait = wait;
  }

  /** Other methods, other hosts and parts of files are not ours; nor are files that are not of the release. */
  wayOf(request: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>): Way {
    if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(this.#scope)) return null;
    const path = request.url.slice(this.#scope.length).replace(/[?#].*$/s, '');
    if (this.#hashOf(path) !== undefined) return { kind: 'file', path };
    const isPage = request.mode === 'navigate' && !(path.split('/').at(-1) ?? '').includes('.');
    return isPage ? { kind: 'page' } : null;
  }

  /** Stores the release, with the languages that were stored before it. Rejects when a file can't be had. */
  async install(): Promise<void> {
    await this.#keep(this.#release.core);
    const addresses = (await (await this.#open()).keys()).map(({ url }) => url);
    for (const [language, files] of Object.entries(this.#release.languages)) {
      const isKept = (path: string) => addresses.some((address) => address.startsWith(`${this.#scope}${path}?`));
      if (Object.keys(files).some(isKept)) await this.keepLanguage(language);
    }
  }

  /** Has the release and what a language needs stored, whatever was removed before. */
  async keepAll(language: string): Promise<void> {
    this.#isForgotten = false;
    if (await this.isWhole(language)) return;
    await this.install();
    await this.keepLanguage(language);
  }

  /** Stores nothing any more: pages that are open go on being served, and would fill a removed copy again. */
  forget(): void {
    this.#isForgotten = true;
  }

  /** Stores what the readers of a language need; nothing for English. */
  async keepLanguage(language: string): Promise<void> {
    await this.#keep(this.#release.languages[language] ?? {});
  }

  /** Whether everything is there to read the atlas in a language without a network. */
  async isWhole(language: string): Promise<boolean> {
    if (this.#isForgotten) return false; // to look would make an empty store
    const cache = await this.#open();
    const addresses = new Set((await cache.keys()).map(({ url }) => url));
    const files = { ...this.#release.core, ...this.#release.languages[language] };
    return Object.entries(files).every(([path, hash]) => addresses.has(this.#address(path, hash)));
  }

  /** Removes what is not of this release. */
  async prune(): Promise<void> {
    const { core, languages } = this.#release;
    const ours = [core, ...Object.values(languages)].flatMap((files) => Object.entries(files));
    const addresses = new Set(ours.map(([path, hash]) => this.#address(path, hash)));
    const cache = await this.#open();
    for (const request of await cache.keys()) if (!addresses.has(request.url)) await cache.delete(request);
  }

  /** A file of the release: from the copy, else from the network, of just this release if that can be had. */
  async file(path: string, request: Request): Promise<Response> {
    if (this.#isForgotten) return this.#fetch(request);
    const hash = this.#hashOf(path);
    const kept = hash === undefined ? undefined : await this.#match(path, hash);
    if (kept !== undefined) return kept;
    if (hash === undefined) return this.#fetch(request);
    try {
      return await this.#fetchKept(path, hash);
    } catch {
      return this.#fetch(request); // another release's, or none: the page tells what that means
    }
  }

  /**
   * A page: from the network if it comes in time and is of this release. A page of a newer release is not shown with the
   * files of this one: the reader gets this one whole until the new one is taken.
   */
  async page(request: Request): Promise<Answer> {
    const network = this.#fetch(request).then((response) => this.#judge(response));
    const first = await Promise.race([network.catch(() => null), this.#wait(PATIENCE_MS).then(() => null)]);
    if (first?.isGood === true) return { response: first.response, isFromCopy: false };
    if (this.#isForgotten) return { response: (first ?? (await network)).response, isFromCopy: false };
    const hash = this.#hashOf(SHELL);
    const shell = hash === undefined ? undefined : await this.#match(SHELL, hash);
    if (shell !== undefined) return { response: shell, isFromCopy: first === null || first.isFailure };
    return { response: (first ?? (await network)).response, isFromCopy: false };
  }

  async #judge(response: Response): Promise<Judged> {
    if (response.status >= 500) return { response, isGood: false, isFailure: true };
    if (response.body === null || !(response.headers.get('content-type') ?? '').includes('text/html'))
      return { response, isGood: true, isFailure: false };
    const [head, body] = response.body.tee();
    const version = await versionIn(head);
    const { status, statusText, headers } = response;
    const whole = new Response(body, { status, statusText, headers });
    return { response: whole, isGood: version === null || version === this.#release.version, isFailure: false };
  }

  #hashOf(path: string): string | undefined {
    const { core, languages } = this.#release;
    return [core, ...Object.values(languages)].find((files) => Object.hasOwn(files, path))?.[path];
  }

  #address(path: string, hash: string): string {
    return `${this.#scope}${path}?sha256=${encodeURIComponent(hash)}`;
  }

  async #match(path: string, hash: string): Promise<Response | undefined> {
    if (this.#isForgotten) return undefined;
    return (await this.#open()).match(this.#address(path, hash), { ignoreVary: true });
  }

  async #keep(files: FileHashes): Promise<void> {
    const waiting = Object.entries(files);
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined && !this.#isForgotten; next = waiting.shift())
        await this.#keepOne(...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #keepOne(path: string, hash: string): Promise<void> {
    if ((await this.#match(path, hash)) !== undefined) return;
    try {
      await this.#fetchKept(path, hash);
    } catch {
      await this.#wait(RETRY_MS);
      await this.#fetchKept(path, hash);
    }
  }

  /** Fetches just this content (the browser checks the hash) and keeps it. A device that is full still gets its file. */
  async #fetchKept(path: string, hash: string): Promise<Response> {
    const cache = path.startsWith('assets/') ? 'default' : 'no-cache'; // others keep their address from release to release
    const response = await this.#fetch(this.#scope + path, { integrity: `sha256-${hash}`, cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const { status, headers } = response;
    const plain = new Response(response.body, { status, headers }); // a page may not be answered with what was redirected
    if (!this.#isForgotten) await (await this.#open()).put(this.#address(path, hash), plain.clone());
    return plain;
  }
}

/** The release that a page says it is of; null when it says none. */
async function versionIn(page: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = page.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: true });
    const version = new RegExp(`name="${VERSION_META}" content="([^"]*)"`).exec(text)?.[1];
    if (version === undefined && !done && text.length < HEAD_BYTES && !text.includes('</head>')) continue;
    void reader.cancel();
    return version ?? null;
  }
}
