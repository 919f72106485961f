/** What projects are known to cost, and which of these sums may be added. */
import type { ProjectsFile } from '../dataset.ts';
import { lastDay, parsePeriod } from '../dates.ts';
import { leadingOf, type Observation } from '../observations.ts';

type Judgement = ProjectsFile['costs'][number];

/** Figures that were published by a day: those whose date was over by then. */
export const knownBy = (figures: readonly Observation[], day: string): readonly Observation[] =>
  figures.filter(({ period }) => {
    const span = parsePeriod(period);
    return span === null || lastDay(span.to) <= day;
  });

/** The costs of a project among figures: sums of money, without those that rivals outdo or that were rejected. */
export const costsOf = (id: string, figures: readonly Observation[]): readonly Observation[] =>
  leadingOf(figures.filter(({ subject, measure }) => subject === `project:${id}` && isMoney(measure))).filter(
    ({ value, unit, quality }) => value !== null && unit !== '' && quality !== 'rejected',
  );

const isMoney = (measure: string): boolean => measure === 'cost' || measure === 'investment';

/** Why a sum is not added. */
export type LeftOut = Exclude<Judgement['covers'], 'whole' | 'part'> | 'overlap' | 'within' | 'rivals';

export interface NotAdded {
  readonly figure: Observation;
  readonly why: LeftOut;
  /** In the words of the data. */
  readonly reason: string;
}

export interface Sum {
  readonly unit: string;
  readonly value: number;
  readonly figures: readonly Observation[];
}

export interface Totals {
  readonly count: number;
  /** Projects with any cost that is known, added or not. */
  readonly known: number;
  readonly sums: readonly Sum[];
  readonly left: readonly NotAdded[];
}

interface Judged {
  readonly figure: Observation;
  readonly covers: Judgement['covers'] | 'rivals';
  /** Sums of one package overlap. A sum without one overlaps no other. */
  readonly package: string;
  readonly reason: string;
}

/**
 * What the costs of some projects add up to, currency by currency. Only sums for whole projects and parts of them are
 * added. Of those that overlap, the one for the whole counts; where there is none, or more than one, none of them does.
 * `groups` tells the group of rivals that a judged figure is of: those that are rivals yet lie in its package.
 */
export function totalsOf(
  costs: readonly (readonly Observation[])[],
  judgements: readonly Judgement[],
  groups: ReadonlyMap<string, string> = new Map(),
): Totals {
  const judged = costs.flat().map((figure) => judge(figure, costs.flat(), judgements, groups));
  const left: NotAdded[] = [];
  const added: Observation[] = [];
  for (const one of judged) {
    const why = whyLeft(one, judged);
    if (why === null) added.push(one.figure);
    else left.push({ figure: one.figure, why, reason: one.reason });
  }
  const units = [...new Set(added.map((figure) => figure.unit))];
  return {
    count: costs.length,
    known: costs.filter((own) => own.length > 0).length,
    sums: units.map((unit) => sumOf(unit, added)),
    left,
  };
}

/**
 * A figure without a judgement of its own is one of rivals of which the preferred one is not yet known: it covers what that
 * one covers, and overlaps what that one overlaps.
 */
function judge(
  figure: Observation,
  all: readonly Observation[],
  judgements: readonly Judgement[],
  groups: ReadonlyMap<string, string>,
): Judged {
  const isAlone = figure.group === '' || !all.some((other) => other !== figure && other.group === figure.group);
  const own = judgements.find((row) => row.figure === figure.id);
  if (own !== undefined) return { figure, covers: own.covers, package: own.package ?? '', reason: own.reason };
  const kin = figure.group === '' ? undefined : judgements.find((row) => groups.get(row.figure) === figure.group);
  return { figure, covers: isAlone ? (kin?.covers ?? 'whole') : 'rivals', package: kin?.package ?? '', reason: '' };
}

function whyLeft(one: Judged, all: readonly Judged[]): LeftOut | null {
  if (one.covers !== 'whole' && one.covers !== 'part') return one.covers;
  const overlapping = all.filter((other) => other !== one && one.package !== '' && other.package === one.package);
  if (overlapping.length === 0) return null;
  const isWhole = ({ covers }: Judged) => covers === 'whole';
  if (isWhole(one)) return overlapping.some(isWhole) ? 'overlap' : null;
  return overlapping.filter(isWhole).length === 1 ? 'within' : 'overlap';
}

function sumOf(unit: string, added: readonly Observation[]): Sum {
  const figures = added.filter((figure) => figure.unit === unit);
  // Tenths of millions must not come out as 113.10000000000001.
  const value = Number(figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0).toFixed(6));
  return { unit, value, figures };
}
