/** The page of all data. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const digits = new Intl.NumberFormat('en');
const count = (n: number) => digits.format(n);

export const dataPage = {
  intro:
    'Everything that the atlas knows, as files, and a count of what is in them and what is not. Each row names its sources.',
  anyDay: 'Files and counts are of all data, whatever day the atlas is set to.',
  version: (version: string, knownTo: string, rows: number) =>
    `Version ${version}. Sources read up to ${knownTo}. ${count(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
  unsourced: (n: string) => `Rows that must name a source and name none: ${n}.`,
  files: {
    title: 'Files',
    stay: 'These addresses stay. Tables are CSV, places and lines GeoJSON.',
    archive: (file: string, size: string) => `All files in one: ${file} (${size})`,
    rows: (n: number, count: string) => (n === 1 ? '1 row' : `${count} rows`),
    more: (n: number) => many(n, 'more file', 'more files'),
    sums: 'Checksums (SHA-256)',
    describedBy: 'Columns, types, terms and sources of each file:',
    standard: '(Frictionless Data Package)',
    open: 'How they open',
    excel:
      'Excel and LibreOffice open the CSV files as they are. Excel may turn “2025-10” into a date: import such columns as text.',
    qgis: 'QGIS takes the GeoJSON files by dragging them in. What is not located has a row without a point.',
    r: 'R: read.csv("stations.csv"). Python: pandas.read_csv("stations.csv").',
    safe: 'Text that a spreadsheet would run as a formula has an apostrophe before it. Numbers are as they are.',
    terms: 'Terms',
  },
  size: { bytes: (n: string) => `${n} bytes`, kilo: (n: string) => `${n} kB`, mega: (n: string) => `${n} MB` },
  coverage: {
    title: 'Rows and what is filled',
    text: 'An empty cell means that nothing was found to be published, or that the column does not apply.',
    row: (rows: number, share: string) => `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, ${share} of cells filled`,
    sourced: (n: number, all: number) =>
      `${count(n)} of ${count(all)} ${all === 1 ? 'row names' : 'rows name'} a source`,
    weak: (n: number) => `${many(n, 'row rests', 'rows rest')} on weak sources only`,
    caption: (file: string) => `Filled cells of ${file} by column`,
    column: 'Column',
    filled: 'Filled',
    share: 'Share',
  },
  ages: {
    title: 'How old each state is',
    text: (knownTo: string) =>
      `How long before ${knownTo} the state was last reported. Nothing is taken to have gone on since.`,
    last: 'Last reported',
    kind: { section: 'Stretches', crossing: 'Crossings', project: 'Projects', leg: 'Legs' },
    band: {
      quarter: 'within 3 months',
      year: 'within a year',
      twoYears: 'within 2 years',
      older: 'longer ago',
      never: 'no dated report',
    },
    all: 'Every state',
    find: 'Find in states',
    hint: 'name, kind or state',
    shown: (n: number, all: number) => (n === all ? `All ${all} states` : `${n} of ${all} states`),
    none: 'No state fits.',
    what: 'What',
    state: 'State',
    days: 'Days',
    one: { section: 'stretch', crossing: 'crossing', project: 'project', leg: 'leg' },
  },
  quality: {
    title: 'Standing of figures',
    text: 'Rejected figures are judged wrong and kept to be seen.',
    standing: 'Standing',
    table: {
      'bilateral.csv': 'Trade',
      'commodities.csv': 'Goods',
      'traffic.csv': 'Traffic',
      'figures.csv': 'Other figures',
    },
  },
  doubt: {
    title: 'Conflicts and weak sources',
    conflicts: (n: number) => many(n, 'conflict between sources', 'conflicts between sources'),
    conflictsMore: 'with what the atlas takes, and why',
    weak: (n: number, all: number) => `${many(n, 'weak source', 'weak sources')} of ${count(all)}`,
    noAddress: (n: number) => `${many(n, 'source', 'sources')} without a known address`,
  },
  missing: {
    title: 'What is missing',
    text: 'Not published, or not found.',
    what: 'What',
    missing: 'Missing',
    of: 'Of',
    row: {
      sitePosition: 'position of a site',
      stationPosition: 'position of a station',
      crossingPosition: 'position of a crossing',
      placePosition: 'position of an end of a road or sea leg',
      sectionLength: 'length of a stretch of railway',
      chainage: 'kilometre of a station on its line',
      legLength: 'length of a road or sea leg',
      legHours: 'time for a road or sea leg',
      projectCost: 'cost of a project',
      goodValue: 'value or weight of a good traded',
    },
  },
  versions: {
    title: 'Versions',
    changed: (last: string, before: number, now: number) =>
      `The data have changed since version ${last}: ${count(before)} ${before === 1 ? 'row' : 'rows'} then, ${count(now)} now. What changed is written down with the next version.`,
    row: (version: string, date: string, rows: number) =>
      `${version}, ${date}, ${count(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    sum: (checksum: string) => `Checksum of all tables: ${checksum}`,
  },
} as const;
