/** Answers questions for routes in a worker; on the main thread where there is none. */
import { fetchPart } from '../../data/parts.ts';
import type { Core, NetworkFile } from '../../domain/dataset.ts';
import type { RouteAnswer, RouteQuery } from '../../domain/route/query.ts';
import type { Network } from '../../domain/track.ts';

export type Answering = (query: RouteQuery) => Promise<RouteAnswer>;

/** What is sent to the worker: first the data, once, then questions. */
export type ToWorker =
  | { readonly kind: 'data'; readonly network: NetworkFile; readonly core: Core }
  | { readonly kind: 'question'; readonly id: number; readonly query: RouteQuery };

/** What comes back; without an answer the search itself failed. */
export interface FromWorker {
  readonly id: number;
  readonly answer: RouteAnswer | null;
}

/** Makes the function that answers on one network. Nothing is fetched or started before the first question. */
export function createAnswering(network: Network, core: Core): Answering {
  let inWorker: Answering | null | undefined;
  const here: Answering = async (query) => {
    const { answerRoute } = await fetchPart(() => import('../../domain/route/answer.ts'));
    return answerRoute(query, network, core);
  };
  return async (query) => {
    if (inWorker === undefined) inWorker = startWorker(network.file, core);
    if (inWorker === null) return here(query);
    try {
      return await inWorker(query);
    } catch {
      inWorker = null; // it could not be started, or broke: the main thread gives the answer, or says what is wrong
      return here(query);
    }
  };
}

/** A worker with the data, or null where workers can't be had. */
function startWorker(network: NetworkFile, core: Core): Answering | null {
  try {
    const worker = new Worker(new URL('./router.worker.ts', import.meta.url), { type: 'module' });
    const ask = converse(worker);
    worker.postMessage({ kind: 'data', network, core } satisfies ToWorker);
    return ask;
  } catch {
    return null;
  }
}

/** Matches answers to questions by number. A worker that breaks fails all that is still open, and is ended. */
function converse(worker: Worker): Answering {
  type Open = { readonly done: (answer: RouteAnswer) => void; readonly fail: (reason: Error) => void };
  const open = new Map<number, Open>();
  let asked = 0;
  let isBroken = false;
  const giveUp = () => {
    isBroken = true;
    worker.terminate();
    for (const { fail } of open.values()) fail(new Error('the worker for routes failed'));
    open.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.answer === null) {
      giveUp();
      return;
    }
    open.get(data.id)?.done(data.answer);
    open.delete(data.id);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  return (query) =>
    new Promise((done, fail) => {
      if (isBroken) {
        fail(new Error('the worker for routes failed'));
        return;
      }
      asked += 1;
      open.set(asked, { done, fail });
      worker.postMessage({ kind: 'question', id: asked, query } satisfies ToWorker);
    });
}
