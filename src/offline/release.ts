/** What one release of the atlas consists of, as the service worker knows it: made at the build, pure. */

/** Addresses below the scope of the worker, each with the SHA-256 of its content in base64. */
export type FileHashes = Readonly<Record<string, string>>;

export interface Release {
  /** Of code and data together: pages carry it in their head. */
  readonly version: string;
  /** What every reader needs. */
  readonly core: FileHashes;
  /** The fonts that the readers of one language need besides: kept when a page of that language asks for them. */
  readonly languages: Readonly<Record<string, FileHashes>>;
}

/** The page that every address is opened with when there is no network. */
export const SHELL = 'shell.html';
/** Where a page says what release it is of. */
export const VERSION_META = 'atlas-version';
export const WORKER_FILE = 'sw.js';

/** A file of the build. */
export interface BuiltFile {
  readonly name: string;
  readonly hash: string;
}

/** Pages (each is served from the shell), downloads, pictures of the README, and what only the host reads. */
const NEVER_KEPT = /^[._]|\.map$|\.html$|^(data|preview)\/|^sw\.js$|\.(txt|xml)$/;

/** Letters that only some languages are written in: fonts by the subset in their name. */
const FONTS: readonly (readonly [subset: RegExp, languages: readonly string[]])[] = [
  [/-cyrillic(-ext)?-/, ['ru', 'kk']],
  [/-latin-ext-/, ['tk']],
  [/nastaliq/, ['ur']],
  [/-arabic-arabic-/, ['fa', 'ps', 'ur']],
];

/** The languages that alone need a file; empty when every reader does, as of words: a link may lead to any language. */
function languagesOf({ name }: BuiltFile): readonly string[] {
  if (!name.endsWith('.woff2')) return [];
  return FONTS.find(([subset]) => subset.test(name))?.[1] ?? [];
}

/** Parts the files of a build into what everybody keeps and what the readers of each language keep. */
export function releaseOf(version: string, files: readonly BuiltFile[]): Release {
  const core: Record<string, string> = {};
  const languages: Record<string, Record<string, string>> = {};
  const kept = files.filter(({ name }) => name === SHELL || !NEVER_KEPT.test(name));
  for (const file of kept.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const only = languagesOf(file);
    if (only.length === 0) core[file.name] = file.hash;
    for (const language of only) (languages[language] ??= {})[file.name] = file.hash;
  }
  return { version, core, languages };
}
