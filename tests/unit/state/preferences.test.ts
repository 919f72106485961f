import { describe, expect, it } from 'vitest';
import { Preferences } from '../../../src/state/preferences.svelte.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};
const REFUSED: Kept = { getItem: refuse, setItem: refuse };
const FULL: Kept = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
const holding = (value: string): Kept => ({ getItem: () => value, setItem: () => undefined });

describe('what a reader prefers', () => {
  it.each<[string, Kept | null]>([
    ['missing', null],
    ['refused', REFUSED],
    ['full', FULL],
  ])('works, unremembered, with storage that is %s', (_, storage) => {
    const preferences = new Preferences(storage, null);
    expect(preferences.theme).toBe('system');
    expect(preferences.language).toBeNull();
    preferences.theme = 'dark';
    preferences.chooseLanguage('ru');
    expect(preferences.isDark).toBe(true);
  });

  it.each(['', 'neon', '{"theme":"dark"}', '__proto__', '<b>dark</b>', 'DARK', '\u0000', 'x'.repeat(1_000_000)])(
    'does not believe foreign data in its place: %.20s',
    (value) => {
      const preferences = new Preferences(holding(value), null);
      expect(preferences.theme).toBe('system');
      expect(preferences.language).toBeNull();
    },
  );

  it('is what was stored', () => {
    expect(new Preferences(holding('dark'), null).theme).toBe('dark');
    expect(new Preferences(holding('ur'), null).language).toBe('ur');
  });
});
