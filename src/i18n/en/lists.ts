/** The overview, the lists of sites and projects, and their filters. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const lists = {
  overview: {
    title: 'The CASA corridor',
    what: [
      'CASA is the Kazakh government’s name for a transit corridor from Kazakhstan through Turkmenistan and Afghanistan to Pakistan, meant to open ways from Karachi to the Persian Gulf and India.',
      'Its two ends run on railways that exist; the middle, across Afghanistan, does not.',
      'It has nothing to do with CASA-1000, a power line.',
    ],
    stands: 'Where it stands',
    /** Each statement rests on the object that it links to and says when that was last reported. */
    statements: {
      railhead: {
        before: 'Rail of 1520 mm gauge runs without a break from Kazakhstan to ',
        link: 'Torghundi',
        after: (asOf: string) => `, the first station in Afghanistan (${asOf}).`,
      },
      missing: {
        before: 'The next link, ',
        link: 'from Torghundi to Herat',
        after: (asOf: string) =>
          `, is missing: it is planned, and works were reported at the Torghundi end only (${asOf}).`,
      },
      design: {
        before: 'Beyond Herat, ',
        link: 'the line to Kandahar',
        after: (asOf: string) => ` and on to Spin Boldak is survey and design; nothing is built (${asOf}).`,
      },
      shut: {
        before: 'The crossing at ',
        link: 'Chaman',
        after: (asOf: string) =>
          `, where the corridor enters Pakistan, has been shut to trade since October 2025. No reopening was found (${asOf}).`,
      },
    },
    known: (date: string) => `Sources were read up to ${date}. What came later is not in the atlas.`,
    stretchesOther: (name: string) => `From end to end: ${name}`,
    stretches: 'From end to end',
    stretchesOf: (from: string, to: string) => `${from} to ${to} by rail, stretch by stretch`,
    figures: 'In figures',
    routes: 'Compare the ways',
    rail: 'Rail by state',
    railHint:
      'Every railway in the atlas, not of this corridor alone. Open a state to see its stretches and their lengths.',
    stretchCount: (n: number) => many(n, 'stretch', 'stretches'),
    crossings: 'Border crossings by state',
    crossingCount: (n: number) => many(n, 'crossing', 'crossings'),
    corridors: 'Corridors in the atlas',
    more: 'Go on to',
    entries: {
      sites: (n: number) => many(n, 'site', 'sites'),
      projects: (n: number) => many(n, 'project', 'projects'),
      trade: 'Trade and traffic',
      events: 'Events in order',
    },
  },
  between: (from: string, to: string) => `${from} – ${to}`,
  by: 'by',
  gauge: (mm: string) => `${mm} mm`,
  filters: 'Filters',
  all: 'all',
  filter: { kind: 'Kind', country: 'Country', sector: 'Sector', status: 'State' },
  clear: 'Clear filters',
  sites: {
    intro: 'Places where the corridor is built, crossed, loaded or negotiated.',
    shown: (shown: number, all: number) => (shown === all ? `All ${all} sites` : `${shown} of ${all} sites`),
    none: 'No site fits these filters.',
    taken: (n: number) => `Sites of the CASA corridor: ${n}`,
    noMarker: 'position not published: no marker on the map',
  },
  projects: {
    intro: 'What is built, planned or talked of, each with the date of its last report.',
    shown: (shown: number, all: number) =>
      shown === all ? `All ${many(all, 'project', 'projects')}` : `${shown} of ${all} projects`,
    none: 'No project fits these filters.',
    sort: 'Sort by',
    sortBy: { name: 'name', status: 'state' },
    noPlace: 'no single place',
  },
  sources: (n: number) => many(n, 'source', 'sources'),
} as const;
