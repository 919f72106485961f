/** The table of projects: looking, sorting, adding up, and setting side by side. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const projects = {
  find: 'Find in projects',
  findHint: 'name, description, actor or place',
  actor: 'Actor',
  anyActor: 'all',
  actorOption: (name: string, n: number) => `${name} (${n})`,
  actorNote: 'Names are those that sources print: one actor may stand under several.',
  sort: 'Sort by',
  column: {
    name: 'name',
    sector: 'sector',
    status: 'state',
    report: 'last report',
    country: 'countries',
    place: 'place',
    actors: 'actors',
    start: 'start',
    cost: 'cost',
  },
  head: {
    name: 'Project',
    sector: 'Sector',
    status: 'State',
    report: 'Last report',
    country: 'Countries',
    place: 'Place',
    actors: 'Actors',
    start: 'Start',
    cost: 'Known cost',
  },
  turn: 'Turn the order round',
  costOrder: 'Sorted by sums in US dollars; projects without one come last.',
  later: (n: number, date: string) =>
    `${many(n, 'project', 'projects')} of which nothing was reported by ${date}, the date shown, ${n === 1 ? 'is' : 'are'} left out.`,
  wide: 'Wide table',
  wideTitle: (shown: number) => `Projects as a table (${shown})`,
  caption: (count: string, date: string) => `${count}, as of ${date}`,
  cost: 'Cost',
  noCost: 'cost not published',
  total: {
    title: 'Known costs',
    label: (unit: string) => `Known costs of the projects shown that can be added, in ${unit}`,
    of: (figures: number) => `${many(figures, 'figure', 'figures')} added`,
    none: 'No figures that can be added.',
    mostly: (project: string, share: string) => `${share} of it is ${project}.`,
    notIn: (projects: string) => `Not in the sum, though a cost is published: ${projects}.`,
    andMore: (n: number) => `${n} more`,
    unknown: (none: number, all: number) =>
      none === 0
        ? `A cost is published for each of the ${all}.`
        : `No cost is published for ${none} of ${many(all, 'project', 'projects')}.`,
    how: (left: number) =>
      left === 0 ? 'What is added' : `What is added, and ${left} that ${left === 1 ? 'is' : 'are'} not`,
    added: 'Added',
    left: 'Not added',
    caution:
      'Contracts, estimates and claims of different years, as published; not corrected for prices. Currencies are never turned into each other.',
    formula: (parts: string, sum: string, unit: string) => `${parts} = ${sum} ${unit}`,
    why: {
      same: 'the same sum in another currency',
      wider: 'covers more than the project',
      yearly: 'a sum for each year',
      deals: 'value of deals, not a cost',
      overlap: 'overlaps others here',
      design: 'design only, not building',
      within: 'may be in a sum that is added; no source says whether it is',
      rivals: 'rival values, none preferred by this date',
    },
  },
  compare: {
    title: 'Side by side',
    add: (name: string) => `Compare ${name}`,
    short: 'Compare',
    remove: (name: string) => `Remove ${name} from the comparison`,
    chosen: (n: number, most: number) =>
      n === 1
        ? `1 project chosen: choose another to set them side by side, at most ${most}.`
        : `${n} of at most ${most} chosen.`,
    wide: 'Show over the map',
    clear: 'Clear the comparison',
    goTo: 'Go to the comparison',
    caption: (names: string) => `Compared: ${names}`,
    stranger: (id: string) => `The atlas has no project “${id}”.`,
    notYet: (name: string, date: string) => `Nothing was reported of ${name} by ${date}.`,
    row: {
      status: 'State',
      sector: 'Sector',
      countries: 'Countries',
      place: 'Place',
      actors: 'Actors',
      start: 'Start',
      aims: 'Announced for',
      cost: 'Cost',
      sections: 'Stretches and lengths',
      report: 'Last report',
    },
    rivals: 'Other values',
    noSections: 'no railway of the atlas',
  },
  taken: {
    title: (count: string, date: string) => `Projects of the CASA corridor: ${count}, as of ${date}`,
  },
} as const;
