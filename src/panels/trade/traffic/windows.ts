/** Windows of rail freight as columns of a chart: rates, for windows differ in length. */
import type { BarColumn, Tone } from '../../../charts/bars.ts';
import { bandPlaces, shortYear } from '../../../charts/place.ts';
import { firstDay, parsePeriod } from '../../../domain/dates.ts';
import type { FreightWindow, PortFreight } from '../../../domain/freight.ts';
import type { Observation } from '../../../domain/observations.ts';
import { perDay, windowLength, type WindowLength } from '../../../domain/traffic.ts';
import type { PanelContext } from '../../context.ts';

type Words = Pick<PanelContext, 'text' | 'format'>;

/** The corridor's own port first: it stands on the base of every column. */
export const RAIL_PORTS = ['torghundi', 'hairatan', 'aqina', 'khaf-rozanak'] as const;
export const PORT_TONES: readonly Tone[] = ['second', 'first', 'third', 'mixed'];

/** What a port carried a day in a window, with its arithmetic; null when the window's length is not known. */
export function rateOf({ freight }: PortFreight, name: string, { text, format }: Words): Observation | null {
  const say = text.traffic.rail;
  const isExact = windowLength(freight)?.isExact ?? false;
  const note = [say.perDayNote(format.period(freight.period)), isExact ? '' : say.lengthSaid];
  return perDay(
    freight,
    {
      label: say.perDay(name),
      unit: say.unit1,
      sum: say.perDaySum,
      note: note.filter((part) => part !== '').join(' '),
    },
    format,
  );
}

/** The length of a window that all ports were counted in. */
export const lengthOf = ({ ports }: FreightWindow): WindowLength | null => {
  const first = ports[0];
  return first === undefined ? null : windowLength(first.freight);
};

/** The first day that a window can hold; windows without one come last. */
export const startOf = ({ period }: FreightWindow): string => {
  const span = parsePeriod(period);
  return span === null ? '~' : firstDay(span.from);
};

/** The latest window of about a month, or null. Windows come with the latest first. */
export const monthOf = (windows: readonly FreightWindow[]): FreightWindow | null =>
  windows.find((window) => Math.abs((lengthOf(window)?.days ?? 0) - 30) <= 2) ?? null;

/** One column for each window whose length is known, in the order of time. */
export function windowColumns(
  windows: readonly FreightWindow[],
  nameOf: (place: string) => string,
  words: Words,
): readonly BarColumn[] {
  const { text, format } = words;
  const say = text.traffic.rail;
  const known = windows.flatMap((window) => {
    const length = lengthOf(window);
    return length === null ? [] : [{ window, length }];
  });
  const places = bandPlaces(known.length, 0.3);
  return known.map(({ window, length }, i) => {
    const rates = window.ports.map((port) => ({ port, rate: rateOf(port, nameOf(port.place), words)?.value ?? 0 }));
    const end = parsePeriod(window.period)?.to ?? '';
    const values = rates.map(({ port, rate }) => say.value(nameOf(port.place), format.number(rate)));
    return {
      id: window.period,
      place: places[i] ?? { start: 0, end: 0 },
      label: format.date(end.slice(0, 7)),
      tight: `${format.months(end.slice(0, 7))} ${shortYear(format.plainDate(end.slice(0, 4)))}`,
      under: say.shortDays(length.days, !length.isExact),
      segments: rates.map(({ rate }, j) => ({ value: rate, tone: PORT_TONES[j] ?? 'mixed' })),
      rivals: [],
      range: null,
      texture: 'solid',
      value: format.number(rates.reduce((sum, { rate }) => sum + rate, 0)),
      words: say.word(format.period(window.period), say.days(length.days, !length.isExact), format.list(values)),
    };
  });
}
