import { describe, expect, it, vi } from 'vitest';
import type { Release } from '../../../src/offline/release.ts';
import { cacheName, OfflineStore, type Kept } from '../../../src/offline/store.ts';

const SCOPE = 'https://example.org/atlas/';
const RELEASE: Release = {
  version: 'v1',
  core: { 'shell.html': 's1', 'assets/index-A.js': 'a1', 'geo/core.json': 'c1' },
  languages: { ru: { 'geo/words-ru.json': 'r1' } },
};

/** A cache as browsers have it, as far as it is used. */
function fakeCache() {
  const kept = new Map<string, Response>();
  const cache: Kept = {
    match: (address) => Promise.resolve(kept.get(address as string)?.clone()),
    put: (address, response) => Promise.resolve(void kept.set(address as string, response)),
    delete: (request) => Promise.resolve(kept.delete((request as Request).url)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  };
  return { cache, kept };
}

type Serve = (path: string, options: RequestInit | undefined) => Promise<Response> | Response;

function storeOn(serve: Serve, { release = RELEASE, cache = fakeCache(), isPatient = true } = {}) {
  const asked: string[] = [];
  const fetchFile = vi.fn((input: string | Request, options?: RequestInit) => {
    const path = (typeof input === 'string' ? input : input.url).slice(SCOPE.length);
    asked.push(path);
    return Promise.resolve().then(() => serve(path, options));
  });
  const wait = (ms: number) => (isPatient && ms >= 3000 ? new Promise<void>(() => undefined) : Promise.resolve());
  const open = () => Promise.resolve(cache.cache);
  return { store: new OfflineStore(release, SCOPE, open, fetchFile as typeof fetch, wait), asked, ...cache, fetchFile };
}

const content: Serve = (path) => new Response(`content of ${path}`);
const fails: Serve = () => Promise.reject(new TypeError('no network'));
const html = (version: string | null, status = 200): Serve => {
  const meta = version === null ? '' : `<meta name="atlas-version" content="${version}">`;
  return () =>
    new Response(`<html><head>${meta}</head>from the network`, { status, headers: { 'content-type': 'text/html' } });
};
const page = (path = 'site/herat/') => new Request(SCOPE + path);
const body = async ({ response }: { response: Response }) => response.text();

describe('what a request is to the copy', () => {
  const { store } = storeOn(content);
  const way = (url: string, more: { method?: string; mode?: RequestMode; headers?: Record<string, string> } = {}) =>
    store.wayOf({ method: 'GET', mode: 'cors', url, ...more, headers: new Headers(more.headers) });

  it('is a page when the browser goes there', () => {
    const mode = 'navigate';
    expect(way(`${SCOPE}site/herat/?date=2025#x`, { mode })).toEqual({ kind: 'page' });
    expect(way(SCOPE, { mode })).toEqual({ kind: 'page' });
    expect(way(`${SCOPE}data/stations.csv`, { mode })).toBeNull();
  });

  it('is a file when the release has it, by exactly its path', () => {
    expect(way(`${SCOPE}geo/core.json?x`)).toEqual({ kind: 'file', path: 'geo/core.json' });
    expect(way(`${SCOPE}assets/index-B.js`)).toBeNull();
    expect(way(`${SCOPE}constructor`)).toBeNull();
  });

  it('is none of ours when it writes, asks for a part, or goes elsewhere', () => {
    expect(way(`${SCOPE}geo/core.json`, { method: 'POST' })).toBeNull();
    expect(way(`${SCOPE}geo/core.json`, { headers: { range: 'bytes=0-1' } })).toBeNull();
    expect(way('https://tiles.openfreemap.org/planet')).toBeNull();
    expect(way('https://example.org/other/geo/core.json')).toBeNull();
  });

  it('keeps the copies of two atlases on one host apart', () => {
    expect(cacheName(SCOPE)).not.toBe(cacheName('https://example.org/'));
  });
});

describe('storing a release', () => {
  it('fetches every file of the core by its hash, past what the browser keeps unless its name has the hash', async () => {
    const { store, kept, fetchFile } = storeOn(content);
    await store.install();
    expect([...kept.keys()].map((url) => url.slice(SCOPE.length)).toSorted()).toEqual([
      'assets/index-A.js?sha256=a1',
      'geo/core.json?sha256=c1',
      'shell.html?sha256=s1',
    ]);
    expect(fetchFile).toHaveBeenCalledWith(`${SCOPE}geo/core.json`, { integrity: 'sha256-c1', cache: 'no-cache' });
    expect(fetchFile).toHaveBeenCalledWith(`${SCOPE}assets/index-A.js`, { integrity: 'sha256-a1', cache: 'default' });
    expect(await store.isWhole('en')).toBe(true);
    expect(await store.isWhole('ru')).toBe(false);
    await store.keepLanguage('ru');
    expect(await store.isWhole('ru')).toBe(true);
  });

  it('asks a second time for a file that fails, and gives up when it fails again', async () => {
    let isBroken = true;
    const once: Serve = (path, options) => {
      if (path !== 'geo/core.json' || !isBroken) return content(path, options);
      isBroken = false;
      return new Response('', { status: 503 });
    };
    await expect(storeOn(once).store.install()).resolves.toBeUndefined();
    await expect(storeOn(fails).store.install()).rejects.toThrow('no network');
  });

  it('fetches only what changed, takes languages along, and removes what is old once it is active', async () => {
    const cache = fakeCache();
    const old = storeOn(content, { cache });
    await old.store.install();
    await old.store.keepLanguage('ru');
    const next = storeOn(content, {
      cache,
      release: {
        version: 'v2',
        core: { ...RELEASE.core, 'geo/core.json': 'c2' },
        languages: { ru: { 'geo/words-ru.json': 'r2' } },
      },
    });
    await next.store.install();
    expect(next.asked.toSorted()).toEqual(['geo/core.json', 'geo/words-ru.json']);
    expect(await old.store.isWhole('ru')).toBe(true);
    await next.store.prune();
    expect(await old.store.isWhole('en')).toBe(false);
    expect(await next.store.isWhole('ru')).toBe(true);
  });
});

describe('a file', () => {
  it('comes from the copy without a word to the network', async () => {
    const { store, asked } = storeOn(content);
    await store.install();
    asked.length = 0;
    expect(await (await store.file('geo/core.json', page('geo/core.json'))).text()).toBe('content of geo/core.json');
    expect(asked).toEqual([]);
  });

  it('that is not stored yet is fetched by its hash and kept', async () => {
    const { store, kept } = storeOn(content);
    await store.file('geo/words-ru.json', page('geo/words-ru.json'));
    expect([...kept.keys()]).toEqual([`${SCOPE}geo/words-ru.json?sha256=r1`]);
  });

  it('of another release is handed on and not kept', async () => {
    const { store, kept } = storeOn((path, options) => {
      if (options?.integrity !== undefined) return Promise.reject(new TypeError('wrong content'));
      return new Response(`newer ${path}`);
    });
    expect(await (await store.file('geo/core.json', page('geo/core.json'))).text()).toBe('newer geo/core.json');
    expect(kept.size).toBe(0);
  });
});

describe('a page', () => {
  async function stored(serve: Serve, isPatient = true) {
    const cache = fakeCache();
    await storeOn(content, { cache }).store.install();
    return storeOn(serve, { cache, isPatient });
  }

  it('of this release comes from the network', async () => {
    const answer = await (await stored(html('v1'))).store.page(page());
    expect(answer.isFromCopy).toBe(false);
    expect(await body(answer)).toContain('from the network');
  });

  it('keeps what the server says of it: that there is none, or that it is elsewhere', async () => {
    const answer = await (await stored(html('v1', 404))).store.page(page());
    expect(answer.response.status).toBe(404);
  });

  it('of a host that says no release is shown as it came', async () => {
    expect(await body(await (await stored(html(null))).store.page(page()))).toContain('from the network');
  });

  it('of a newer release gives way to the shell of this one: they are never mixed', async () => {
    const answer = await (await stored(html('v2'))).store.page(page());
    expect(await body(answer)).toBe('content of shell.html');
    expect(answer.isFromCopy).toBe(false);
  });

  it.each([
    ['that does not come', fails],
    ['that the server fails to give', html('v1', 502)],
  ])('%s is opened with the shell', async (_, serve) => {
    const answer = await (await stored(serve)).store.page(page());
    expect(await body(answer)).toBe('content of shell.html');
    expect(answer.isFromCopy).toBe(true);
  });

  it('and a file come from the network alone once the copy is being removed, and nothing is stored until it is asked for', async () => {
    const { store, kept } = storeOn(content);
    store.forget();
    kept.clear();
    expect(await (await store.file('geo/core.json', page('geo/core.json'))).text()).toBe('content of geo/core.json');
    expect(await store.isWhole('ru')).toBe(false);
    await store.keepLanguage('ru');
    expect(kept.size).toBe(0);
    await store.keepAll('ru');
    expect(await store.isWhole('ru')).toBe(true);
  });

  it('that was on its way when the copy was removed is given, and not kept', async () => {
    let give: (response: Response) => void = () => undefined;
    const { store, kept } = storeOn(() => new Promise<Response>((done) => (give = done)));
    const file = store.file('geo/core.json', page('geo/core.json'));
    await new Promise((done) => setTimeout(done));
    store.forget();
    give(new Response('content of geo/core.json'));
    expect(await (await file).text()).toBe('content of geo/core.json');
    expect(kept.size).toBe(0);
  });

  it('that does not come in time is opened with the shell, and it is told', async () => {
    const answer = await (await stored(() => new Promise<Response>(() => undefined), false)).store.page(page());
    expect(await body(answer)).toBe('content of shell.html');
    expect(answer.isFromCopy).toBe(true);
  });

  it('is waited for when nothing is stored', async () => {
    expect(await body(await storeOn(html('v2')).store.page(page()))).toContain('from the network');
    await expect(storeOn(fails).store.page(page())).rejects.toThrow('no network');
  });
});
