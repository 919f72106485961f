/** The search for routes, off the main thread. The data come first, then questions, each answered under its number. */
import { answerRoute } from '../../domain/route/answer.ts';
import type { Core } from '../../domain/dataset.ts';
import { Network } from '../../domain/track.ts';
import type { FromWorker, ToWorker } from './answering.ts';

let data: { readonly network: Network; readonly core: Core } | null = null;

function answer(id: number, query: Parameters<typeof answerRoute>[0]): FromWorker {
  try {
    return { id, answer: data === null ? null : answerRoute(query, data.network, data.core) };
  } catch {
    return { id, answer: null }; // asked again on the main thread, where the fault is told
  }
}

globalThis.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
  if (message.kind === 'data') data = { network: new Network(message.network), core: message.core };
  else globalThis.postMessage(answer(message.id, message.query));
};
