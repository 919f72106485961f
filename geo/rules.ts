/** Named checks over all tables together. Each rule reports every row that breaks it. */
import { arithmetic, costsJudged, onePreferred, ranges } from './rules/figures.ts';
import { datesExist, datesOrdered } from './rules/dates.ts';
import { idsStable } from './rules/ids.ts';
import { approachesJoin, gatesNamed, parametersSound, spansFit } from './rules/network.ts';
import { everythingSourced, sourcesUnique, statusKnown } from './rules/sources.ts';
import { idsUnique, referencesResolve } from './rules/references.ts';
import { countryCodes, pointsInCountry, pointsInExtent } from './rules/positions.ts';
import { corridorsJoin, hopLength, sectionLength, sectionsCoverLines, stationsOrdered } from './rules/rail.ts';
import { versionsWritten } from './rules/versions.ts';
import type { Problem } from './read.ts';
import type { Tables } from './schema.ts';

export type Rule = (tables: Tables) => readonly Problem[];

/** Every rule by its name; the name is what a failure prints. */
export const RULES: Readonly<Record<string, Rule>> = {
  'ids-unique': idsUnique,
  'ids-stable': idsStable,
  'references-resolve': referencesResolve,
  'sources-unique': sourcesUnique,
  'everything-sourced': everythingSourced,
  'status-known': statusKnown,
  'dates-exist': datesExist,
  'dates-ordered': datesOrdered,
  'country-codes': countryCodes,
  'points-in-extent': pointsInExtent,
  'points-in-country': pointsInCountry,
  'stations-ordered': stationsOrdered,
  'sections-cover-lines': sectionsCoverLines,
  'corridors-join': corridorsJoin,
  'approaches-join': approachesJoin,
  'hop-length': hopLength,
  'drawn-length': sectionLength,
  'spans-fit': spansFit,
  'gates-named': gatesNamed,
  'parameters-sound': parametersSound,
  arithmetic,
  'one-preferred': onePreferred,
  'costs-judged': costsJudged,
  ranges,
  'versions-written': versionsWritten,
};

/** Runs every rule. */
export const checkTables = (tables: Tables): readonly Problem[] => Object.values(RULES).flatMap((rule) => rule(tables));
