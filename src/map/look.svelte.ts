/** The style of the map as the state asks for it, and what it needs: the same for the live map and its still picture. */
import type { Atlas } from '../data/atlas.ts';
import { corridorAsked } from '../domain/corridor.ts';
import type { LngLat } from '../domain/measure.ts';
import type { AppShell } from '../state/app.svelte.ts';
import type { FlowsOnMap } from './features/flows.ts';
import type { WaysOnMap } from './features/ways.ts';
import { NOTHING, selectionOf, type Selection } from './frame.ts';
import type { Palette, ThemeName } from './palette.ts';
import type { MapSources } from './sources.svelte.ts';
import { buildStyle } from './style.ts';
import { WayLayer } from './ways.svelte.ts';

interface Given {
  readonly shell: AppShell;
  readonly atlas: Atlas;
  readonly sources: MapSources;
  readonly theme: () => ThemeName;
  readonly palette: () => Palette;
  readonly shownSites: () => readonly string[] | null;
  readonly ways: () => WaysOnMap | null;
  readonly flows: () => FlowsOnMap | null;
}

export class MapLook {
  readonly #given: Given;
  readonly #ways: WayLayer;
  #lastSelection: Selection = NOTHING;

  constructor(given: Given) {
    this.#given = given;
    this.#ways = new WayLayer(given.ways, () => given.sources.legs);
  }

  // Each part by itself: a new page that selects nothing new makes no new style.
  readonly selection: Selection = $derived.by(() => {
    const { shell, atlas } = this.#given;
    const next = selectionOf(shell.state, atlas, shell.listed);
    if (JSON.stringify(next) !== JSON.stringify(this.#lastSelection)) this.#lastSelection = next;
    return this.#lastSelection;
  });
  readonly #layers = $derived.by(() => this.#given.shell.state.layers);
  readonly #status = $derived.by(() => this.#given.shell.state.status);
  readonly #country = $derived.by(() => this.#given.shell.state.country);
  readonly #gauge = $derived.by(() => this.#given.shell.state.gauge);
  readonly #color = $derived.by(() => this.#given.shell.state.color);
  readonly #base = $derived.by(() => this.#given.shell.state.base);
  readonly #corridor = $derived.by(() => {
    const { shell, atlas } = this.#given;
    return corridorAsked(atlas.core.corridors, shell.state.corridor)?.id ?? null;
  });

  readonly style = $derived.by(() => {
    const { theme, palette, shownSites, sources, flows } = this.#given;
    const state = {
      layers: this.#layers,
      status: this.#status,
      country: this.#country,
      gauge: this.#gauge,
      color: this.#color,
      base: this.#base,
      corridor: this.#corridor,
    };
    const trade = flows();
    return buildStyle(
      { theme: theme(), palette: palette(), state, selection: this.selection, shownSites: shownSites() },
      { ...sources.data, ...this.#ways.data, ...(trade === null ? {} : { flows: trade.features }) },
    );
  });

  /** What a page shows besides what it selects. */
  readonly points: readonly LngLat[] = $derived.by(() => this.#given.flows()?.points ?? this.#ways.points);

  readonly wantsLegs: boolean = $derived.by(
    () =>
      this.#layers.includes('roads') ||
      this.#layers.includes('sea') ||
      this.selection.legs.length > 0 ||
      this.#ways.wantsLegs,
  );
}
