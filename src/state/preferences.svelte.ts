/** What a person prefers on this device: never in the link. Works, unremembered, when storage is refused. */

import { LANGUAGES } from '../../geo/vocabulary.ts';
import type { LanguageCode } from './language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const THEME_KEY = 'atlas.theme';
const LANGUAGE_KEY = 'atlas.language';
const KEYS_KEY = 'atlas.keys';

export class Preferences {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  #theme: Theme = $state('system');
  #isDarkSystem = $state(false);
  #hasKeys = $state(true);

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null, dark: MediaQueryList | null) {
    this.#storage = storage;
    const stored = this.#attempt(() => storage?.getItem(THEME_KEY) ?? null);
    this.#theme = THEMES.find((theme) => theme === stored) ?? 'system';
    this.#isDarkSystem = dark?.matches ?? false;
    this.#hasKeys = this.#attempt(() => storage?.getItem(KEYS_KEY) ?? null) !== 'off';
    dark?.addEventListener('change', (event) => (this.#isDarkSystem = event.matches));
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#attempt(() => this.#storage?.setItem(THEME_KEY, theme));
  }

  /** The language that the reader chose, or null. */
  get language(): LanguageCode | null {
    const stored = this.#attempt(() => this.#storage?.getItem(LANGUAGE_KEY) ?? null);
    return LANGUAGES.find((code) => code === stored) ?? null;
  }

  chooseLanguage(language: LanguageCode): void {
    this.#attempt(() => this.#storage?.setItem(LANGUAGE_KEY, language));
  }

  /** Whether single characters are shortcuts: speech input and some tools press them unasked. */
  get hasKeys(): boolean {
    return this.#hasKeys;
  }

  set hasKeys(hasKeys: boolean) {
    this.#hasKeys = hasKeys;
    this.#attempt(() => this.#storage?.setItem(KEYS_KEY, hasKeys ? 'on' : 'off'));
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
