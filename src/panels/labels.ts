/** Names figures of trade in full, so that each receipt and each button says which one it is. */
import type { Observation } from '../domain/observations.ts';
import type { PanelContext } from './context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** The observation with a label that names both countries, the direction and the period. */
export function labelled(observation: Observation, { atlas, text, format }: Words): Observation {
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
