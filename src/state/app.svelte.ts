/** The atlas as one running thing: what is shown, and the only writer of the address bar. */
import type { Box } from '../domain/measure.ts';
import { isSameCamera, roundCamera } from './camera.ts';
import type { LinkIssue } from './field.ts';
import { baseOf, type LanguageCode } from './language.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { DEFAULT_STATE, isSamePage, leaving, type AppState, type Camera, type ObjectPage, type Page } from './state.ts';
import { decode, encode } from './url.ts';

/** The parts of the browser that the state needs; tests give their own. */
export interface Address {
  /** Path and query as they stand. */
  read(): string;
  push(link: string): void;
  replace(link: string): void;
  /** Calls back when the person goes back or forward. Gives a function that stops it. */
  onTravel(callback: () => void): () => void;
}

/** An object that can be lit on the map and in the lists. */
export interface Hovered {
  readonly kind: ObjectPage | 'section' | 'station';
  readonly id: string;
}

/** At most this often a camera is written to the address bar: Safari allows about 100 writes in 30 seconds. */
const WRITE_INTERVAL_MS = 400;
/** A slider or a field that rests for longer begins a new step of the history. */
const SLIDE_MS = 2000;

export class AppShell {
  /** The path that the pages lie under: that of the atlas and of the language. */
  readonly base: string;
  /** The path that files lie under, whatever the language. */
  readonly root: string;
  readonly language: LanguageCode;
  readonly #address: Address;
  #state: AppState = $state.raw(DEFAULT_STATE);
  /** Where the map looks now, whether or not the link says so. */
  #camera: Camera | null = null;
  #issues: readonly LinkIssue[] = $state.raw([]);
  #hovered: Hovered | null = $state.raw(null);
  /** Whether a view without a camera frames its selection (a link) or stays where it is (a choice made here). */
  #isFraming = $state(true);
  /** Counts the views asked for: links opened, Back and Forward, choices that name a camera. */
  #aims = $state(0);
  /** Whether the page was come to by Back or Forward: it is then shown where it was left. */
  #isReturn = false;
  /** Gives the projects that the list shows, where words or an actor narrow it: the link alone can't tell. */
  #listed: (() => ReadonlySet<string> | null) | null = $state.raw(null);
  /** A part of the ground that a choice outside the map asks it to show. */
  #asked: { readonly box: Box } | null = $state.raw(null);
  /** The end of a route that the next click on the map chooses, or null. Never in the link. */
  #picking: 'from' | 'to' | null = $state(null);
  /** Counts every change of page: links followed, Back and Forward. */
  #arrivals = $state(0);
  #writeTimer: ReturnType<typeof setTimeout> | null = null;
  /** Runs while a change under way may go on. */
  #slideTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(address: Address, root = '/', language: LanguageCode = 'en') {
    this.root = root;
    this.language = language;
    this.base = baseOf(language, root);
    this.#address = address;
    this.#read();
    address.onTravel(() => {
      this.#dropWrite(); // the pending camera belongs to the entry that was left
      const left = this.#state.page;
      this.#read();
      if (!isSamePage(left, this.#state.page)) {
        this.#isReturn = true;
        this.#arrivals += 1;
      }
    });
  }

  get state(): AppState {
    return this.#state;
  }

  /** What could not be read of the link that was opened. */
  get issues(): readonly LinkIssue[] {
    return this.#issues;
  }

  /** What the pointer or focus is on, in a list or on the map: each lights the other. Never in the link. */
  get hovered(): Hovered | null {
    return this.#hovered;
  }

  hover(object: Hovered | null): void {
    const isSame = object?.kind === this.#hovered?.kind && object?.id === this.#hovered?.id;
    if (!isSame) this.#hovered = object;
  }

  get listed(): ReadonlySet<string> | null {
    return this.#listed?.() ?? null;
  }

  /** Lets the map ask which projects the list shows; null lets all through. Gives a function that ends it. */
  list(shown: () => ReadonlySet<string> | null): () => void {
    this.#listed = shown;
    return () => (this.#listed = null);
  }

  get asked(): { readonly box: Box } | null {
    return this.#asked;
  }

  /** Asks the map to show a part of the ground, such as a stretch picked out on the strip. */
  show(box: Box): void {
    this.#asked = { box };
  }

  get picking(): 'from' | 'to' | null {
    return this.#picking;
  }

  /** Asks for an end of a route by a click on the map; null gives it up. */
  askPlace(end: 'from' | 'to' | null): void {
    this.#picking = end;
  }

  get isFraming(): boolean {
    return this.#isFraming;
  }

  get aims(): number {
    return this.#aims;
  }

  get isReturn(): boolean {
    return this.#isReturn;
  }

  get arrivals(): number {
    return this.#arrivals;
  }

  /** The link of the present view with some parts changed. A new page frames its own selection. */
  href(change: Partial<AppState>): string {
    return encode({ ...this.#state, ...this.#leaving(change.page, { at: null }), ...change }, this.base);
  }

  /** The link of a page, keeping layers and filters. */
  pageHref(page: Page): string {
    return this.href({ page });
  }

  /** The link of exactly this view, with the camera written out. */
  exactHref(camera: Camera | null): string {
    return this.hrefUnder(this.base, camera);
  }

  /** The same view under the path of another language. */
  hrefUnder(base: string, camera: Camera | null): string {
    return encode({ ...this.#state, at: camera === null ? this.#state.at : roundCamera(camera) }, base);
  }

  /** A person's choice: Back undoes it. The camera stays where it is unless the change names one; null frames the page. */
  choose(change: Partial<AppState>): void {
    this.#endSlide();
    this.#flushWrite();
    const isNewPage = change.page !== undefined && !isSamePage(change.page, this.#state.page);
    const next = { ...this.#state, ...this.#leaving(change.page), ...change };
    const link = encode(next, this.base);
    this.#state = next;
    this.#isFraming = change.at !== undefined;
    this.#picking = null;
    if (this.#isFraming) this.#aims += 1;
    this.#hovered = null;
    this.#issues = [];
    if (link !== this.#address.read()) this.#address.push(link);
    this.#isReturn = false;
    if (isNewPage) this.#arrivals += 1;
  }

  /**
   * A change under way, as of a slider or of typing: the first of a run is a step that Back undoes, those that follow
   * closely take its place.
   */
  slide(change: Partial<AppState>): void {
    if (this.#slideTimer === null) this.choose(change);
    else this.adjust(change);
    this.#endSlide();
    this.#slideTimer = setTimeout(() => (this.#slideTimer = null), SLIDE_MS);
  }

  /** A change that is no step of its own: remembered in the link without a step in the history. */
  adjust(change: Partial<AppState>): void {
    this.#state = { ...this.#state, ...change };
    this.#writeSoon();
  }

  /** Chooses by the words of a link, as a select or a legend gives them; what is no word of the field is left out. */
  pick(field: FieldName, words: readonly string[]): void {
    const value = words.length === 0 ? DEFAULT_STATE[field] : FIELDS[field].decode(words.join(','), () => undefined);
    this.choose({ [field]: value });
  }

  /** Follows a link of the atlas without leaving the page; the camera stays if the link names none. */
  follow(link: string): void {
    const { at, ...rest } = decode(link, this.base).state;
    this.choose(at === null ? rest : { ...rest, at });
  }

  /** Where the map looks now; null while there is no map. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** The map has come to rest on a view that the link frames by itself. */
  see(camera: Camera): void {
    this.#camera = camera;
  }

  /** The map has come to rest: remembered in the link without a step in the history. */
  rest(camera: Camera): void {
    const at = roundCamera(camera);
    this.#camera = at;
    if (isSameCamera(at, this.#state.at)) return;
    this.#state = { ...this.#state, at };
    this.#writeSoon();
  }

  dismissIssues(): void {
    this.#issues = [];
  }

  #endSlide(): void {
    if (this.#slideTimer !== null) clearTimeout(this.#slideTimer);
    this.#slideTimer = null;
  }

  #read(): void {
    this.#endSlide();
    const { state, issues } = decode(this.#address.read(), this.base);
    this.#state = state;
    this.#isFraming = true;
    this.#picking = null;
    this.#aims += 1;
    this.#hovered = null;
    this.#issues = issues;
  }

  /** What a change of page takes with it; nothing if the page stays. */
  #leaving(page: Page | undefined, more: Partial<AppState> = {}): Partial<AppState> {
    if (page === undefined || isSamePage(page, this.#state.page)) return {};
    return { ...leaving(this.#state, page), ...more };
  }

  #writeSoon(): void {
    this.#writeTimer ??= setTimeout(() => {
      this.#writeTimer = null;
      this.#address.replace(encode(this.#state, this.base));
    }, WRITE_INTERVAL_MS);
  }

  #dropWrite(): void {
    if (this.#writeTimer !== null) clearTimeout(this.#writeTimer);
    this.#writeTimer = null;
  }

  /** Writes a pending camera now, so that the entry that is left keeps it. */
  #flushWrite(): void {
    if (this.#writeTimer === null) return;
    this.#dropWrite();
    this.#address.replace(encode(this.#state, this.base));
  }
}
