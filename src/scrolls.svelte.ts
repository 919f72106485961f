/** A page that is come to by a link begins at its top; Back and Forward show it where it was left. */
import { tick, untrack } from 'svelte';
import type { AppShell } from './state/app.svelte.ts';
import { pageKey } from './state/state.ts';

/** Called while a component is made; `scroller` gives what scrolls the text. */
export function keepScrolls(shell: AppShell, scroller: () => Element | null): void {
  const scrolls = new Map<string, number>();
  let shown = untrack(() => pageKey(shell.state.page));
  let stop: () => void = () => undefined;

  function keepScroll() {
    const area = scroller();
    if (area !== null) scrolls.set(shown, area.scrollTop);
  }

  $effect.pre(() => {
    if (shell.arrivals > 0) untrack(keepScroll);
  });
  $effect(() => {
    if (shell.arrivals === 0) return;
    shown = untrack(() => pageKey(shell.state.page));
    const top = untrack(() => shell.isReturn) ? (scrolls.get(shown) ?? 0) : 0;
    stop();
    void tick().then(() => {
      const area = scroller();
      if (area !== null) stop = scrollDown(area, top);
    });
  });
}

/** What shows that the reader has gone on. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Scrolls a text, and again as its parts come, until it is long enough or the reader moves. Gives what ends it. */
function scrollDown(area: Element, top: number): () => void {
  area.scrollTo({ top });
  const isThere = () => Math.abs(area.scrollTop - top) < 1;
  if (isThere() || area.firstElementChild === null) return () => undefined;
  const observer = new ResizeObserver(() => {
    area.scrollTo({ top });
    if (isThere()) stop();
  });
  const stop = () => {
    observer.disconnect();
    for (const move of MOVES) area.removeEventListener(move, stop);
  };
  for (const move of MOVES) area.addEventListener(move, stop, { passive: true });
  observer.observe(area.firstElementChild);
  return stop;
}
