/** A figure with everything that its receipt must show. Every number on screen is one of these. */
import type { Row } from '../../geo/schema.ts';

export type ObservationId = string;

export interface Observation {
  readonly id: ObservationId;
  readonly label: string;
  /** What kind of quantity it is: `cost`, `length`, `freight` … */
  readonly measure: string;
  readonly value: number | null;
  /** The upper end of a range. */
  readonly high: number | null;
  /** Words instead of a number. */
  readonly text: string;
  readonly unit: string;
  readonly qualifier: Row<'figures'>['qualifier'];
  /** The date or period that the figure is for. */
  readonly period: string;
  readonly quality: Row<'figures'>['quality'];
  readonly reason: string;
  readonly derived: string;
  readonly note: string;
  readonly speaker: string;
  readonly sources: readonly string[];
  /** What the figure is about: `project:casa-rail`, `trade:KZ-AF` … */
  readonly subject: string;
  /** Figures of one group are rivals for one fact. */
  readonly group: string;
  /** How many days were counted, as the source says it in words, where the period does not tell. */
  readonly days?: number;
  /** On which side of the closing of a border it was counted, where the period does not tell. */
  readonly closure?: NonNullable<Row<'traffic'>['closure']>;
  /** The figures that a worked-out one is made of. */
  readonly inputs?: readonly Observation[];
}

const COUNTRY_PAIR = (a: string, b: string) => `${a}-${b}`;

/** A trade value as an observation; rivals share reporter, partner, period and flow. */
export function fromBilateral(row: Row<'bilateral'>): Observation {
  const pair = COUNTRY_PAIR(row.reporter, row.partner);
  return {
    ...standing(row),
    id: row.id,
    label: `${row.flow} ${pair}`,
    measure: row.flow,
    value: row.value_usd_million,
    high: null,
    text: '',
    unit: 'USD million',
    period: row.period,
    speaker: '',
    subject: `trade:${pair}`,
    group: row.basis === 'target' ? '' : `${pair}/${row.period}/${row.flow}`,
  };
}

/**
 * The figures of a commodity row, the leading one first: its quantity, its value, its ratio, as far as it has them. The
 * leading one has the id of the row; the others end in what they measure, as `-ratio`. All share the standing of the row.
 */
export function commodityFigures(row: Row<'commodities'>, name: string): readonly [Observation, ...Observation[]] {
  const figures = [
    { measure: 'mass', value: row.quantity_kt, unit: 'thousand t' },
    { measure: 'value', value: row.value_usd_million, unit: 'USD million' },
    { measure: 'ratio', value: row.change_ratio, unit: '×' },
  ].filter(({ value }) => value !== null);
  const [first = { measure: 'value', value: null, unit: 'USD million' }, ...others] = figures;
  const observe = ({ measure, value, unit }: typeof first, id: string): Observation => ({
    ...standing(row),
    id,
    label: name,
    measure,
    value,
    high: null,
    text: value === null ? name : '',
    unit,
    period: row.period,
    note: [row.change_basis, row.note].filter((part) => part !== '').join('. '),
    speaker: '',
    subject: `trade:${COUNTRY_PAIR(row.exporter, row.importer)}`,
    group: `${row.exporter}-${row.importer}/${row.period}/${row.commodity}/${unit}`,
  });
  return [observe(first, row.id), ...others.map((figure) => observe(figure, `${row.id}-${figure.measure}`))];
}

/** The leading figure of a commodity row. */
export const fromCommodity = (row: Row<'commodities'>, name: string): Observation => commodityFigures(row, name)[0];

/** The name of a measure where no language has words for it. */
export const measureText = (measure: string): string => measure.replaceAll('-', ' ');

/** A measure in the words of a language, as its table has them. */
export const measureName = (measure: string, words: Readonly<Record<string, string>>): string =>
  words[measure] ?? measureText(measure);

/** A traffic measurement as an observation. */
export function fromTraffic(row: Row<'traffic'>, placeName: string): Observation {
  return {
    ...standing(row),
    id: row.id,
    label: `${measureText(row.measure)}, ${placeName}`,
    measure: row.measure,
    value: row.value,
    high: row.high,
    text: '',
    unit: row.unit,
    period: row.period,
    speaker: '',
    subject: `traffic:${row.place}`,
    group: `${row.place}/${row.mode}/${row.measure}/${row.period}/${row.unit}`,
    ...(row.days === null ? {} : { days: row.days }),
    ...(row.closure === null ? {} : { closure: row.closure }),
  };
}

/** A row of `figures.csv` as an observation. */
export function fromFigure(row: Row<'figures'>): Observation {
  return {
    ...standing(row),
    id: row.id,
    label: row.label,
    measure: row.measure,
    value: row.value,
    high: row.high,
    text: row.text,
    unit: row.unit,
    period: row.as_of,
    speaker: row.speaker,
    subject: row.subject,
    group: row.group ?? '',
  };
}

function standing(row: Pick<Row<'figures'>, 'qualifier' | 'quality' | 'reason' | 'derived' | 'note' | 'sources'>) {
  const { qualifier, quality, reason, derived, note, sources } = row;
  return { qualifier, quality, reason, derived, note, sources };
}

/** The published length of a stretch of rail, or its drawn one marked as such. */
export function fromSection(row: Row<'sections'>, drawnKm: number, label: string): Observation {
  const published = row.length_km !== null;
  return {
    id: `length-${row.id}`,
    label,
    measure: 'length',
    value: published ? row.length_km : Math.round(drawnKm),
    high: null,
    text: '',
    unit: 'km',
    qualifier: published ? 'exact' : 'about',
    period: '',
    quality: published ? 'preferred' : 'single',
    reason: '',
    derived: published ? '' : 'Sum of the straight hops between stations as drawn; no length is published.',
    note: row.length_note,
    speaker: '',
    sources: published ? row.length_sources : row.sources,
    subject: `line:${row.line}`,
    group: '',
  };
}

/** A published chainage as an observation. */
export function fromLineStation(row: Row<'lineStations'>, stationName: string): Observation {
  return {
    id: `km-${row.line}-${row.station}`,
    label: `Chainage of ${stationName}`,
    measure: 'chainage',
    value: row.km,
    high: null,
    text: '',
    unit: 'km',
    qualifier: 'exact',
    period: '',
    quality: 'single',
    reason: '',
    derived: '',
    note: row.km_note,
    speaker: '',
    sources: row.km_sources,
    subject: `line:${row.line}`,
    group: '',
  };
}

/** Figures about a thing itself: without the lengths of its stretches and the chainage of its stations. */
export const figuresOn = (subject: string, all: readonly Observation[]): readonly Observation[] =>
  all.filter((o) => o.subject === subject && !/^(length|km)-/.test(o.id));

/** All rivals of an observation: the others of its group, preferred first. */
export function rivalsOf(observation: Observation, all: readonly Observation[]): readonly Observation[] {
  if (observation.group === '') return [];
  const order = ['preferred', 'single', 'supporting', 'conflict', 'rejected'];
  return all
    .filter((other) => other.group === observation.group && other.id !== observation.id)
    .toSorted((a, b) => order.indexOf(a.quality) - order.indexOf(b.quality));
}

/**
 * One observation for each fact: those without rivals, and the preferred one of each group. A group in which none is
 * preferred keeps all of its values, so that nothing is hidden.
 */
export function leadingOf(all: readonly Observation[]): readonly Observation[] {
  const decided = new Set(all.filter((o) => o.quality === 'preferred').map((o) => o.group));
  return all.filter(
    (o) => o.quality === 'preferred' || o.quality === 'single' || o.group === '' || !decided.has(o.group),
  );
}
