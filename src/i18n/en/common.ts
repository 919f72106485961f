/** Words used everywhere: vocabularies, units, errors, the shell. */
export const common = {
  title: 'CASA Corridor Atlas',
  tagline: 'Kazakhstan – Turkmenistan – Afghanistan – Pakistan',
  pages: {
    overview: 'Overview',
    sites: 'Sites',
    projects: 'Projects',
    trade: 'Trade',
    route: 'Routes',
    events: 'Events',
    data: 'Data',
    sources: 'Sources',
    about: 'About',
  },
  world: 'the world',
  pair: (a: string, b: string) => `${a} – ${b}`,
  routeBetween: (from: string, to: string) => `Routes from ${from} to ${to}`,
  /** What kind of thing a page shows, for its title. */
  objectKind: {
    site: 'place',
    project: 'project',
    line: 'railway',
    country: 'country',
    crossing: 'border crossing',
    leg: 'road or sea leg',
    pair: 'trade',
  },
  /** What each page holds, for search engines and shared links. */
  descriptions: {
    overview:
      'An atlas of the Kazakhstan–Turkmenistan–Afghanistan–Pakistan trade corridor: what is open, being built, planned and shut, every figure with its source and date.',
    sites: 'Ports, crossings, rail points, forums, mines and works along the corridor, each with its sources.',
    projects:
      'Railways, dry ports, terminals, pipelines and missions along the corridor, with status, date and known cost.',
    trade:
      'Trade between Kazakhstan, Afghanistan and their neighbours: what is known, from whom, and where sources disagree.',
    events: 'What happened along the corridor, in order, with sources.',
    data: 'Every table of the atlas to download, and what is in it: coverage, age, conflicts, what is missing.',
    sources: 'Every source of the atlas with publisher, date and address.',
    about:
      'How the atlas is made, what its words mean, where its data comes from, and the article that it starts from.',
    route:
      'Routes along and around the corridor compared: kilometres, borders, gauges, hours and cost as ranges, and what keeps each shut.',
    object: 'Status with its date, figures with their sources, and where it lies on the corridor.',
  },
  sheet: {
    label: 'Text of the atlas',
    low: 'Raise the text',
    half: 'Raise the text to full height',
    full: 'Lower the text',
  },
  navigation: 'Pages',
  themeButton: (theme: string) => `Theme: ${theme}`,
  dismiss: 'Dismiss',
  status: {
    operating: 'operating',
    'under-construction': 'under construction',
    planned: 'planned',
    announced: 'announced',
    suspended: 'suspended',
    completed: 'completed',
    open: 'open',
    restricted: 'restricted',
    closed: 'closed to trade',
    unknown: 'state not known',
  },
  /** The same states of missions, talks and agreements. */
  actStatus: {
    operating: 'in force',
    'under-construction': 'under way',
    planned: 'in preparation',
    announced: 'announced',
    suspended: 'suspended',
    completed: 'concluded',
  },
  kind: {
    capital: 'capital',
    city: 'city',
    forum: 'forum city',
    region: 'region',
    port: 'port',
    crossing: 'border crossing',
    'dry-port': 'dry port',
    rail: 'rail point',
    grain: 'grain terminal',
    industry: 'industry',
    greenhouse: 'greenhouses',
    mine: 'minerals',
    energy: 'energy',
    aid: 'relief area',
  },
  sector: {
    rail: 'rail',
    logistics: 'logistics',
    port: 'ports',
    industry: 'industry',
    agriculture: 'agriculture',
    mining: 'mining',
    energy: 'energy',
    humanitarian: 'humanitarian',
    diplomacy: 'diplomacy',
  },
  eventKind: { forum: 'forum', border: 'border', disaster: 'disaster' },
  precision: {
    exact: 'exact position',
    town: 'at the centre of the town',
    district: 'somewhere in the district',
    province: 'somewhere in the province',
    approximate: 'approximate position',
    interpolated: 'placed by its published distance along the line',
    unknown: 'position not published: no marker',
  },
  quality: {
    preferred: 'preferred',
    single: 'the only value found',
    supporting: 'in line with it',
    conflict: 'differs',
    rejected: 'rejected',
  },
  qualifier: { exact: '', about: 'about', over: 'more than', under: 'less than', 'up-to': 'up to', range: '' },
  mode: { rail: 'rail', road: 'road', sea: 'sea', ferry: 'ferry' },
  /**
   * Presumed: no report is as old as the day shown, and the first one is taken to hold for it too. Of a state that is not
   * known: nobody reported it by that day, or it was looked for and not found.
   */
  asOf: (date: string, isPresumed = false, status = '') => {
    if (status === 'unknown')
      return isPresumed
        ? `nothing reported up to this day; first entry in the data: ${date}`
        : `no report found up to ${date}`;
    return isPresumed ? `presumed: first reported ${date}, earlier state not in the data` : `last reported ${date}`;
  },
  /** Of several things in one state. */
  asOfBetween: (oldest: string, latest: string) => `parts last reported between ${oldest} and ${latest}`,
  notPublished: 'not published',
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  copied: 'Copied',
  copyFailed: 'Copying was refused. Select the text and copy it by hand.',
  copyLink: 'Copy link',
  skips: 'Shortcuts',
  skipToText: 'Skip to the text',
  skipToLine: 'Skip to the date and the line',
  skipToMap: 'Skip to the map',
  showAll: 'Show all',
  data: {
    offline: 'This part of the data could not be fetched: there is no connection to the server.',
    missing: 'This part of the data is not on the server.',
    broken: 'This part of the data arrived incomplete.',
    outdated: 'The atlas was updated while you were reading. Load the page again to get matching data.',
    slow: 'This part of the data took too long to arrive.',
  },
  failure: {
    title: 'The atlas could not start',
    panel: 'This panel met an error. The rest of the atlas goes on working.',
    reload: 'Load the page again',
  },
  link: {
    title: 'Parts of this link could not be read',
    issue: {
      unknown: (field: string, value: string) => `${field}: “${value}” is not known and was left out`,
      clamped: (field: string, value: string) => `${field}: “${value}” was out of range and was limited`,
      malformed: (field: string, value: string) => `${field}: “${value}” could not be read`,
      'too-long': () => 'The link was too long and was cut',
    },
  },
  missing: {
    title: 'No such page',
    text: (what: string) => `The atlas has nothing at “${what}”.`,
    nearest: 'Did you mean',
    home: 'Go to the overview',
  },
} as const;
