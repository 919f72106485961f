/** Figures of a small table as a reader takes them away: one row each, with how it was worked out and from whom it is. */
import type { Observation } from '../../domain/observations.ts';
import type { Cell, Taking } from '../../export/taking.ts';

/** A figure and the words of its row. */
export interface FigureLine {
  readonly what: string;
  /** Null where nothing was published, or it can't be worked out, as the note says. */
  readonly figure: Observation | null;
  readonly note?: string;
}

const COLUMNS = [
  'id', 'what', 'value', 'high', 'unit', 'qualifier', 'period', 'quality', 'worked_out', 'text', 'note', 'sources',
] as const; // prettier-ignore

const cellsOf = ({ what, figure, note = '' }: FigureLine): readonly Cell[] => {
  if (figure === null) return [null, what, null, null, null, null, null, null, null, null, note, null];
  const { id, value, high, unit, qualifier, period, quality, derived, text, sources } = figure;
  const standing = figure.inputs === undefined ? quality : null;
  return [id, what, value, high, unit, qualifier, period, standing, derived, text, note || figure.note, sources.join(';')];
}; // prettier-ignore

/** The figures in the order in which they are shown. */
export function takeFigures(lines: readonly FigureLine[], name: string, title: string): Taking {
  return {
    name,
    title,
    columns: COLUMNS,
    rows: lines.map(cellsOf),
    sources: [...new Set(lines.flatMap(({ figure }) => figure?.sources ?? []))],
  };
}
