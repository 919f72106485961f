/** The days to which the steps from change to change lead. */
import type { AtlasAtDay } from '../../data/atlas.ts';
import { changeDays } from '../../domain/changes.ts';

/** Every day on which something changed, the earliest first. */
export const daysOfChange = ({ whole }: AtlasAtDay): readonly string[] =>
  changeDays(whole.core).flatMap(({ day, changes }) => (changes.length > 0 ? [day] : []));

/** The change before the day shown and the one after it; the last step leads to the latest that the data know. */
export function stepsFrom(atlas: AtlasAtDay, days = daysOfChange(atlas)) {
  return {
    previous: days.findLast((day) => day < atlas.day) ?? null,
    next: days.find((day) => day > atlas.day) ?? (atlas.isLatest ? null : atlas.whole.core.knownTo),
  };
}
