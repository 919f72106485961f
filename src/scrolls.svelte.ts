/** A page that is come to by a link begins at its top; Back and Forward show it where it was left. */
import { tick, untrack } from 'svelte';
import type { AppShell } from './state/app.svelte.ts';
import { pageKey } from './state/state.ts';

/** Called while a component is made; `scroller` gives what scrolls the text. */
export function keepScrolls(shell: AppShell, scroller: () => Element | null): void {
  const scrolls = new Map<string, number>();
  let shown = untrack(() => pageKey(shell.state.page));

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
    void tick().then(() => scroller()?.scrollTo({ top }));
  });
}
