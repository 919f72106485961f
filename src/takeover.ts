/** The running atlas takes the place of the page that the build made. */
import { Arrivals, type Waits } from './ui/waits.ts';

/** However slowly its parts come, a page that runs is worth more than one that does not. */
const LONGEST_WAIT_MS = 6000;

/**
 * Puts the running atlas in the place of the page that the build made: at once where there is none, else when all that the
 * page shows has come, so that nothing flashes. Where the reader had scrolled to, and what had the focus, stays.
 */
export function takeOver(
  target: HTMLElement,
  begin: (place: HTMLElement, picture: Element | null, waits: Waits | null) => void,
): void {
  if (target.querySelector('main') === null) {
    target.replaceChildren();
    begin(target, null, null);
    return;
  }
  const place = document.createElement('div');
  place.className = 'coming';
  place.inert = true;
  target.after(place);
  const arrivals = new Arrivals(() => replace());
  let isDone = false;
  const replace = () => {
    if (isDone) return;
    isDone = true;
    const scrolled = scrollerOf(target)?.scrollTop ?? 0;
    const focused = target.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
    place.className = '';
    place.inert = false;
    target.replaceWith(place);
    place.id = target.id;
    scrollerOf(place)?.scrollTo({ top: scrolled });
    if (focused !== null && focused !== undefined)
      place.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  };
  // A copy: the page that is still on screen keeps its own. A link may ask for another view than the page's own.
  const isOwnView = location.search === '';
  begin(place, isOwnView ? copyOf(target.querySelector('#made-picture')) : null, arrivals);
  setTimeout(() => arrivals.isResting && replace()); // nothing to wait for
  setTimeout(replace, LONGEST_WAIT_MS);
}

function copyOf(picture: Element | null): Element | null {
  const copy = picture?.cloneNode(true);
  if (!(copy instanceof Element)) return null;
  copy.removeAttribute('id');
  copy.className = 'made-copy';
  return copy;
}

/** What scrolls the text: the panel, or the sheet of a phone. */
const scrollerOf = (place: HTMLElement) => place.querySelector('main')?.closest('.content, .panel') ?? null;
