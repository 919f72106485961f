import { describe, expect, it } from 'vitest';
import { comparableOn, knownOn } from '../../../src/domain/known.ts';

const SOURCES = [
  { id: 'early', date: '2019-05' },
  { id: 'late', date: '2025-10-02' },
  { id: 'undated', date: null },
];
const isKnown = knownOn(SOURCES, '2020-12-31');

describe('a figure on an earlier day', () => {
  it('is known once its period is over', () => {
    expect(isKnown({ period: '2020', sources: ['early'] })).toBe(true);
    expect(isKnown({ period: '2020-11/2021-02', sources: ['early'] })).toBe(false);
    expect(isKnown({ period: '2026-02/2026-03', sources: ['early'] })).toBe(false);
  });

  it('is dated by its sources where it has no period: the first that was out tells it', () => {
    expect(isKnown({ period: '', sources: ['late'] })).toBe(false);
    expect(isKnown({ period: 'undated', sources: ['late', 'early'] })).toBe(true);
    expect(isKnown({ sources: ['undated'] })).toBe(true);
  });
});

it('sources are set against each other once the last of them is out', () => {
  const isComparable = comparableOn(SOURCES, '2020-12-31');
  expect(isComparable({ sources: ['early', 'undated'] })).toBe(true);
  expect(isComparable({ sources: ['early', 'late'] })).toBe(false);
});
