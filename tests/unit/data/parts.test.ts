import { describe, expect, it, vi } from 'vitest';
import { fetchPart, PartError, type Surroundings } from '../../../src/data/parts.ts';

function pageOf(shown: string | null, served: () => Promise<string | null>, storage?: () => Map<string, string>) {
  const kept = new Map<string, string>();
  const memory = storage ?? (() => kept);
  const reload = vi.fn(() => Promise.resolve());
  const page: Surroundings = {
    shown: () => shown,
    served,
    reload,
    memory: () => ({
      getItem: (key) => memory().get(key) ?? null,
      setItem: (key, value) => void memory().set(key, value),
    }),
    waitMs: 0,
  };
  return { page, reload };
}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const problemOf = (loading: Promise<unknown>) =>
  loading.then(
    () => 'loaded',
    (error: unknown) => (error instanceof PartError ? error.problem : String(error)),
  );
const is = (version: string) => () => Promise.resolve(version);

describe('a part of the code', () => {
  it('that fails once is asked for again', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('reset')).mockResolvedValue('part');
    expect(await fetchPart(load, pageOf('v1', is('v1')).page)).toBe('part');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that can’t be had while the release is the same, or no server answers, is told and nothing reloads', async () => {
    for (const served of [is('v1'), () => Promise.reject(new TypeError('no network')), () => Promise.resolve(null)]) {
      const { page, reload } = pageOf('v1', served);
      expect(await problemOf(fetchPart(gone, page))).toBe('offline');
      expect(reload).not.toHaveBeenCalled();
    }
  });

  it('that a newer release took away reloads the page, once for each release', async () => {
    const { page, reload } = pageOf('v1', is('v2'));
    void fetchPart(gone, page);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(await problemOf(fetchPart(gone, page))).toBe('outdated');
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Map<string, string>]>([
    [
      'refused',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['forgetful', () => new Map()],
  ])('never reloads where storage is %s: nothing would stop it', async (_, storage) => {
    const { page, reload } = pageOf('v1', is('v2'), storage);
    expect(await problemOf(fetchPart(gone, page))).toBe('outdated');
    expect(reload).not.toHaveBeenCalled();
  });
});
