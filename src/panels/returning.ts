/** Back gives the focus to the link that was followed from a page. Fetched when somebody goes back. */
import type { Left } from './left.ts';

/** How long the rows of a page may take to come. */
const PATIENCE_MS = 3000;

/** Gives the focus to the link that was followed from this page; gives whether it is there. */
function refocus(page: Element, { path, place }: Left): boolean {
  const links = [...page.querySelectorAll('a')];
  const [same, first] = [links[place], links.find((link) => link.pathname === path)];
  const link = same?.pathname === path ? same : first;
  if (link === undefined) return false;
  for (let around = link.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  link.focus({ preventScroll: true });
  return true;
}

/** On a return: focus to the link that was followed from the page, as soon as it is there. Gives a function that stops it. */
export function returnFocus(was: Left, heading: HTMLElement): () => void {
  const page = heading.closest('article');
  if (page === null || document.activeElement !== heading || refocus(page, was)) return () => undefined;
  // Rows that are still fetched, unless the reader has gone on meanwhile.
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver(() => {
    if (document.activeElement !== heading || refocus(page, was)) stop();
  });
  observer.observe(page, { childList: true, subtree: true });
  const timer = setTimeout(stop, PATIENCE_MS);
  return stop;
}
