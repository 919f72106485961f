/** Lights an object on the map while a row about it is pointed at or focused. */
import type { AppShell, Hovered } from '../state/app.svelte.ts';

/** Attributes for the row. */
export const lights = (shell: AppShell, object: Hovered) => {
  const light = () => shell.hover(object);
  const dim = () => shell.hover(null);
  return { onpointerenter: light, onpointerleave: dim, onfocusin: light, onfocusout: dim };
};

/** Whether the map or a list has just this object lit. */
export const isLit = (shell: AppShell, { kind, id }: Hovered): boolean =>
  shell.hovered?.kind === kind && shell.hovered.id === id;
