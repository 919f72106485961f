import { describe, expect, it } from 'vitest';
import { describe as describeProblem, type Problem } from '../../geo/read.ts';
import { checkTables, RULES } from '../../geo/rules.ts';
import type { TableName } from '../../geo/schema.ts';
import { tablesOf, type Cells } from '../fixtures/tables.ts';

type Given = { readonly [T in TableName]?: readonly Cells[] };

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly given: Given;
  readonly file: string;
  readonly row: string;
  readonly value: string | RegExp;
}

const breaks = (
  rule: string,
  title: string,
  given: Given,
  file: string,
  row: string,
  value: string | RegExp,
): Case => ({
  rule,
  title,
  given,
  file,
  row,
  value,
});

/** Three stations along a parallel, 92 km apart, in order on `a-line`. */
const LINE: Given = {
  lines: [{}],
  stations: [
    { id: 'west', lat: '34', lon: '62' },
    { id: 'middle', lat: '34', lon: '63' },
    { id: 'east', lat: '34', lon: '64' },
  ],
  lineStations: [
    { order: '1', station: 'west', km: '0' },
    { order: '2', station: 'middle', km: '95' },
    { order: '3', station: 'east', km: '190' },
  ],
  sections: [
    { id: 'first', from: 'west', to: 'middle', length_km: '95' },
    { id: 'second', from: 'middle', to: 'east', length_km: '95' },
  ],
};

/** The line with some stations' cells changed. */
const withStops = (...stops: readonly Cells[]): Given => ({
  ...LINE,
  lineStations: LINE.lineStations?.map((cells, i) => ({ ...cells, ...stops[i] })) ?? [],
});

const CASES: readonly Case[] = [
  breaks(
    'ids-unique',
    'an id twice in a table',
    { sources: [{}, {}] },
    'sources.csv',
    'a-source',
    'occurs more than once',
  ),
  breaks(
    'ids-unique',
    'an id of two observations',
    { figures: [{ id: 'same' }], traffic: [{ id: 'same' }] },
    'projects/figures.csv, trade/bilateral.csv, trade/commodities.csv, trade/traffic.csv',
    'same',
    'is the id of two observations',
  ),
  breaks(
    'ids-stable',
    'an id that was published and has been changed',
    { sites: [{ id: 'herat-city' }] },
    'published-ids.txt',
    'site:herat',
    'was published and is gone',
  ),
  breaks(
    'references-resolve',
    'a capital without a name',
    { countries: [{ capital: 'capital-xx' }] },
    'places/countries.csv',
    'AF',
    'capital capital-xx does not exist',
  ),
  breaks(
    'references-resolve',
    'a source that is not listed',
    { corridors: [{ sources: 'nobody' }] },
    'corridors/corridors.csv',
    'a-corridor',
    'sources nobody does not exist',
  ),
  breaks(
    'references-resolve',
    'a site without its country',
    { sites: [{}] },
    'places/sites.csv',
    'herat',
    'country AF does not exist',
  ),
  breaks(
    'references-resolve',
    'a project at no site',
    { projects: [{ site: 'x' }] },
    'projects/projects.csv',
    'a-project',
    'site x does not exist',
  ),
  breaks(
    'references-resolve',
    'a figure about nothing',
    { figures: [{ subject: 'project:x' }] },
    'projects/figures.csv',
    'a-figure',
    'reference project:x does not exist',
  ),
  breaks(
    'references-resolve',
    'a figure about a kind that there is not',
    { figures: [{ subject: 'planet:earth' }] },
    'projects/figures.csv',
    'a-figure',
    'reference planet:earth does not exist',
  ),
  breaks(
    'references-resolve',
    'a status of nothing',
    { status: [{ kind: 'leg', id: 'x' }] },
    'status.csv',
    'leg/x/2025/planned/change',
    'leg x does not exist',
  ),
  breaks(
    'sources-unique',
    'one address under two ids',
    { sources: [{ url: 'https://a.test/page/' }, { id: 'b-source', url: 'http://www.a.test/page' }] },
    'sources.csv',
    'b-source',
    'same address as a-source',
  ),
  breaks(
    'sources-unique',
    'no address and no word of it',
    { sources: [{ url: '' }] },
    'sources.csv',
    'a-source',
    /^no address/,
  ),
  breaks(
    'everything-sourced',
    'a figure without a source',
    { figures: [{ sources: '' }] },
    'projects/figures.csv',
    'a-figure',
    'no source',
  ),
  breaks(
    'everything-sourced',
    'a coordinate without a source',
    { stations: [{ coord_sources: '' }] },
    'rail/stations.csv',
    'af-herat',
    'coordinate without a source',
  ),
  breaks(
    'everything-sourced',
    'a precision without a coordinate',
    { sites: [{ lat: '', lon: '' }] },
    'places/sites.csv',
    'herat',
    'precision town does not fit',
  ),
  breaks(
    'everything-sourced',
    'a coordinate of unknown precision',
    { sites: [{ precision: 'unknown' }] },
    'places/sites.csv',
    'herat',
    'precision unknown does not fit',
  ),
  breaks(
    'everything-sourced',
    'a length without a source',
    { sections: [{ from: 'a', to: 'b', length_km: '5' }] },
    'rail/sections.csv',
    'a-section',
    'length without a source',
  ),
  breaks(
    'everything-sourced',
    'a chainage without a source',
    { lineStations: [{ km: '5' }] },
    'rail/line-stations.csv',
    'a-line/1',
    'chainage without a source',
  ),
  breaks(
    'status-known',
    'a project whose state nobody reported',
    { projects: [{}] },
    'status.csv',
    'project:a-project',
    'no dated status',
  ),
  breaks(
    'status-known',
    'a project of which only an aim is known',
    { projects: [{}], status: [{ role: 'target' }] },
    'status.csv',
    'project:a-project',
    'no dated status',
  ),
  breaks(
    'status-known',
    'a crossing in the words of a railway',
    { status: [{ kind: 'crossing', id: 'x' }] },
    'status.csv',
    'crossing:x',
    'planned is no state of a crossing',
  ),
  breaks(
    'dates-exist',
    'a day that is in no calendar',
    { events: [{ date: '2025-02-30' }] },
    'projects/events.csv',
    'an-event',
    /^2025-02-30 is not/,
  ),
  breaks(
    'dates-exist',
    'a report from the future',
    { events: [{ date: '2031' }] },
    'projects/events.csv',
    'an-event',
    /^2031 lies after/,
  ),
  breaks(
    'dates-exist',
    'a state dated by a year that is not over',
    { status: [{ date: '2026', role: 'report' }] },
    'status.csv',
    'project:a-project',
    /^2026 is not over by/,
  ),
  breaks(
    'dates-exist',
    'a period that is in no calendar',
    { traffic: [{ period: '2025-13' }] },
    'trade/traffic.csv',
    'a-flow',
    /^2025-13 is not/,
  ),
  breaks(
    'dates-ordered',
    'a period that runs backwards',
    { traffic: [{ period: '2025/2024' }] },
    'trade/traffic.csv',
    'a-flow',
    '2025/2024',
  ),
  breaks(
    'dates-ordered',
    'a project that ends before it begins',
    { projects: [{ start: '2026', target: '2025' }] },
    'projects/projects.csv',
    'a-project',
    '2026 to 2025',
  ),
  breaks(
    'dates-ordered',
    'events out of order',
    { events: [{ date: '2025' }, { id: 'late', date: '2024' }] },
    'projects/events.csv',
    'late',
    '2024 after 2025',
  ),
  breaks(
    'country-codes',
    'a code that nobody has',
    { countries: [{ iso2: 'XX' }] },
    'places/countries.csv',
    'XX',
    /ISO 3166-1/,
  ),
  breaks(
    'points-in-extent',
    'a point far away',
    { sites: [{ lat: '0', lon: '0' }] },
    'places/sites.csv',
    'herat',
    '0, 0',
  ),
  breaks(
    'points-in-country',
    'a point in another country',
    { sites: [{ id: 'stray', country: 'KZ' }] },
    'places/sites.csv',
    'stray',
    '34.35, 62.2 is in AF, not KZ',
  ),
  breaks(
    'stations-ordered',
    'a number left out',
    withStops({}, { order: '3' }),
    'rail/line-stations.csv',
    'a-line/3',
    'is out of order',
  ),
  breaks(
    'stations-ordered',
    'a line of one station',
    { ...LINE, lineStations: [{}] },
    'rail/line-stations.csv',
    'a-line',
    /fewer than two/,
  ),
  breaks(
    'stations-ordered',
    'chainages both ways',
    withStops({}, { km: '500' }),
    'rail/line-stations.csv',
    'a-line',
    /0 500 190$/,
  ),
  breaks(
    'sections-cover-lines',
    'a stretch that no section covers',
    { ...LINE, sections: LINE.sections?.slice(0, 1) ?? [] },
    'rail/sections.csv',
    'a-line',
    'sections cover [[0,1]] of 0–2',
  ),
  breaks(
    'sections-cover-lines',
    'a section that ends elsewhere',
    { ...LINE, sections: [{ from: 'west', to: 'nowhere' }] },
    'rail/sections.csv',
    'a-line',
    /not on the line$/,
  ),
  breaks(
    'corridors-join',
    'a part that begins elsewhere',
    { ...LINE, corridors: [{}], corridorParts: [{ from: 'west', to: 'middle' }, { order: '2', from: 'east', to: 'west' }] }, // prettier-ignore
    'corridors/parts.csv',
    'a-corridor/2',
    'east does not follow middle',
  ),
  breaks(
    'corridors-join',
    'a part that is not on its line',
    { ...LINE, corridors: [{}], corridorParts: [{ from: 'west', to: 'nowhere' }] },
    'corridors/parts.csv',
    'a-corridor/1',
    'west–nowhere is not on a-line',
  ),
  breaks(
    'approaches-join',
    'an approach that begins elsewhere',
    { ...LINE, approaches: [{ from: 'middle', to: 'east' }] },
    'corridors/approaches.csv',
    'a-corridor/west/1',
    'middle does not follow west',
  ),
  breaks(
    'approaches-join',
    'an approach that is not on its line',
    { ...LINE, approaches: [{ from: 'west', to: 'nowhere' }] },
    'corridors/approaches.csv',
    'a-corridor/west/1',
    'west–nowhere is not on a-line',
  ),
  breaks(
    'approaches-join',
    'an approach that ends short of its corridor',
    { ...LINE, approaches: [{ from: 'west', to: 'middle' }] },
    'corridors/approaches.csv',
    'a-corridor/west/1',
    'ends at middle, not east',
  ),
  breaks(
    'approaches-join',
    'an approach to a station that its corridor does not touch',
    { ...LINE, corridors: [{}], approaches: [{ from: 'west', to: 'east' }] },
    'corridors/approaches.csv',
    'a-corridor/west/1',
    'east is not on a-corridor',
  ),
  breaks(
    'spans-fit',
    'a published length that nobody published',
    { ...LINE, spans: [{ sources: '' }] },
    'rail/spans.csv',
    'a-line west–east',
    'no source',
  ),
  breaks(
    'spans-fit',
    'a published length of another line',
    { ...LINE, spans: [{ to: 'nowhere' }] },
    'rail/spans.csv',
    'a-line west–nowhere',
    'is not on its line',
  ),
  breaks(
    'spans-fit',
    'a published length shorter than the straight line',
    { ...LINE, spans: [{ km: '100' }] },
    'rail/spans.csv',
    'a-line west–east',
    '184.4 km drawn, 100 published',
  ),
  breaks(
    'gates-named',
    'a road over a border without a crossing',
    {
      roadPlaces: [{ id: 'af-gate' }, { id: 'ir-gate', country: 'IR' }],
      legs: [{ from: 'af-gate', to: 'ir-gate', routable: 'yes' }],
    },
    'roads/legs.csv',
    'a-leg',
    'from AF to IR by no crossing',
  ),
  breaks(
    'parameters-sound',
    'a range that falls',
    { parameters: [{ low: '25' }] },
    'network/parameters.csv',
    'a-speed-of-trains',
    '25, 20, 30 do not rise',
  ),
  breaks(
    'parameters-sound',
    'a number that nobody published and that is not called assumed',
    { parameters: [{ sources: '' }] },
    'network/parameters.csv',
    'a-speed-of-trains',
    'no source, and not marked as assumed',
  ),
  breaks(
    'parameters-sound',
    'an assumption without a word of it',
    { parameters: [{ basis: 'assumed', sources: '' }] },
    'network/parameters.csv',
    'a-speed-of-trains',
    'assumed, and no note that says how',
  ),
  breaks(
    'parameters-sound',
    'a parameter given twice',
    { parameters: [{}, { id: 'again' }] },
    'network/parameters.csv',
    'again',
    'is given twice',
  ),
  breaks(
    'parameters-sound',
    'a parameter of one country and none for the others',
    { parameters: [{ country: 'AF' }] },
    'network/parameters.csv',
    'a-speed-of-trains',
    'has no default for other countries',
  ),
  breaks(
    'hop-length',
    'a hop longer than published',
    withStops({}, { km: '50' }),
    'rail/sections.csv',
    'a-line west–middle',
    '92.2 km drawn, 50 published',
  ),
  breaks(
    'hop-length',
    'an exception that is none',
    { ...LINE, lengthExceptions: [{ rule: 'hop-length', from: 'west', to: 'middle' }] },
    'rail/length-exceptions.csv',
    'a-line west–middle',
    'is listed but keeps the rule',
  ),
  breaks(
    'drawn-length',
    'a section drawn too short',
    { ...LINE, sections: [{ from: 'west', to: 'east', length_km: '400' }] },
    'rail/sections.csv',
    'a-line west–east',
    '46 % of 400 km',
  ),
  breaks(
    'drawn-length',
    'an exception that is none',
    { ...LINE, lengthExceptions: [{ rule: 'drawn-length', from: 'west', to: 'middle' }] },
    'rail/length-exceptions.csv',
    'a-line west–middle',
    'is listed but keeps the rule',
  ),
  breaks(
    'arithmetic',
    'flows that are not their total',
    {
      bilateral: [
        {},
        { id: 'e', flow: 'export', value_usd_million: '80' },
        { id: 'i', flow: 'import', value_usd_million: '10' },
      ],
    },
    'trade/bilateral.csv',
    'a-trade',
    '80 + 10 is not 100',
  ),
  breaks(
    'one-preferred',
    'rivals of which none is preferred',
    { figures: [{ id: 'a', group: 'g', quality: 'conflict' }, { id: 'b', group: 'g', quality: 'conflict' }] }, // prettier-ignore
    'projects/figures.csv',
    'a, b',
    '0 preferred and 0 single of 2 rivals',
  ),
  breaks(
    'one-preferred',
    'rivals of which two are preferred',
    {
      bilateral: [
        { id: 'a', quality: 'preferred' },
        { id: 'b', quality: 'preferred' },
      ],
    },
    'trade/bilateral.csv',
    'a, b',
    '2 preferred and 0 single of 2 rivals',
  ),
  breaks(
    'one-preferred',
    'a rival that calls itself single',
    { bilateral: [{ id: 'a', quality: 'preferred' }, { id: 'b' }] },
    'trade/bilateral.csv',
    'a, b',
    '1 preferred and 1 single of 2 rivals',
  ),
  breaks(
    'one-preferred',
    'a value alone that only supports',
    { figures: [{ group: 'g', quality: 'supporting' }] },
    'projects/figures.csv',
    'a-figure',
    'supporting without a rival',
  ),
  breaks(
    'costs-judged',
    'a cost of which it is not said what it covers',
    { figures: [{ unit: 'USD million' }] },
    'projects/figures.csv',
    'a-figure',
    'is not in projects/costs.csv',
  ),
  breaks(
    'costs-judged',
    'a judgement of what is no leading cost of a project',
    { figures: [{ unit: 'USD million', quality: 'rejected' }], costs: [{}] },
    'projects/costs.csv',
    'a-figure',
    'is no leading cost of a project',
  ),
  breaks(
    'ranges',
    'a range without its upper end',
    { traffic: [{ qualifier: 'range' }] },
    'trade/traffic.csv',
    'a-flow',
    '9 to nothing',
  ),
  breaks(
    'ranges',
    'an upper end below the lower one',
    { figures: [{ qualifier: 'range', high: '6' }] },
    'projects/figures.csv',
    'a-figure',
    '7 to 6',
  ),
  breaks(
    'versions-written',
    'a version after the higher one',
    { versions: [{ version: '1.10.0' }, { version: '1.9.0' }] },
    'versions.csv',
    '1.9.0',
    'does not follow 1.10.0',
  ),
  breaks(
    'versions-written',
    'a version dated before the one it follows',
    { versions: [{ date: '2026-11-23' }, { version: '1.1.0', date: '2026-11-22' }] },
    'versions.csv',
    '1.1.0',
    'does not follow 1.0.0',
  ),
  breaks(
    'versions-written',
    'data brought up to a later day without a word of what changed',
    { versions: [{ known_to: '2025-12-31' }] },
    'versions.csv',
    '1.0.0',
    /write what changed/,
  ),
];

const run = (rule: string, given: Given): readonly Problem[] => RULES[rule]?.(tablesOf(given)) ?? [];

describe('each rule names file, row, rule and value of', () => {
  it.each(CASES)('$rule: $title', ({ rule, given, file, row, value }) => {
    const found = run(rule, given).find(
      (problem) => problem.file === file && problem.row === row && matches(problem.value, value),
    );
    expect(found, run(rule, given).map(describeProblem).join('\n')).toMatchObject({ file, row, rule });
  });

  it('no rule goes untested', () => {
    expect(Object.keys(RULES).filter((rule) => !CASES.some((one) => one.rule === rule))).toEqual([]);
  });
});

const matches = (value: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? value === wanted : wanted.test(value);

describe('rules keep quiet', () => {
  const LISTED = ['points-in-country', 'ids-stable']; // they compare with a list beside the tables
  it.each(Object.keys(RULES).filter((rule) => !LISTED.includes(rule)))('about empty tables: %s', (rule) => {
    expect(run(rule, {})).toEqual([]);
  });

  it.each([
    'stations-ordered',
    'sections-cover-lines',
    'corridors-join',
    'approaches-join',
    'spans-fit',
    'hop-length',
    'drawn-length',
  ])('about a sound line: %s', (rule) => {
    const corridor = {
      corridors: [{}],
      corridorParts: [
        { from: 'west', to: 'middle' },
        { order: '2', from: 'middle', to: 'east' },
      ],
    };
    const joined = { spans: [{}], approaches: [{ from: 'west', to: 'east' }] };
    expect(run(rule, { ...LINE, ...corridor, ...joined })).toEqual([]);
  });

  it('about a breach that is listed with its reason', () => {
    const lengthExceptions = [{ rule: 'hop-length', from: 'west', to: 'middle' }];
    expect(run('hop-length', { ...withStops({}, { km: '50' }), lengthExceptions })).toEqual([]);
  });

  it('about a total that says that it disagrees', () => {
    const parts = [
      { id: 'e', flow: 'export', value_usd_million: '80' },
      { id: 'i', flow: 'import', value_usd_million: '10' },
    ];
    expect(run('arithmetic', { bilateral: [{ quality: 'conflict' }, ...parts] })).toEqual([]);
  });

  it('about a total from another source than its parts', () => {
    const parts = [
      { id: 'e', flow: 'export', value_usd_million: '80' },
      { id: 'i', flow: 'import', value_usd_million: '10' },
    ];
    expect(run('arithmetic', { bilateral: [{ sources: 'b-source' }, ...parts] })).toEqual([]);
  });

  it('about aims in the future', () => {
    expect(run('dates-exist', { projects: [{ target: '2031' }], status: [{ date: '2030', role: 'target' }] })).toEqual(
      [],
    );
  });

  it('about states dated by a year that is over', () => {
    expect(run('dates-exist', { status: [{ date: '2025' }, { date: '2026-10', role: 'report' }] })).toEqual([]);
  });

  it('about new ids, which are listed only when they are released', () => {
    const added = run('ids-stable', { sites: [{ id: 'a-new-site' }] });
    expect(added.map((problem) => problem.row)).not.toContain('site:a-new-site');
    expect(added.length).toBe(run('ids-stable', {}).length);
  });

  it('about an assumption that says that it is one', () => {
    expect(run('parameters-sound', { parameters: [{ basis: 'assumed', sources: '', note: 'Taken.' }] })).toEqual([]);
  });

  it('about a road over a border that routes may not use', () => {
    const roadPlaces = [{ id: 'af-gate' }, { id: 'ir-gate', country: 'IR' }];
    expect(run('gates-named', { roadPlaces, legs: [{ from: 'af-gate', to: 'ir-gate' }] })).toEqual([]);
  });

  it('about a source whose address is noted as not known', () => {
    expect(run('sources-unique', { sources: [{ url: '', note: 'Address not known.' }] })).toEqual([]);
  });
});

describe('all rules together', () => {
  it('report every failure, not only the first', () => {
    const problems = checkTables(tablesOf({ sites: [{ sources: '' }], events: [{ date: '2031' }] }));
    expect(problems.map((problem) => problem.rule)).toEqual(
      expect.arrayContaining(['everything-sourced', 'dates-exist', 'references-resolve']),
    );
  });

  it('print a failure as file · row · rule · value', () => {
    expect(describeProblem({ file: 'a.csv', row: 'b', rule: 'c', value: 'd' })).toBe('a.csv · b · c · d');
  });
});
