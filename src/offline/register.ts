/** Registers the service worker and tells of newer releases. Never reloads a page unasked. */
import { WORKER_FILE } from './release.ts';
import { ask, type Asked } from './talk.ts';

const TAKE: Asked = { ask: 'take' };

export interface Registered {
  /** Whether this page was opened from the copy because the network did not answer. */
  readonly isFromCopy: boolean;
}

export interface Registering {
  readonly container: ServiceWorkerContainer;
  readonly root: string;
  readonly language: string;
  /** A newer release is ready; `show` takes it and loads the page again, link and all. */
  readonly onnewer: (show: () => void) => void;
  readonly reload: () => void;
}

/** Rejects where the browser does not let it, as in some private windows. */
export async function register({ container, root, language, onnewer, reload }: Registering): Promise<Registered> {
  const isFirst = container.controller === null;
  let isTaken = false;
  let changes = 0;
  const registration = await container.register(root + WORKER_FILE, { scope: root, updateViaCache: 'none' });

  const offer = (worker: ServiceWorker) =>
    onnewer(() => {
      isTaken = true;
      worker.postMessage(TAKE);
    });
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) offer(worker);
    });

  if (registration.waiting !== null && !isFirst) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  container.addEventListener('controllerchange', () => {
    changes += 1;
    if (isTaken) reload();
    else if (!isFirst || changes > 1) onnewer(reload); // taken in another window: this one goes on as it is
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined); // offline, say
  });

  if (!isFirst) registration.update().catch(() => undefined); // the browser's own look may come much later
  const { active } = await container.ready;
  const told = active === null ? null : await ask(active, { ask: 'keep', language });
  return { isFromCopy: told?.isFromCopy ?? false };
}
