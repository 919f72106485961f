/**
 * The picture of the map for a page made at the build: the ground as an image file that pages, languages and themes
 * share, and the subject for the page itself, in the page's own colours and with its links.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Atlas, AtlasAtDay } from '../data/atlas.ts';
import { corridorAsked } from '../domain/corridor.ts';
import type { BaseFile, Leg } from '../domain/dataset.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import { framing } from '../map/camera.ts';
import { groundSources, roadSources, subjectSources } from '../map/data.ts';
import type { FlowsOnMap } from '../map/features/flows.ts';
import { wayFeatures, wayPoints, type WaysOnMap } from '../map/features/ways.ts';
import { selectionOf } from '../map/frame.ts';
import type { LegendRow } from '../map/layers/group.ts';
import { wayLegend } from '../map/layers/ways.ts';
import { declarations, ROLE_PALETTE, VARIABLE_PALETTE } from '../map/picture/colors.ts';
import { compileStyle, type Layer } from '../map/picture/compile.ts';
import { leading, viewName } from '../map/picture/leading.ts';
import { isGround } from '../map/picture/outlines.ts';
import Key from '../map/picture/Key.svelte';
import Picture from '../map/picture/Picture.svelte';
import Shapes from '../map/picture/Shapes.svelte';
import type { Still } from '../map/picture/shapes.ts';
import { drawView } from '../map/picture/view.ts';
import type { Size } from '../map/projection.ts';
import { REGISTRY } from '../map/registry.ts';
import { buildStyle, type SourceData } from '../map/style.ts';
import type { AppShell } from '../state/app.svelte.ts';

export interface PictureSources {
  readonly low: BaseFile;
  readonly high: BaseFile;
  /** Roads and sea legs. */
  readonly legs: readonly Leg[];
}

export interface PicturePage {
  /** The page and the state of its link. */
  readonly shell: AppShell;
  /** In the words of the language, as the sources are. */
  readonly atlas: AtlasAtDay;
  readonly sources: PictureSources;
  readonly text: Messages;
  readonly format: Format;
  readonly size: Size;
  readonly ways?: WaysOnMap | null;
  readonly flows?: FlowsOnMap | null;
  readonly shownSites?: readonly string[] | null;
  /** Grounds that were drawn before, by where the camera looks: pages and languages share them, so hand in the same map. */
  readonly grounds: Map<string, string>;
}

export interface MadePicture {
  /** A whole SVG file, the same for the same view whatever page or language it is made for. */
  readonly ground: string;
  /** An `<svg>` for the page, to lie on the ground. */
  readonly subject: string;
  /** What its lines and gates mean. */
  readonly key: string;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The picture of a page's view. Files and atlases are made ready once: hand in the same objects again. */
export function pictureOfPage(page: PicturePage): MadePicture {
  const { shell, atlas, sources, text, format, size, grounds } = page;
  const { layers, camera } = viewOf(page);
  const draw = (some: readonly Layer[]) => drawView(some, { camera, size, detail: 'coarse' });
  const where = JSON.stringify([camera, size]);
  const ground = grounds.get(where) ?? groundFile(draw(layers.filter(isGround)));
  grounds.set(where, ground);
  const links = leading({ shell, atlas, legs: () => sources.legs, text, format });
  const { hrefOf, nameOf, isCurrent } = links;
  const label = viewName(shell.state, atlas, text);
  const still = draw(layers.filter((layer) => !isGround(layer)));
  const subject = markup(Picture, { still, label, hrefOf, nameOf, isCurrent });
  return { ground, subject, key: keyOf(subject, shell.state, text, (page.ways ?? null) !== null) };
}

function viewOf({ shell, atlas, sources, size, ways = null, flows = null, shownSites = null }: PicturePage) {
  const { state } = shell;
  const { legs } = sources;
  const points = flows?.points ?? (ways === null ? [] : wayPoints(ways, legs));
  const corridor = corridorAsked(atlas.core.corridors, state.corridor)?.id ?? null;
  const selection = selectionOf(state, atlas);
  const style = buildStyle(
    { theme: 'light', palette: ROLE_PALETTE, state: { ...state, corridor }, selection, shownSites },
    {
      ...dataOf(atlas, sources),
      ...(ways === null ? {} : { ways: wayFeatures(ways, legs) }),
      ...(flows === null ? {} : { flows: flows.features }),
    },
  );
  const camera = state.at ?? framing(state, atlas, { size, padding: NO_PADDING, legs, way: points });
  return { layers: compileStyle(style), camera };
}

/** The legend of what the picture has lines or gates of. Empty when it has none. */
function keyOf(subject: string, state: AppShell['state'], text: Messages, hasWays: boolean): string {
  const palette = VARIABLE_PALETTE;
  const context = { palette, state, theme: 'light' } as const;
  const gates = REGISTRY.crossings.legend(context, text).map((row) => ({
    ...row,
    label: `${text.map.layer.crossings}: ${row.label}`,
  }));
  const lines = [
    ...(hasWays ? wayLegend(context, text) : []),
    ...REGISTRY.corridor.legend(context, text),
    ...REGISTRY.rail.legend(context, text),
  ];
  const isDrawn = ({ swatch, value }: LegendRow) =>
    subject.includes(swatch.type === 'line' ? `stroke="${swatch.color}"` : `var(--map-openness-${value ?? ''})`);
  const rows = [...lines, ...gates].filter(isDrawn);
  if (rows.length === 0) return '';
  // What the styles of the key say by themselves is not said in each page.
  return markup(Key, { rows, palette, title: text.map.legendTitle }).replaceAll(
    / (?:class|stroke-linejoin)="[^"]*"| stroke-linecap="butt"/g,
    '',
  );
}

const known = new WeakMap<PictureSources, WeakMap<Atlas['core'], SourceData>>();

function dataOf(atlas: AtlasAtDay, sources: PictureSources): SourceData {
  const ofSources = known.get(sources) ?? new WeakMap<Atlas['core'], SourceData>();
  known.set(sources, ofSources);
  const data = ofSources.get(atlas.core) ?? {
    ...groundSources('low', sources.low, atlas.whole),
    ...groundSources('high', sources.high, atlas.whole),
    ...subjectSources(atlas, atlas.whole),
    ...roadSources(sources),
  };
  ofSources.set(atlas.core, data);
  return data;
}

/** An image has no page to take its colours from: it brings those that it needs, and asks the device for the theme. */
function groundFile({ ground, size: { width, height } }: Still): string {
  const shapes = markup(Shapes, { shapes: ground });
  const colors = (theme: 'light' | 'dark') =>
    declarations(theme)
      .split(';')
      .filter((one) => shapes.includes(`var(${one.split(':')[0] ?? ''})`))
      .join(';');
  const style = `:root{${colors('light')}}@media(prefers-color-scheme:dark){:root{${colors('dark')}}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" width="${width}" height="${height}">` +
    `<style>${style}</style>${shapes}</svg>`
  );
}

/** What a component renders, without the marks by which Svelte would find it again. */
function markup<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/><\/(path|rect|line)>/g, '/>')
    .trim();
}
