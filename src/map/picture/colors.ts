/**
 * Colours by their part instead of their value. A style made with `ROLE_PALETTE` has another colour for each part of the
 * palette, so that what is drawn can name the part: one picture then serves the light and the dark theme.
 */
import type { Color } from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type Palette, type ThemeName } from '../palette.ts';

type Leaf = readonly [path: readonly string[], color: string];

const leavesOf = (palette: Palette): readonly Leaf[] =>
  Object.entries(palette as unknown as Record<string, string | Record<string, string>>).flatMap(
    ([name, value]): Leaf[] =>
      typeof value === 'string'
        ? [[[name], value]]
        : Object.entries(value).map(([part, color]): Leaf => [[name, part], color]),
  );

const LEAVES = leavesOf(PALETTES.light);

/** `casingEdge` → `--map-casing-edge`, `status.planned` → `--map-status-planned`. */
const variableOf = (path: readonly string[]): string =>
  `--map-${path.join('-').replaceAll(/[A-Z]{2}$/g, (code) => code.toLowerCase()).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`; // prettier-ignore

/** The palette with every colour replaced. */
function mapPalette(change: (path: readonly string[], i: number) => string): Palette {
  const made: Record<string, string | Record<string, string>> = {};
  for (const [i, [path]] of LEAVES.entries()) {
    const [name = '', part] = path;
    if (part === undefined) made[name] = change(path, i);
    else made[name] = { ...(made[name] as Record<string, string> | undefined), [part]: change(path, i) };
  }
  return made as unknown as Palette;
}

/** Red of the colours that stand for parts; no colour of the atlas has it together with no green. */
const RED = 1;

/** Colours that stand for parts of the palette: for making the style of a picture. */
export const ROLE_PALETTE = mapPalette(
  (_path, i) => `#${[RED, 0, i].map((n) => n.toString(16).padStart(2, '0')).join('')}`,
);

/** The parts of the palette as CSS reads them: for the icons of a picture. */
export const VARIABLE_PALETTE = mapPalette((path) => `var(${variableOf(path)})`);

const byte = (share: number): number => Math.round(share * 255);

/** How CSS writes a colour of a style, or null for one that can't be seen. */
export function cssColor({ r, g, b, a }: Color): string | null {
  if (a === 0) return null;
  const leaf = byte(r) === RED && byte(g) === 0 ? LEAVES[byte(b)] : undefined;
  if (leaf !== undefined) return `var(${variableOf(leaf[0])})`;
  const [red, green, blue] = [r, g, b].map((part) => byte(part / a));
  return a === 1 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${a})`;
}

/** The colours of a theme as CSS declarations. */
export const declarations = (theme: ThemeName): string =>
  leavesOf(PALETTES[theme])
    .map(([path, color]) => `${variableOf(path)}:${color}`)
    .join(';');
