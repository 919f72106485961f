/** Lengths of a line: what is published of it, and how much of that the drawing covers. */
import type { Section } from './dataset.ts';
import type { Observation } from './observations.ts';

export interface LineLength {
  /** Sections with a published length, and all of them. */
  readonly published: number;
  readonly sections: number;
  /** Sum of what is drawn, in kilometres. */
  readonly drawnKm: number;
  /** Drawn as a part of the published length, over the sections that have both; null if none has. */
  readonly share: number | null;
}

/** The part of a section's published length that is drawn; null when nothing is published or nothing is drawn. */
export const drawnShare = ({ length_km, drawnKm }: Pick<Section, 'length_km' | 'drawnKm'>): number | null =>
  length_km === null || length_km === 0 || drawnKm === 0 ? null : drawnKm / length_km;

/** What is published and drawn of some sections together. */
export function lineLength(sections: readonly Section[]): LineLength {
  const both = sections.filter((section) => drawnShare(section) !== null);
  const sum = (rows: readonly Section[], of: (section: Section) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const publishedKm = sum(both, (section) => section.length_km ?? 0);
  return {
    published: sections.filter((section) => section.length_km !== null).length,
    sections: sections.length,
    drawnKm: sum(sections, (section) => section.drawnKm),
    share: publishedKm === 0 ? null : sum(both, (section) => section.drawnKm) / publishedKm,
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
