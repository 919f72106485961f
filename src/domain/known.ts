/** What had been published by a day. */
import type { Row } from '../../geo/schema.ts';
import { lastDay, parsePeriod } from './dates.ts';

export type Published = Pick<Row<'sources'>, 'id' | 'date'>;

/** Anything that sources tell. Without a period it is dated by them alone. */
export interface Told {
  readonly period?: string;
  readonly sources: readonly string[];
}

/** Whether a source was out by a day. One without a date holds nothing back. */
function wasOut(sources: readonly Published[], day: string): (id: string) => boolean {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  return (id) => lastDay(dates.get(id) ?? day) <= day;
}

/** Whether something was known on a day: of a period that was over, or none, and told by a source that was out. */
export function knownOn(sources: readonly Published[], day: string): (told: Told) => boolean {
  const isOut = wasOut(sources, day);
  return ({ period = '', sources: tellers }) => {
    const span = parsePeriod(period);
    return (span === null || lastDay(span.to) <= day) && tellers.some(isOut);
  };
}

/** Whether a text that sets sources against each other could be written on a day: all of them were out. */
export function comparableOn(sources: readonly Published[], day: string): (told: Told) => boolean {
  const isOut = wasOut(sources, day);
  return (told) => told.sources.every(isOut);
}
