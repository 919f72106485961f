/** Every site is found by every name it has, and with a letter mistyped. */
import { describe, expect, it } from 'vitest';
import { fold, squash } from '../../../src/search/fold.ts';
import { TABLES, top } from './world.ts';

const NAMES = TABLES.sites.map(({ id }) => ({
  id,
  names: [
    ...new Set([
      ...TABLES.names.filter((row) => row.id === id && row.kind === 'site').map((row) => row.name),
      ...TABLES.aliases.filter((row) => row.id === id).map((row) => row.alias),
    ]),
  ],
}));

/** A repeatable stream of numbers below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшыья', 'ابتجدرزسشعغفقکلمنوهی'];

/**
 * Names with one mistake, once at each of their letters: it is left out, changed, swapped with the next, or another is put in
 * before it. The four kinds take turns, and begin with another one for each name. Which letter is typed instead is drawn,
 * the same on every run.
 */
function mistyped(name: string, seed: number): readonly string[] {
  const letters = [...name];
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
  const alphabet = ALPHABETS.find((one) => letters.some((letter) => one.includes(letter.toLowerCase()))) ?? '';
  const next = numbers(seed);
  const draw = () => alphabet[Math.floor(next() * alphabet.length)] ?? '';
  const mistakes = [
    (i: number) => letters.toSpliced(i, 1),
    (i: number) => letters.with(i, draw()),
    (i: number) => letters.toSpliced(i, 2, letters[i + 1] ?? '', letters[i] ?? ''),
    (i: number) => letters.toSpliced(i, 0, draw()),
  ];
  return places.flatMap((i) => mistakes[(i + seed) % mistakes.length]?.(i).join('') ?? []);
}

const letterCount = (name: string) => squash(fold(name)).length;

describe('the search over the 53 sites', () => {
  it('has them all, each with names in several scripts', () => {
    expect(NAMES).toHaveLength(53);
    expect(NAMES.every(({ names }) => names.length >= 3)).toBe(true);
  });

  it.each(NAMES)('finds $id by each of its names among the first three', ({ id, names }) => {
    const missed = names.filter((name) => !top(name).includes(`site:${id}`));
    expect(missed.map((name) => `${name} → ${top(name).join()}`)).toEqual([]);
  });

  it.each(NAMES)('finds $id with a letter mistyped in names of five letters or more', ({ id, names }) => {
    const spelled = names.filter((name, i) => names.findIndex((other) => fold(other) === fold(name)) === i);
    const long = spelled.filter((name) => letterCount(name) >= 5);
    const typed = long.flatMap((name, i) => mistyped(name, i + 1).map((one) => [name, one] as const));
    const missed = typed.filter(([, one]) => !top(one).includes(`site:${id}`));
    expect(missed.map(([name, one]) => `${name} as ${one} → ${top(one).join()}`)).toEqual([]);
  });
});
