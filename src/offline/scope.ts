/** As much of a service worker's global scope as the atlas uses: the library of page and worker can't be had together. */
export interface WaitingEvent {
  waitUntil(promise: Promise<unknown>): void;
}

export interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface SaidEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

interface Events {
  install: WaitingEvent;
  activate: WaitingEvent;
  fetch: AskedEvent;
  message: SaidEvent;
}

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly active: Pick<ServiceWorker, 'postMessage'> | null;
    unregister(): Promise<boolean>;
  };
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  fetch: typeof fetch;
  addEventListener<K extends keyof Events>(name: K, heard: (event: Events[K]) => void): void;
}

/** The scope, where the code runs in a service worker; null anywhere else. */
export const workerScope = (): WorkerScope | null =>
  'skipWaiting' in globalThis ? (globalThis as unknown as WorkerScope) : null;
