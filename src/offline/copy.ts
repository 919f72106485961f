/** What the reader can do with the copy on the device: see whether it is there, remove it, have it stored again. */
import { WORKER_FILE } from './release.ts';
import { cacheName } from './store.ts';
import { ask } from './talk.ts';

export type CopyState = 'stored' | 'none' | 'removed' | 'impossible';

/** Set while the reader wants no copy. */
const REFUSED_KEY = 'atlas.no-copy';

/** Storage may be refused, and then nothing is remembered. */
function memory<T>(action: (storage: Storage) => T): T | null {
  try {
    return action(localStorage);
  } catch {
    return null;
  }
}

export const isRefused = (): boolean => memory((storage) => storage.getItem(REFUSED_KEY)) === 'yes';

export const canStore = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Whether the whole atlas can be read offline in this language. Rejects when the browser refuses. */
export async function copyState(root: string, language: string): Promise<CopyState> {
  if (!canStore()) return 'impossible';
  if (isRefused()) return 'removed';
  const active = (await navigator.serviceWorker.getRegistration(root))?.active;
  if (active === undefined || active === null) return 'none';
  return (await ask(active, { ask: 'state', language })).isWhole ? 'stored' : 'none';
}

/**
 * Waits until what a first visit stores is there. Gives whether that is all that this language needs; never settles where
 * nothing is stored.
 */
export async function whenKept(language: string): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  return active !== null && (await ask(active, { ask: 'keep', language })).isWhole;
}

/** Takes worker and files away, and keeps them away until `storeCopy`. */
export async function removeCopy(root: string): Promise<void> {
  memory((storage) => storage.setItem(REFUSED_KEY, 'yes'));
  const registration = await navigator.serviceWorker.getRegistration(root);
  const active = registration?.active ?? null;
  if (active !== null) await ask(active, { ask: 'forget', language: '' });
  await registration?.unregister();
  await caches.delete(cacheName(new URL(root, location.href).href));
}

/** Stores the atlas. Gives whether all of it is there. Rejects when the browser refuses or the network fails. */
export async function storeCopy(root: string, language: string): Promise<boolean> {
  memory((storage) => storage.removeItem(REFUSED_KEY));
  const registration = await navigator.serviceWorker.register(root + WORKER_FILE, {
    scope: root,
    updateViaCache: 'none',
  });
  const active = await whenActive(registration);
  return (await ask(active, { ask: 'store', language })).isWhole;
}

/** Rejects when the worker could not be installed. */
function whenActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const { active, installing, waiting } = registration;
  if (active !== null) return Promise.resolve(active);
  const coming = installing ?? waiting;
  return new Promise((done, fail) => {
    if (coming === null) throw new Error('no worker is coming');
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') done(coming);
      if (coming.state === 'redundant') fail(new Error('the worker could not be installed'));
    });
  });
}
