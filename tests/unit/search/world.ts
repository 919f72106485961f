/** The index of the atlas itself, made of its tables. */
import { fileURLToPath } from 'node:url';
import { compile } from '../../../geo/compile.ts';
import { readTables } from '../../../geo/read.ts';
import { createFormat } from '../../../src/domain/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { formatSettings } from '../../../src/i18n/index.ts';
import { entriesOf } from '../../../src/search/entries.ts';
import type { EntryContext } from '../../../src/search/parts.ts';
import { findAll, grouped, type Hit } from '../../../src/search/find.ts';
import { buildIndex } from '../../../src/search/index.ts';

const { tables } = readTables(fileURLToPath(new URL('../../../geo', import.meta.url)));
export const TABLES = tables;
export const FILES = compile(tables);

export const CONTEXT: EntryContext = {
  core: FILES.core,
  day: FILES.core.knownTo,
  text: en,
  format: createFormat(formatSettings(en)),
};
const NAME_FILES = { ...FILES, base: FILES['base-low'] };
export const ENTRIES = entriesOf(CONTEXT, NAME_FILES);
export const INDEX = buildIndex(ENTRIES);

/** Results as the box shows them, from the top. */
export const shown = (typed: string): readonly Hit[] => grouped(findAll([INDEX], typed)).flatMap(({ hits }) => hits);
/** The keys of the first three. */
export const top = (typed: string, count = 3): readonly string[] =>
  shown(typed)
    .slice(0, count)
    .map(({ entry }) => entry.key);
