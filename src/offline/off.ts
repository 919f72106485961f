/** The worker that ends the offline copy (`SW=off npm run build`): it deletes what was stored and takes itself away. */
import { workerScope } from './scope.ts';
import { cacheName } from './store.ts';

const worker = workerScope();

// No word of the pages is waited for: what is to be ended may be what is broken. Pages go on, from the network.
worker?.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker?.addEventListener('activate', (event) => {
  const end = async () => {
    await worker.caches.delete(cacheName(worker.registration.scope));
    await worker.registration.unregister();
  };
  event.waitUntil(end());
});
