/** What the pointer is on, what a click means, and the choice between several things. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../data/atlas.ts';
import type { AppShell } from '../state/app.svelte.ts';
import { light, litBy, pickAt, REACH, type Lit, type Picked } from './hover.ts';
import { choiceOf } from './target.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export class Pointing {
  readonly #map: MapLibreMap;
  readonly #shell: AppShell;
  readonly #atlas: Atlas;
  #tip: (Spot & { readonly picked: Picked }) | null = $state.raw(null);
  #choice: (Spot & { readonly picks: readonly Picked[] }) | null = $state.raw(null);
  #aimed: Picked | null = $state.raw(null);
  #lit: readonly Lit[] = [];
  /** What the person points with: a finger needs more reach, and has no hover. */
  #pointer = 'mouse';

  constructor(map: MapLibreMap, shell: AppShell, atlas: Atlas) {
    this.#map = map;
    this.#shell = shell;
    this.#atlas = atlas;
    const remember = (event: PointerEvent) => (this.#pointer = event.pointerType);
    map.getCanvas().addEventListener('pointerdown', remember);
    map.getCanvas().addEventListener('pointermove', remember);
    map.on('mousemove', (event) => this.#point(this.#pointer === 'touch' ? null : event.point));
    map.on('mouseout', () => this.#point(null));
    map.on('movestart', () => {
      this.dismiss();
      this.#tip = null;
    });
    map.on('idle', () => this.#aim());
    map.getCanvas().addEventListener('blur', () => (this.#aimed = null));
    map.on('click', ({ point }) => {
      this.#tip = null;
      this.#select(pickAt(map, point, this.#pointer === 'touch' ? REACH.touch : REACH.mouse), point);
    });
  }

  /** The thing under the pointer, for a tooltip. */
  get tip() {
    return this.#choice === null ? this.#tip : null;
  }

  /** Things to choose between, where several lie under one click. */
  get choice() {
    return this.#choice;
  }

  /** What lies at the middle while the map is moved by keys. */
  get aimed() {
    return this.#aimed;
  }

  dismiss(): void {
    this.#choice = null;
  }

  /** Escape: closes the choice, or gives up asking for a place. Gives whether there was anything to give up. */
  giveUp(): boolean {
    const hadAny = this.#choice !== null || this.#shell.picking !== null;
    if (this.#choice === null) this.#shell.askPlace(null);
    else this.leaveChoice();
    return hadAny;
  }

  /** Closes the choice and gives the keyboard back to the map. */
  leaveChoice(): void {
    if (this.#choice === null) return;
    this.#choice = null;
    this.#map.getCanvas().focus();
  }

  /** Opens what lies at the middle of the map: the click of the keyboard. */
  openMiddle(): void {
    const middle = this.#middle();
    this.#select(pickAt(this.#map, middle, REACH.touch), middle);
  }

  #middle(): Spot {
    return this.#map.project(this.#map.getCenter());
  }

  #aim(): void {
    const isByKeys = this.#map.getCanvas().matches(':focus-visible');
    this.#aimed = isByKeys ? (pickAt(this.#map, this.#middle(), REACH.touch)[0] ?? null) : null;
  }

  open(picked: Picked): void {
    this.#choice = null;
    const target = this.#targetOf(picked);
    if (target !== null) this.#shell.choose(target);
  }

  /** Lights on the map what is hovered in a list, and puts out what was. */
  light(hovered: AppShell['hovered']): void {
    for (const { kind, ids } of this.#lit) light(this.#map, kind, ids, false);
    this.#lit = hovered === null ? [] : litBy(hovered, this.#atlas);
    for (const { kind, ids } of this.#lit) light(this.#map, kind, ids, true);
  }

  #point(at: Spot | null): void {
    const picked = at === null ? undefined : pickAt(this.#map, at, REACH.mouse)[0];
    this.#tip = picked === undefined || at === null || picked.kind === 'country' ? null : { x: at.x, y: at.y, picked };
    this.#map.getCanvas().style.cursor = picked === undefined ? '' : 'pointer';
    this.#shell.hover(picked === undefined || picked.kind === 'break' ? null : { kind: picked.kind, id: picked.id });
  }

  /** A lone thing opens; several of one rank offer the choice; a click on nothing closes it. */
  #select(picks: readonly Picked[], at: Spot): void {
    const marks = picks.filter(({ kind }) => kind !== 'section' && kind !== 'leg' && kind !== 'pair');
    const rivals = this.#distinct(marks.length > 0 ? marks : picks);
    this.#choice = rivals.length > 1 ? { x: at.x, y: at.y, picks: rivals } : null;
    if (rivals.length === 1 && rivals[0] !== undefined) this.open(rivals[0]);
  }

  #targetOf(picked: Picked) {
    return choiceOf(picked, this.#shell, this.#atlas);
  }

  /** Stretches of one line are one thing to choose. */
  #distinct(picks: readonly Picked[]): readonly Picked[] {
    const pages = picks.map((picked) => JSON.stringify(this.#targetOf(picked)));
    return picks.filter((_, i) => pages.indexOf(pages[i] ?? '') === i && pages[i] !== 'null');
  }
}
