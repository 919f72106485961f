/** What the build made of a module: which styles and scripts a page needs. Pure. */
import type { Manifest } from 'vite';
import type { Page } from '../state/state.ts';

/** The module of a page's panel; the overview is part of the entry. */
export function panelModule(page: Page): string | null {
  if (page.kind === 'overview' || page.kind === 'missing') return null;
  return `src/panels/${page.kind.charAt(0).toUpperCase()}${page.kind.slice(1)}Panel.svelte`;
}

/** The styles of a module and of all that it imports at once, in the order in which they apply; without those of the entry. */
export function stylesOf(manifest: Manifest, module: string | null): readonly string[] {
  const known = new Set(module === null ? [] : walk(manifest, 'index.html'));
  const keys = module === null ? [] : walk(manifest, module).filter((key) => !known.has(key));
  return [...new Set(keys.flatMap((key) => manifest[key]?.css ?? []))];
}

/** A chunk with everything that it imports at once, what is imported first. */
function walk(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [...(chunk.imports ?? []).flatMap((next) => walk(manifest, next, seen)), key];
}

export function fileOf(manifest: Manifest, module: string): string {
  const file = manifest[module]?.file;
  if (file === undefined) throw new Error(`${module} is not in the manifest`);
  return file;
}
