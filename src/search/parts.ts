/** What entries are made of, and how: shared by all that can be found. */
import type { BaseFile, Core, EventsFile, NamesFile, ProjectsFile, RailFile, SourcesFile } from '../domain/dataset.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { Entry, Name } from './entry.ts';

/** The files that names and texts are in, as far as they have come. */
export interface NameFiles {
  readonly names?: NamesFile;
  readonly rail?: RailFile;
  readonly projects?: ProjectsFile;
  readonly events?: EventsFile;
  readonly base?: Pick<BaseFile, 'waterLabels'>;
  readonly sources?: SourcesFile;
}

export interface EntryContext {
  /** As of the day that is shown. */
  readonly core: Core;
  readonly day: string;
  readonly text: Messages;
  readonly format: Format;
}

type Part = Omit<Entry, 'key' | 'names' | 'weight'> & { readonly names?: readonly Name[]; readonly weight?: number };

/** An entry, its title being its first name. */
export function entryOf({ names = [], weight = 0, ...part }: Part): Entry {
  return { ...part, key: `${part.group}:${part.id}`, weight, names: [{ text: part.title, role: 'title' }, ...names] };
}

export const alias = (text: string): Name => ({ text, role: 'alias' });
export const textName = (text: string): Name => ({ text, role: 'text' });

export const countryNames = ({ core, format }: EntryContext, codes: readonly string[]): string =>
  format.list(codes.map((code) => core.countries.find(({ iso2 }) => iso2 === code)?.name ?? code));

export const noteOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
