/** What a person prefers on this device: never in the link. Works, unremembered, when storage is refused. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'atlas.theme';

export class Preferences {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  #theme: Theme = $state('system');
  #isDarkSystem = $state(false);

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null, dark: MediaQueryList | null) {
    this.#storage = storage;
    const stored = this.#attempt(() => storage?.getItem(KEY) ?? null);
    this.#theme = THEMES.find((theme) => theme === stored) ?? 'system';
    this.#isDarkSystem = dark?.matches ?? false;
    dark?.addEventListener('change', (event) => (this.#isDarkSystem = event.matches));
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#attempt(() => this.#storage?.setItem(KEY, theme));
  }

  /** What the theme comes to now. */
  get isDark(): boolean {
    return this.#theme === 'system' ? this.#isDarkSystem : this.#theme === 'dark';
  }

  /** Storage may be full or refused; the choice then lasts until the page is closed. */
  #attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch {
      return null;
    }
  }
}
