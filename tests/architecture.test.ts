/** The layout of the house, as far as a machine can check it: who imports whom, how long files are, what files say. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 250;

interface Import {
  readonly file: string;
  /** A path below the root, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

interface Rule {
  /** Starts of paths below the root, or packages (their first part is enough), that may be imported. */
  readonly may: readonly string[];
  /** As `may`, but only `import type`. */
  readonly mayType?: readonly string[];
}

const EVERYTHING_OF_OURS = ['src/', 'geo/schema.ts', 'geo/vocabulary.ts', 'geo/known.ts'];
const GEOMETRY_TYPES = ['geojson', 'topojson-specification'];

/** The import table. The longest entry that a file's path starts with decides; each folder may import itself. */
const TABLE: Readonly<Record<string, Rule>> = {
  'src/domain/measure.ts': { may: ['src/domain/', '@turf/turf'], mayType: GEOMETRY_TYPES },
  'src/domain/': {
    may: ['src/domain/', 'geo/vocabulary.ts', 'flatqueue'],
    mayType: ['geo/schema.ts', 'topojson-client', ...GEOMETRY_TYPES],
  },
  'src/i18n/': { may: ['src/i18n/'] },
  'src/ui/': { may: ['src/ui/', 'svelte', '@lucide/svelte'] },
  'src/data/': { may: ['src/data/', 'src/domain/'], mayType: ['geo/schema.ts'] },
  'src/state/': { may: ['src/state/', 'src/domain/', 'geo/vocabulary.ts'] },
  'src/state/app.svelte.ts': { may: ['src/state/', 'src/domain/', 'geo/vocabulary.ts', 'svelte'] },
  'src/search/': { may: ['src/search/', 'src/domain/'], mayType: ['src/i18n/'] },
  'src/export/': { may: ['src/export/', 'src/domain/'], mayType: ['src/i18n/', ...GEOMETRY_TYPES] },
  'src/charts/': {
    may: ['src/charts/', 'src/domain/', 'src/ui/', 'svelte', 'd3-scale', 'd3-shape'],
    mayType: ['src/i18n/'],
  },
  'src/map/': {
    may: [
      'src/map/',
      'src/domain/',
      'src/data/',
      'src/ui/',
      'src/state/state.ts',
      'src/state/camera.ts',
      'geo/vocabulary.ts',
      'svelte',
      '@lucide/svelte',
      'maplibre-gl',
      '@maplibre/',
      'topojson-client',
    ],
    mayType: ['src/state/', 'src/i18n/', ...GEOMETRY_TYPES],
  },
  'src/panels/': { may: [...EVERYTHING_OF_OURS, 'svelte', '@lucide/svelte'], mayType: GEOMETRY_TYPES },
  'src/offline/': { may: ['src/offline/', 'svelte'], mayType: ['src/i18n/'] },
  'src/offline/plugin.ts': { may: ['src/offline/', 'node:', 'vite'] },
  'src/offline/policy.ts': { may: [], mayType: ['vite'] },
  'src/prerender/': { may: [...EVERYTHING_OF_OURS, 'svelte', 'node:', 'vite'] },
  'src/main.ts': { may: ['src/', 'svelte', '@fontsource-variable/'] },
  'src/App.svelte': { may: ['src/', 'geo/', 'svelte', '@lucide/svelte', 'maplibre-gl'] },
  'src/': { may: ['src/', 'svelte', '@lucide/svelte'] },
  'geo/pages.ts': { may: ['geo/', 'src/', 'node:'], mayType: ['vite'] },
  'geo/plugin.ts': { may: ['geo/', 'src/domain/', 'node:'], mayType: ['vite'] },
  'geo/check.mjs': { may: ['geo/', 'node:', 'vite'] },
  'geo/': {
    may: [
      'geo/',
      'src/domain/',
      'src/export/csv.ts',
      'src/export/geojson.ts',
      'node:',
      'valibot',
      'd3-dsv',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
    ],
    mayType: ['src/export/taking.ts', ...GEOMETRY_TYPES],
  },
};

/** What nobody may import, but for the files named. */
const NEVER: readonly (readonly [target: string, except: (one: Import) => boolean, why: string])[] = [
  [
    'maplibre-gl',
    ({ file }) => file.startsWith('src/map/') || file === 'src/App.svelte',
    'only the map knows MapLibre',
  ],
  ['src/map/MapView.svelte', ({ isDynamic, isType }) => isDynamic || isType, 'the map is loaded after the text'],
  ['src/map/MapView.svelte', ({ file }) => !file.startsWith('src/panels/'), 'panels never hold the map'],
  ['src/map/apply.ts', ({ file }) => !file.startsWith('src/panels/'), 'panels never change the map'],
];

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && statSync(join(ROOT, folder, file)).isFile())
    .map((file) => join(folder, file).split(sep).join('/'))
    .toSorted();
}

const SOURCES = ['src', 'geo'].flatMap((folder) => filesUnder(folder, /\.(ts|svelte|mjs)$/));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The imports of a file: static, re-exported, for their effect, and dynamic. Comments are no code. */
function importsOf(file: string): Import[] {
  const code = read(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [
    ...code.matchAll(/^\s*(?<word>import|export)\s+(?<what>[^;'"]*?)\s*from\s*['"](?<target>[^'"]+)['"]/gm),
    ...code.matchAll(/^\s*(?<word>import)\s*(?<what>)['"](?<target>[^'"]+)['"]/gm),
    ...code.matchAll(/\b(?<dynamic>import)\(\s*['"](?<target>[^'"]+)['"]/g),
  ];
  return found.map(({ groups = {} }) => {
    const target = (groups['target'] ?? '').replace(/\?.*$/, '');
    const isOurs = target.startsWith('.');
    return {
      file,
      target: isOurs
        ? normalize(join(dirname(file), target))
            .split(sep)
            .join('/')
        : target,
      isOurs,
      isType: /^(type\b|\{\s*type\s[^,]*\}$)/.test(groups['what'] ?? ''),
      isDynamic: groups['dynamic'] !== undefined,
    };
  });
}

const allows = (starts: readonly string[], { target }: Import) =>
  starts.some((start) => target === start || target.startsWith(/[/:]$/.test(start) ? start : `${start}/`));

/** The rule of a file: that of the longest start of its path. */
function ruleOf(file: string): Rule | undefined {
  const start = Object.keys(TABLE)
    .filter((key) => file.startsWith(key))
    .toSorted((a, b) => b.length - a.length)[0];
  return start === undefined ? undefined : TABLE[start];
}

const say = ({ file, target, isType }: Import, why: string) =>
  `${file} imports ${isType ? 'type ' : ''}${target}: ${why}`;

describe('who imports whom', () => {
  const imports = SOURCES.flatMap(importsOf);

  it('finds the imports that there are', () => {
    expect(importsOf('src/domain/measure.ts').map((one) => one.target)).toContain('@turf/turf');
    expect(importsOf('src/domain/dataset.ts').find((one) => one.target === 'geo/schema.ts')?.isType).toBe(true);
    expect(importsOf('geo/check.mjs').map((one) => one.target)).toContain('vite');
  });

  it('is as the table says', () => {
    const wrong = imports.filter((one) => {
      const rule = ruleOf(one.file);
      return !(rule && (allows(rule.may, one) || (one.isType && allows(rule.mayType ?? [], one))));
    });
    expect(wrong.map((one) => say(one, 'not in the table'))).toEqual([]);
  });

  it.each(NEVER)('%s is kept apart', (target, except, why) => {
    const wrong = imports.filter((one) => allows([target], one) && !except(one));
    expect(wrong.map((one) => say(one, why))).toEqual([]);
  });

  it('names files that exist', () => {
    const missing = imports.filter(
      (one) => one.isOurs && !statSync(join(ROOT, one.target), { throwIfNoEntry: false })?.isFile(),
    );
    expect(missing.map((one) => say(one, 'no such file'))).toEqual([]);
  });
});

describe('files', () => {
  it(`are at most ${MAX_LINES} lines long`, () => {
    const long = SOURCES.map((file) => ({ file, lines: codeLines(read(file)) })).filter(
      ({ lines }) => lines > MAX_LINES,
    );
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
  });

  const modules = SOURCES.filter((file) => file.startsWith('src/') && file.endsWith('.ts') && file !== 'src/main.ts');
  it.each(modules)('%s can be imported where there is no window', async (file) => {
    await expect(import(pathToFileURL(join(ROOT, file)).href)).resolves.toBeTypeOf('object');
  });
});

/** Lines that are neither blank nor comment, as the linter counts them. */
function codeLines(text: string): number {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}

describe('what files say', () => {
  const NOT_OURS = /^(node_modules|dist|coverage|test-results|playwright-report|\.git)(\/|$)|^public\/(geo|data)\//;
  const TEXT = /\.(ts|js|mjs|svelte|css|html|json|md|csv|txt|yml|yaml|svg)$|\/run$|(^|\/)\.[a-z]+(rc|ignore|config)$/;

  /** Every text file of the project, as it would be committed. */
  function textFiles(folder = ''): string[] {
    return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name))
        .split(sep)
        .join('/');
      if (NOT_OURS.test(path)) return [];
      return entry.isDirectory() ? textFiles(path) : TEXT.test(path) ? [path] : [];
    });
  }

  it('names no place of one machine and no address of a registry', () => {
    const words = [
      /(?<![\w.%-])\/work\//,
      new RegExp(['\\.lib', 'rary/'].join('')),
      new RegExp(['registry', 'npmjs'].join('\\.')),
    ];
    const found = textFiles().flatMap((file) =>
      words.filter((word) => word.test(read(file))).map((word) => `${file}: ${word.source}`),
    );
    expect(found).toEqual([]);
  });
});
