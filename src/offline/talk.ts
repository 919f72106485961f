/** What pages and the service worker say to each other. */
export type Asked =
  /** Store what this language needs besides. Answered with `Told` when it is done. */
  | { readonly ask: 'keep'; readonly language: string }
  /** Store the whole release with what this language needs, whatever was removed before. Answered when it is done. */
  | { readonly ask: 'store'; readonly language: string }
  /** How things stand. Answered with `Told`. */
  | { readonly ask: 'state'; readonly language: string }
  /** Store nothing more: the copy is being removed. Answered with `Told`. */
  | { readonly ask: 'forget'; readonly language: string }
  /** The reader wants the release that is waiting. Not answered: the worker takes over. */
  | { readonly ask: 'take' };

export interface Told {
  /** Everything is stored that is needed to read the atlas in that language. */
  readonly isWhole: boolean;
  /** The page that asks was opened from the copy because the network did not answer. */
  readonly isFromCopy: boolean;
}

/** A worker says no more than this when the browser refuses it its storage. */
export type Refused = 'refused';

/** How long a worker may take to say how things stand. Storing takes as long as the network does. */
const PATIENCE_MS = 10_000;

/** Asks a worker, and waits for its answer. Rejects when the browser refuses storage, or the worker is silent. */
export function ask(worker: Pick<ServiceWorker, 'postMessage'>, question: Asked): Promise<Told> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel();
    const silent = () => fail(new Error('the worker is silent'));
    const timer = question.ask === 'keep' || question.ask === 'store' ? undefined : setTimeout(silent, PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<Told | Refused>) => {
      clearTimeout(timer);
      port1.close();
      if (data === 'refused') fail(new Error('the browser refuses storage'));
      else done(data);
    };
    worker.postMessage(question, [port2]);
  });
}
