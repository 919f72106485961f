/** Which rails come to a station. */
import type { Section } from './dataset.ts';

/** The sections that begin, end or stop at a station. */
export const sectionsAt = (station: string, sections: readonly Section[]): readonly Section[] =>
  sections.filter(
    (section) => section.from === station || section.to === station || section.stations.includes(station),
  );

/** The gauges of some sections, in millimetres, each once, the widest last. */
export const gaugesOf = (sections: readonly Section[]): readonly number[] =>
  [...new Set<number>(sections.map((section) => section.gauge_mm))].toSorted((a, b) => a - b);
