/** What the atlas is, how it is made and on what terms. */
export const about = {
  intro: 'An atlas of one trade corridor in which every figure shows where it comes from.',
  what: {
    title: 'What this is',
    text: [
      'The atlas gathers what is published about the corridor from Kazakhstan through Turkmenistan and Afghanistan to Pakistan: places, railways, roads, border crossings, projects, events, trade and traffic.',
      'It is made from public sources only. It reports what they say, when they said it and where they disagree. It is no official map and speaks for none of the states or companies named in it.',
    ],
    known: (date: string) => `Sources were read up to ${date}. What came later is not in the atlas.`,
  },
  method: {
    title: 'How to read it',
    asOf: {
      term: 'States and their dates',
      text: 'Every state says when it was last reported. Nothing is taken to have gone on since. At an earlier date a state is “presumed” where no report is that old, but the first one tells of something that ran or was open already. What was only announced is called announced, and an aim never counts as reached without a later report.',
    },
    dates: {
      term: 'Dates without a day',
      text: 'A month or a year alone means by its last day: “2025” takes effect on 31 December 2025.',
    },
    rivals: {
      term: 'Values that disagree',
      text: 'Where sources give different values for the same thing, one is preferred and the receipt says why; the others stay in view beside it. “The only value found” has no rival. “Rejected” values are kept so that they can be recognised.',
    },
    missing: {
      term: 'What is not there',
      text: '“Not published” means that no source was found. Nothing is filled in by estimate.',
    },
    precision: {
      term: 'Positions',
      text: 'An exact position is a pin. A town, district or province that stands in for a place is drawn as a disc, whose size is a convention of the drawing. A place whose position is not published has no marker and is in the lists only.',
    },
    lengths: {
      term: 'Lengths',
      text: 'A length is the published one. Where none is published, the length of the drawing is given and called “about”: railways are drawn straight from station to station, so the drawing mostly comes out shorter than the track.',
    },
  },
  borders: {
    title: 'Borders',
    text: 'Borders are those of Natural Earth, simplified. Lines that are disputed are drawn as disputed. The atlas endorses no claim, and no line in it is a statement on where a border runs.',
  },
  article: {
    title: 'The article the atlas starts from',
    text: 'Every statement of this article is in the atlas. Each is given here in our words, with its figures and the pages where it is taken up.',
    figures: (n: number) => `Figures of statement ${n}`,
  },
  conflicts: {
    title: 'Where sources disagree',
    text: 'Every disagreement that was found, what is said, and what the atlas takes.',
    count: (n: number) => `${n} disagreements`,
    versions: 'What is said',
    about: 'On',
  },
  links: {
    title: 'What a link holds',
    text: 'The address is the view: its path names the page, the rest is below. What is not in it is at its default. Copy it to show someone exactly what you see.',
  },
  languages: {
    title: 'Languages',
    text: 'The atlas can be read in English, Russian, Kazakh, Turkmen, Persian (Dari), Pashto and Urdu, and places carry their names in all seven. Summaries are in English and Russian; notes and titles of sources stand as they were written, mostly in English.',
  },
  errors: {
    title: 'If something is wrong',
    steps: [
      'Open the receipt of the figure, or the sources of the page, and see what the atlas rests on.',
      'In the project’s files find the row under geo/: one table for each concern, one row for each fact. geo/README.md explains every column.',
      'Correct the row and name the source. A check lists every rule that the change breaks.',
    ],
  },
  licences: {
    title: 'Terms',
    what: 'What',
    terms: 'Terms',
    rows: {
      code: { what: 'Code of the atlas', terms: 'MIT' },
      osm: { what: 'Stations and other points from OpenStreetMap, © OpenStreetMap contributors', terms: 'ODbL 1.0' },
      geonames: { what: 'Towns and gazetteer points from GeoNames', terms: 'CC BY 4.0' },
      whosonfirst: { what: 'Names and points from Who’s On First', terms: 'CC BY 4.0' },
      naturalEarth: { what: 'Land, water and borders from Natural Earth', terms: 'public domain' },
      fonts: { what: 'Noto fonts', terms: 'SIL Open Font License 1.1' },
    },
    facts: 'Facts and figures are quoted with their sources; the sources’ texts remain their publishers’.',
  },
} as const;
