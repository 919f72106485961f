/** Entries in lanes, by country or by kind. */
import type { TimeLane, TimePoint } from '../../charts/timeline/layout.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import { ENTRY_KINDS, type Entry } from '../../domain/stream.ts';
import type { Lanes } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';
import { entryKind } from '../stream/kind.ts';

const pointOf = ({ key, date, kind }: Entry): TimePoint => ({
  key,
  from: firstDay(date),
  to: lastDay(date),
  isPolicy: kind === 'policy',
});

/**
 * The lanes that hold anything: countries in the order of the atlas, or kinds. An entry of several countries is in the lane
 * of each; with countries chosen only those have lanes.
 */
export function lanesOf(
  entries: readonly Entry[],
  lanes: Lanes,
  { atlas, text, shell }: Pick<PanelContext, 'atlas' | 'text' | 'shell'>,
): readonly TimeLane[] {
  const lane = (id: string, label: string, isIn: (entry: Entry) => boolean): readonly TimeLane[] => {
    const points = entries.filter(isIn).map(pointOf);
    return points.length === 0 ? [] : [{ id, label, points }];
  };
  if (lanes === 'sector')
    return ENTRY_KINDS.flatMap((kind) => lane(kind, entryKind(kind, text), (entry) => entry.kind === kind));
  const chosen = shell.state.country;
  const codes = atlas.core.countries.map((country) => country.iso2);
  return [
    ...codes
      .filter((iso2) => chosen.length === 0 || chosen.includes(iso2))
      .flatMap((iso2) => lane(iso2, atlas.countryName(iso2), (entry) => entry.countries.includes(iso2))),
    ...lane('none', text.timeline.noCountry, (entry) => entry.countries.length === 0),
  ];
}

/** The days between which entries lie, as a period. */
export function spanOf(entries: readonly Entry[]): string {
  const dates = entries.map((entry) => entry.date);
  const byStart = dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const byEnd = dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const [from, to] = [byStart[0] ?? '', byEnd.at(-1) ?? ''];
  return from === to ? from : `${from}/${to}`;
}
