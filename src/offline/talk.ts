/** What pages and the service worker say to each other. */
export type Asked =
  /** Store what this language needs. Answered with `Told` when it is done. */
  | { readonly ask: 'keep'; readonly language: string }
  /** How things stand. Answered with `Told`. */
  | { readonly ask: 'state'; readonly language: string }
  /** The reader wants the release that is waiting. Not answered: the worker takes over. */
  | { readonly ask: 'take' };

export interface Told {
  /** Everything is stored that is needed to read the atlas in that language. */
  readonly isWhole: boolean;
  /** The page that asks was opened from the copy because the network did not answer. */
  readonly isFromCopy: boolean;
}

/** Asks a worker, and waits for its answer. */
export function ask(worker: Pick<ServiceWorker, 'postMessage'>, question: Asked): Promise<Told> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      port1.close();
      done(data);
    };
    worker.postMessage(question, [port2]);
  });
}
