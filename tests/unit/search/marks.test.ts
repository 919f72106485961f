import { describe, expect, it } from 'vitest';
import { excerpt, markedPieces } from '../../../src/search/marks.ts';

/** Marked parts in brackets. */
const marked = (name: string, typed: string) =>
  markedPieces(name, typed)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('the letters that were typed', () => {
  it.each([
    ['Torghundi', 'torg', '[Torg]hundi'],
    ['Türkmenabat', 'turkmen', '[Türkmen]abat'],
    ['Spin Boldak', 'spinb', '[Spin B]oldak'],
    ['Chaman–Rohri', 'rohri cham', '[Cham]an–[Rohri]'],
    ['Турагунди', 'ТУРАГ', '[Тураг]унди'],
    ['عشق‌آباد', 'عشق', '[عشق‌]آباد'],
    ['کراچی', 'كراچي', '[کراچی]'],
    ['Herat', 'Heart', '[Herat]'],
    ['Шелабаг', 'Shelab', '[Шелабаг]'],
    ['Karachi', 'xyz', 'Karachi'],
    ['', 'herat', ''],
    ['Herat', '', 'Herat'],
  ])('%s by %s: %s', (name, typed, shown) => {
    expect(marked(name, typed)).toBe(shown);
  });

  it('are shown in a long text with the words round them, and dots where it is cut', () => {
    const text = `${'before '.repeat(40)}the dry port of Herat ${'after '.repeat(40)}`;
    const short = excerpt(markedPieces(text, 'dry port'), 60);
    const words = short.map((piece) => piece.text).join('');
    expect(words).toContain('dry port');
    expect(words.startsWith('…') && words.endsWith('…')).toBe(true);
    expect(words.length).toBeLessThan(80);
    expect(short.some(({ isMarked }) => isMarked)).toBe(true);
  });
});
