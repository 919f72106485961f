/** The worker that ends the offline copy (`SW=off npm run build`): it deletes what was stored and takes itself away. */
import { workerScope, type WorkerScope } from './scope.ts';
import { cacheName } from './store.ts';
import { ask } from './talk.ts';

/** How long the worker before may take to say that it stores nothing more. */
const PATIENCE_MS = 2000;

/** Nothing is stored any more. Pages that are open go on, from the network. */
async function clear(worker: WorkerScope): Promise<void> {
  const before = worker.registration.active;
  if (before !== null) {
    const told = ask(before, { ask: 'forget', language: '' }).catch(() => undefined); // silent, or without its storage
    await Promise.race([told, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  }
  await worker.caches.delete(cacheName(worker.registration.scope));
}

const worker = workerScope();
if (worker !== null) {
  // The worker before holds its place until it has nothing to do, and what is to be ended may be what is broken: all is
  // done at once, and again when this one is in its place. Unregistering comes after installing, which can't wait for it.
  worker.addEventListener('install', (event) => {
    event.waitUntil(Promise.all([worker.skipWaiting(), clear(worker)]));
    void worker.registration.unregister();
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(
      worker.caches.delete(cacheName(worker.registration.scope)).then(() => worker.registration.unregister()),
    );
  });
}
