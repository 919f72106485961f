/** Links of the atlas that are followed without leaving the page. */
import { placeOf } from './state/language.ts';
import type { AppShell } from './state/app.svelte.ts';

/** The link that a click asks for within the atlas and its language; null where it is the browser's to follow. */
export function linkToFollow(event: MouseEvent, shell: Pick<AppShell, 'root' | 'language'>): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain || event.defaultPrevented || link.target !== '') return null;
  if (link.origin !== location.origin || !link.pathname.startsWith(shell.root)) return null;
  const isOther = placeOf(link.pathname, shell.root).language !== shell.language; // another language is another document
  const isFile = /^(geo|data)\/./.test(link.pathname.slice(shell.root.length)); // beside the page of all data
  return isOther || isFile || link.getAttribute('href')?.startsWith('#') ? null : link;
}
