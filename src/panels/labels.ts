/** Names figures of trade and traffic in full, so that each receipt and each button says which one it is. */
import { measureName, measureText, type Observation } from '../domain/observations.ts';
import type { PanelContext } from './context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/**
 * The observation with a label for people: one of trade names both countries, the direction and the period; one of
 * traffic says what was measured in words; a length or a chainage of a railway names its stations. Others keep theirs.
 */
export function labelled(observation: Observation, words: Words): Observation {
  if (observation.subject.startsWith('traffic:')) return ofTraffic(observation, words);
  if (observation.subject.startsWith('line:')) return ofRailway(observation, words);
  return ofTrade(observation, words);
}

/** Measures of one place that are told of lorries and of trains apart. */
const BY_MODE: readonly string[] = [
  'border-cost',
  'border-time',
  'speed-without-delay',
  'speed-with-delay',
  'transport-cost',
];

function ofTraffic(observation: Observation, { text, format }: Words): Observation {
  const { label, measure, group } = observation;
  const start = `${measureText(measure)}, `;
  if (!label.startsWith(start)) return observation; // worked out of traffic, and named for that
  const [, mode] = group.split('/');
  const by = BY_MODE.includes(measure) && (mode === 'rail' || mode === 'road') ? text.mode[mode] : '';
  return { ...observation, label: format.beside(measureName(measure, text.measures), by, label.slice(start.length)) };
}

function ofRailway(observation: Observation, { atlas, text }: Words): Observation {
  const { id, subject, derived } = observation;
  const { lengthLabel, chainageLabel, drawnHow } = text.reading.line;
  const nameOf = (station: string) => atlas.stations.get(station)?.name ?? station;
  const section = id.startsWith('length-') ? atlas.whole.sections.get(id.slice('length-'.length)) : undefined;
  if (section !== undefined) {
    const label = lengthLabel(text.lists.between(nameOf(section.from), nameOf(section.to)));
    return { ...observation, label, derived: derived === '' ? '' : drawnHow };
  }
  const start = `km-${subject.slice('line:'.length)}-`;
  return id.startsWith(start) ? { ...observation, label: chainageLabel(nameOf(id.slice(start.length))) } : observation;
}

function ofTrade(observation: Observation, { atlas, text, format }: Words): Observation {
  const [, reporter, partner] = /^trade:([A-Z]{2})-([A-Z]{2,3})$/.exec(observation.subject) ?? [];
  const { measure } = observation;
  if (reporter === undefined || partner === undefined) return observation;
  if (measure !== 'total' && measure !== 'export' && measure !== 'import') return observation;
  const name = text.trade.label[measure];
  return {
    ...observation,
    label: name(atlas.countryName(reporter), atlas.countryName(partner), format.period(observation.period)),
  };
}
