import { describe, expect, it } from 'vitest';
import { DataError, DataStore, type DataProblem } from '../../../src/data/load.ts';
import type { FileName } from '../../../src/domain/dataset.ts';
import { packCore } from '../../../src/domain/packed-core.ts';
import { CORE } from '../../fixtures/core.ts';
import { FILES } from '../../fixtures/files.ts';

type Answer = () => Promise<Response>;

const json = (value: unknown): Answer => {
  return () => Promise.resolve(new Response(JSON.stringify(value)));
};
const text = (body: string): Answer => {
  return () => Promise.resolve(new Response(body));
};
const status = (code: number): Answer => {
  return () => Promise.resolve(new Response('', { status: code }));
};
const fails = (error: Error): Answer => {
  return () => Promise.reject(error);
};

/** A store on a server that gives its answers one after the other, and the last one from then on. */
function storeOn(...answers: readonly Answer[]) {
  const asked: { url: string; signal: AbortSignal | null | undefined }[] = [];
  const serve = ((url: string, options?: RequestInit) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ url, signal: options?.signal });
    return answer?.();
  }) as typeof fetch;
  return { store: new DataStore('/atlas/', serve, null, 0), asked };
}

/** What went wrong with a file, as `file: problem`. */
async function problemOf(store: DataStore, name: FileName): Promise<string> {
  const error: unknown = await store.load(name).then(
    () => new Error('it was loaded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DataError);
  return error instanceof DataError ? `${error.file}: ${error.problem}` : '';
}

describe('a data file', () => {
  it('is asked for under the base path, with a limit of time', async () => {
    const { store, asked } = storeOn(json(packCore(CORE)));
    expect(await store.core()).toEqual(CORE);
    expect(asked).toMatchObject([{ url: '/atlas/geo/core.json' }]);
    expect(asked[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  it('is asked for once, however often and however soon it is wanted again', async () => {
    const { store, asked } = storeOn(json(FILES.trade));
    const [first, second] = await Promise.all([store.load('trade'), store.load('trade')]);
    expect(second).toBe(first);
    expect(await store.load('trade')).toBe(first);
    expect(asked).toHaveLength(1);
  });

  it('that the network lost once is asked for again by itself', async () => {
    const { store, asked } = storeOn(fails(new TypeError('no network')), json(packCore(CORE)));
    expect(await store.core()).toEqual(CORE);
    expect(asked).toHaveLength(2);
  });

  it('that the server does not have is not asked for again by itself', async () => {
    const { store, asked } = storeOn(status(404), json(packCore(CORE)));
    expect(await problemOf(store, 'core')).toBe('core: missing');
    expect(asked).toHaveLength(1);
  });

  it('that failed is asked for again the next time, and kept once it came', async () => {
    const lost = fails(new TypeError('no network'));
    const { store, asked } = storeOn(lost, lost, json(packCore(CORE)));
    expect(await problemOf(store, 'core')).toBe('core: offline');
    expect(await store.core()).toEqual(CORE);
    await store.core();
    expect(asked).toHaveLength(3);
  });

  it.each<[string, DataProblem, Answer]>([
    ['the server does not have', 'missing', status(404)],
    ['the server fails to give', 'missing', status(503)],
    ['no connection brings', 'offline', fails(new TypeError('Failed to fetch'))],
    ['does not come in time', 'slow', fails(new DOMException('signal timed out', 'TimeoutError'))],
    ['is of another shape', 'broken', text('{"version":"1"}')],
    ['is cut short', 'broken', text(JSON.stringify(CORE).slice(0, 500))],
    ['is a page of a host and no data', 'broken', text('<!doctype html><title>Sign in</title>')],
    ['is JSON, but not ours', 'broken', text('[1, 2]')],
    ['is empty', 'broken', text('')],
    ['is null', 'broken', text('null')],
  ])('that %s is told as %s', async (_, problem, answer) => {
    const { store } = storeOn(answer);
    expect(await problemOf(store, 'core')).toBe(`core: ${problem}`);
  });

  it('whose connection breaks on the way is told as such', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    const { store } = storeOn(() => Promise.resolve(new Response(body)));
    expect(await problemOf(store, 'core')).toBe('core: offline');
  });

  it('of another version than the first is refused, also when it is asked for again', async () => {
    const { store, asked } = storeOn(json(packCore(CORE)), json({ ...FILES.trade, version: 'newer' }));
    await store.core();
    expect(await problemOf(store, 'trade')).toBe('trade: outdated');
    expect(await problemOf(store, 'trade')).toBe('trade: outdated');
    expect(await store.core()).toEqual(CORE);
    expect(asked).toHaveLength(3);
  });

  it('keeps what the browser said as the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const { store } = storeOn(fails(cause));
    await expect(store.core()).rejects.toMatchObject({ name: 'DataError', message: 'core: offline', cause });
  });
});
