/** The service worker: keeps a whole release on the device and opens every page from it when there is no network. */
import type { Release } from './release.ts';
import { workerScope, type SaidEvent, type WorkerScope } from './scope.ts';
import { cacheName, OfflineStore } from './store.ts';
import type { Asked, Refused, Told } from './talk.ts';

/** Put in by the build. */
declare const ATLAS_RELEASE: Release;

const scope = workerScope();
if (scope !== null) serve(scope, ATLAS_RELEASE);

function serve(worker: WorkerScope, release: Release): void {
  const root = worker.registration.scope;
  const open = () => worker.caches.open(cacheName(root));
  const store = new OfflineStore(release, root, open, (...args) => worker.fetch(...args));
  /** Pages opened from the copy. Forgotten when the browser stops the worker; a page asks before that. */
  const fromCopy = new Set<string>();

  worker.addEventListener('install', (event) => event.waitUntil(store.install()));
  // A release is active when no page of the one before is open any more, or when the reader took it.
  worker.addEventListener('activate', (event) => event.waitUntil(store.prune().then(() => worker.clients.claim())));

  worker.addEventListener('fetch', (event) => {
    const way = store.wayOf(event.request);
    if (way === null) return;
    if (way.kind === 'file') {
      event.respondWith(store.file(way.path, event.request));
      return;
    }
    const answer = store.page(event.request).then(({ response, isFromCopy }) => {
      if (isFromCopy) fromCopy.add(event.resultingClientId);
      return response;
    });
    event.respondWith(answer);
  });

  worker.addEventListener('message', (event) => {
    const asked = event.data as Asked;
    if (asked.ask === 'take') event.waitUntil(worker.skipWaiting());
    else event.waitUntil(answer(store, asked, event, fromCopy));
  });
}

async function answer(
  store: OfflineStore,
  { ask, language }: Exclude<Asked, { ask: 'take' }>,
  { ports, source }: SaidEvent,
  fromCopy: ReadonlySet<string>,
): Promise<void> {
  const isFromCopy = fromCopy.has(source?.id ?? '');
  const say = (told: Told | Refused) => ports[0]?.postMessage(told);
  if (ask === 'forget') {
    store.forget();
    say({ isWhole: false, isFromCopy });
    return;
  }
  // A failure is told by `isWhole`, and tried again later.
  if (ask === 'store') await store.keepAll(language).catch(() => undefined);
  if (ask === 'keep') await store.keepLanguage(language).catch(() => undefined);
  await store.isWhole(language).then(
    (isWhole) => say({ isWhole, isFromCopy }),
    () => say('refused'),
  );
}
