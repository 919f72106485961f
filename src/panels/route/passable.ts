/** Whether a way can be used, as far as reports tell: card and table say the same. */
import type { Route } from '../../domain/route/query.ts';

/** `assumed` would be open if what the reader takes as open were; of `unsure` not everything is reported. */
export type Passable = 'shut' | 'assumed' | 'open' | 'unsure';

/** What nothing was reported on: kilometres, and borders that are crossed. */
export function unreportedOf({ byStatus, borders }: Route): { readonly km: number; readonly gates: number } {
  return {
    km: byStatus.find(({ word }) => word === 'unknown')?.km ?? 0,
    gates: borders.filter(({ status }) => status === null || status === 'unknown').length,
  };
}

export function passableOf(route: Route): Passable {
  if (route.blockers.length > 0) return 'shut';
  if ([...route.parts, ...route.borders].some((thing) => thing.isAssumed)) return 'assumed';
  const { km, gates } = unreportedOf(route);
  return km === 0 && gates === 0 ? 'open' : 'unsure';
}
