import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpackNetwork } from '../../src/domain/packed.ts';
import type { RouteQuery } from '../../src/domain/route/query.ts';
import { Network } from '../../src/domain/track.ts';
import { createAnswering, type FromWorker, type ToWorker } from '../../src/panels/route/answering.ts';
import { PARAMETERS, ROUTE_CORE, ROUTING } from '../fixtures/routes.ts';

const packed = ROUTING.network as NonNullable<typeof ROUTING.network>;
const network = new Network(unpackNetwork(packed, ROUTE_CORE, PARAMETERS));
const query = (to: string): RouteQuery => ({
  from: 'tm-mary',
  to,
  via: [],
  avoid: [],
  assume: [],
  day: ROUTE_CORE.knownTo,
  by: 'hours',
  model: {},
});

/** A worker that answers as it is told, or not at all. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly sent: ToWorker[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(message: ToWorker) {
    this.sent.push(structuredClone(message));
  }
  terminate() {
    this.isEnded = true;
  }
  reply(data: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => {
  FakeWorker.made = [];
  vi.unstubAllGlobals();
});

describe('answers from a worker', () => {
  it('send the data once and match each answer to its question', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const ask = createAnswering(network, ROUTE_CORE);
    const both = [ask(query('herat')), ask(query('karachi'))];
    const [worker] = FakeWorker.made;
    expect(FakeWorker.made).toHaveLength(1);
    expect(worker?.sent.map(({ kind }) => kind)).toEqual(['data', 'question', 'question']);
    worker?.reply({ id: 2, answer: { kind: 'excluded' } });
    worker?.reply({ id: 1, answer: { kind: 'same-place' } });
    expect(await Promise.all(both)).toEqual([{ kind: 'same-place' }, { kind: 'excluded' }]);
  });

  it('come from the main thread where there is no worker', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await createAnswering(network, ROUTE_CORE)(query('herat'))).toMatchObject({ kind: 'routes' });
  });

  it('come from the main thread when the worker can’t be loaded', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const ask = createAnswering(network, ROUTE_CORE);
    const asked = ask(query('herat'));
    FakeWorker.made[0]?.dispatchEvent(new Event('error'));
    expect(await asked).toMatchObject({ kind: 'routes' });
    expect(FakeWorker.made[0]?.isEnded).toBe(true);
    expect(await ask(query('karachi'))).toMatchObject({ kind: 'routes' });
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('come from the main thread when the search fails in the worker, so that the fault is told', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const asked = createAnswering(network, ROUTE_CORE)(query('herat'));
    FakeWorker.made[0]?.reply({ id: 1, answer: null });
    expect(await asked).toMatchObject({ kind: 'routes' });
  });
});
