/** The index of the day that is shown, made once for each state of the data. */
import type { DataStore } from '../../data/load.ts';
import type { Core, FileName, Files } from '../../domain/dataset.ts';
import { entriesOf } from '../../search/entries.ts';
import type { NameFiles } from '../../search/parts.ts';
import { buildIndex, type SearchIndex } from '../../search/index.ts';
import type { Entry } from '../../search/entry.ts';
import type { PanelContext } from '../context.ts';

export interface LoadedNames {
  readonly files: NameFiles;
  /** Whether a file could not be had: its part is then left out. */
  readonly isPartly: boolean;
}

const loading = new WeakMap<DataStore, Promise<LoadedNames>>();

/** The files that names and texts are in, as far as they can be had; what failed is asked for again. Never rejects. */
export function loadNames(store: DataStore): Promise<LoadedNames> {
  const known = loading.get(store);
  if (known !== undefined) return known;
  const names = fetchNames(store);
  loading.set(store, names);
  void names.then(({ isPartly }) => (isPartly ? loading.delete(store) : undefined));
  return names;
}

async function fetchNames(store: DataStore): Promise<LoadedNames> {
  let isPartly = false;
  const have = <F extends FileName>(name: F): Promise<Files[F] | null> =>
    store.load(name).catch(() => {
      isPartly = true; // told in the box
      return null;
    });
  const [names, rail, projects, events, base, sources] = await Promise.all([
    have('names'),
    have('rail'),
    have('projects'),
    have('events'),
    have('base-low'),
    have('sources'),
  ]);
  const files = {
    ...(names && { names }),
    ...(rail && { rail }),
    ...(projects && { projects }),
    ...(events && { events }),
    ...(base && { base }),
    ...(sources && { sources }),
  };
  return { files, isPartly };
}

/** Before any file has come. */
export const NO_FILES: NameFiles = {};

interface Made {
  readonly day: string;
  readonly files: NameFiles;
  readonly entries: readonly Entry[];
}

const made = new WeakMap<Core, Made>();

/** All that can be found on the day that is shown. */
function entriesNow({ atlas, text, format }: PanelContext, files: NameFiles): readonly Entry[] {
  const { core, day } = atlas;
  const known = made.get(core);
  if (known?.day === day && known.files === files) return known.entries;
  const entries = entriesOf({ core, day, text, format }, files);
  made.set(core, { day, files, entries });
  return entries;
}

const indexes = new WeakMap<readonly Entry[], SearchIndex>();

/** The index of the data on the day that is shown. */
export function indexNow(panels: PanelContext, files: NameFiles): SearchIndex {
  const entries = entriesNow(panels, files);
  const known = indexes.get(entries) ?? buildIndex(entries);
  indexes.set(entries, known);
  return known;
}
