/** Lengths of a line: what is published of it, and how much of that the drawing covers. */
import type { LengthBasis, Section } from './dataset.ts';
import type { Observation } from './observations.ts';

/** Whether the length of a hop rests on a published one: its own, or that of a longer stretch. */
export const isPublished = ({ basis }: { readonly basis: LengthBasis }): boolean =>
  basis === 'published' || basis === 'spread';

export interface LineLength {
  /** Sections with a published length, and all of them. */
  readonly published: number;
  readonly sections: number;
  /** Sum of what is drawn, in kilometres. */
  readonly drawnKm: number;
}

/** Whether drawn and published length of a section can be set against each other: both are known. */
export const isComparable = ({ length_km, drawnKm }: Pick<Section, 'length_km' | 'drawnKm'>): boolean =>
  length_km !== null && length_km !== 0 && drawnKm !== 0;

/** What a worked-out length is called, and how it was worked out. */
export interface LengthWords {
  readonly label: string;
  readonly derived: string;
}

/** The drawn length of sections, in whole kilometres, or tenths below 100; null without a length to go by. */
export function drawnLength(
  drawnKm: number,
  lengths: readonly Observation[],
  { label, derived }: LengthWords,
): Observation | null {
  const [first] = lengths;
  if (first === undefined || drawnKm === 0) return null;
  return {
    ...first,
    id: `drawn-${first.id}`,
    label,
    value: drawnKm < 100 ? Math.round(drawnKm * 10) / 10 : Math.round(drawnKm),
    high: null,
    qualifier: 'about',
    quality: 'single',
    reason: '',
    derived,
    note: '',
    sources: [...new Set(lengths.flatMap((length) => length.sources))],
    group: '',
  };
}

/** What is published and drawn of some sections together. */
export function lineLength(sections: readonly Section[]): LineLength {
  return {
    published: sections.filter((section) => section.length_km !== null).length,
    sections: sections.length,
    drawnKm: sections.reduce((sum, section) => sum + section.drawnKm, 0),
  };
}

/** The sum of published lengths, with its arithmetic and all their sources; null if fewer than two are given. */
export function sumOfLengths(lengths: readonly Observation[], label: string): Observation | null {
  const [first] = lengths;
  if (first === undefined || lengths.length < 2) return null;
  const values = lengths.map((length) => length.value ?? 0);
  const value = Math.round(values.reduce((sum, km) => sum + km, 0) * 10) / 10;
  return {
    ...first,
    id: `sum-of-${first.id}`,
    label,
    value,
    quality: 'single',
    reason: '',
    derived: `${values.join(' + ')} = ${value}`,
    note: [...new Set(lengths.map((length) => length.note).filter((note) => note !== ''))].join('; '),
    sources: [...new Set(lengths.flatMap((length) => length.sources))],
    group: '',
  };
}
