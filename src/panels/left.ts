/** Which link of a page was followed last: Back gives it the focus again. */
import { pageKey } from '../state/state.ts';
import type { AppShell } from '../state/app.svelte.ts';

export interface Left {
  readonly path: string;
  /** Which of the links of the page it was. */
  readonly place: number;
}

const left = new WeakMap<AppShell, Map<string, Left>>();

/** Remembers the link that leads away from the page that is shown. */
export function remember(shell: AppShell, link: HTMLAnchorElement): void {
  const page = link.closest('article');
  const pages = left.get(shell) ?? new Map<string, Left>();
  left.set(shell, pages);
  const key = pageKey(shell.state.page);
  if (page === null) pages.delete(key);
  else pages.set(key, { path: link.pathname, place: [...page.querySelectorAll('a')].indexOf(link) });
}

/** The link that was followed last from the page that is shown. */
export const leftBy = (shell: AppShell): Left | undefined => left.get(shell)?.get(pageKey(shell.state.page));
