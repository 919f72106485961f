/** A strip in sentences: what is read out and shown for each thing on it. */
import type { Format } from '../../domain/format.ts';
import { measureName } from '../../domain/observations.ts';
import { bandAt } from '../../domain/strip/bands.ts';
import type {
  Strip,
  StripBreak,
  StripCrossing,
  StripProject,
  StripRun,
  StripState,
  StripStop,
  StripTraffic,
} from '../../domain/strip.ts';
import type { Messages } from '../../i18n/index.ts';
import type { StripItem, StripTarget } from './target.ts';

/** The words of a language, and the names that only the atlas knows. */
export interface StripWords {
  readonly text: Messages;
  readonly format: Format;
  countryName(iso2: string): string;
}

const whole = (km: number, { format }: StripWords) => format.number(km, km < 10 ? 1 : 0);

/** Kilometres in words: "about 1,539 km". */
export const kmText = (km: number, isAbout: boolean, words: StripWords): string =>
  words.text.strip.km(whole(km, words), isAbout && km > 0);

/** The same where there is little room: "≈ 1,539". */
export const shortKm = (km: number, isAbout: boolean, words: StripWords): string =>
  words.text.strip.shortKm(whole(km, words), isAbout && km > 0);

/** The word of a state alone. */
export function statusWord({ status, asOf }: StripState, { text }: StripWords): string {
  if (status === null) return text.strip.notYet;
  return status === 'unknown' && asOf === null ? text.strip.noReport : text.status[status];
}

const states = new WeakMap<StripWords, Map<string, string>>();

/** A state with the date of its last report. The same few states are told of many stations, so they are kept. */
export function stateText(state: StripState, words: StripWords): string {
  const known = states.get(words) ?? new Map<string, string>();
  states.set(words, known);
  const key = `${state.status ?? ''} ${state.asOf ?? ''} ${state.isPresumed ?? false}`;
  const told = known.get(key) ?? tellState(state, words);
  known.set(key, told);
  return told;
}

function tellState(state: StripState, words: StripWords): string {
  const { text, format } = words;
  if (state.status === null) return text.strip.notYetLong;
  const word = statusWord(state, words);
  return state.asOf === null
    ? word
    : format.beside(word, text.asOf(format.date(state.asOf), state.isPresumed, state.status));
}

/** The state of a project: missions and agreements are in force rather than operating. */
export function projectText({ name, sector, status, asOf, isPresumed }: StripProject, words: StripWords): string {
  const { text, format } = words;
  const isAct = sector === 'diplomacy' || sector === 'humanitarian';
  if (status === null) return name;
  const word =
    isAct && status in text.actStatus ? text.actStatus[status as keyof Messages['actStatus']] : text.status[status];
  return `${name}: ${format.beside(word, asOf === null ? '' : text.asOf(format.date(asOf), isPresumed))}`;
}

/** Several projects at one place. */
export const projectsText = (projects: readonly StripProject[], words: StripWords): string =>
  words.format.sentences(
    `${words.text.strip.projectsHere(projects.length)}: ${words.format.apart(projects.map((project) => projectText(project, words)))}`,
  );

/** A break of gauge, or a place where a line of another gauge meets the way. */
export function breakText({ gauges: [a, b], isFuture, isOwn }: StripBreak, { text, format }: StripWords): string {
  const gauges = text.strip.gauges(format.digits(a), format.digits(b));
  return isOwn ? text.strip.breakHere(gauges, isFuture) : text.strip.meets(gauges, isFuture);
}

/** What a stretch is besides its state: gauge, or mode where it is no railway. */
export const wayText = ({ gauge, mode }: Pick<StripRun, 'gauge' | 'mode'>, { text, format }: StripWords): string =>
  gauge === null ? text.strip.mode[mode] : text.strip.gaugeLong(format.digits(gauge));

/** A station: name, kilometre, country, the state on either side, and what else is here. */
export function stopText(stop: StripStop, strip: Strip, words: StripWords): string {
  const { text } = words;
  const head = [stop.name, kmText(stop.km, stop.isAbout, words), words.countryName(stop.country)];
  const breaks = strip.breaks.filter((one) => one.km === stop.km);
  const projects = strip.projects.filter((one) => one.from === stop.km && one.to === stop.km).length;
  return words.format.sentences(
    words.format.beside(...head),
    ...sidesText(stop, strip, words),
    ...breaks.map((one) => breakText(one, words)),
    projects === 0 ? '' : text.strip.projectsHere(projects),
    ...measuredAt(strip, 'site', stop.site, words),
  );
}

/** The state before and after a station; said once where it is the same. */
function sidesText(stop: StripStop, strip: Strip, words: StripWords): readonly string[] {
  const { text } = words;
  const side = (index: number | null) => {
    const run = index === null ? undefined : strip.runs[index];
    return run === undefined ? null : words.format.beside(stateText(run, words), wayText(run, words));
  };
  const [before, after] = [side(stop.before), side(stop.after)];
  if (before !== null && before === after) return [text.strip.bothSides(before)];
  return [
    before === null ? text.strip.beginning : text.strip.before(before),
    after === null ? text.strip.end : text.strip.after(after),
  ];
}

/** What was measured at a site or a gate. */
const measuredAt = (
  strip: Strip,
  kind: StripTraffic['kind'],
  id: string | null,
  words: StripWords,
): readonly string[] =>
  strip.traffic.filter((one) => one.kind === kind && one.id === id).map((one) => trafficText(one, words));

/** A border crossing with its state, and what was measured there. */
export const crossingText = (crossing: StripCrossing, strip: Strip, words: StripWords): string =>
  words.format.sentences(
    words.text.strip.crossingHere(crossing.name, stateText(crossing, words)),
    ...measuredAt(strip, 'crossing', crossing.id, words),
  );

/** Anything that the keys walk to. */
export const itemText = (item: StripItem, strip: Strip, words: StripWords): string =>
  item.kind === 'station' ? stopText(item.stop, strip, words) : crossingText(item.crossing, strip, words);

/** The hop under a point: its ends, state, gauge and country. */
export function runText(km: number, strip: Strip, words: StripWords): string {
  const run = bandAt(
    strip.runs.map((value) => ({ from: value.from, to: value.to, value })),
    km,
  )?.value;
  if (run === undefined) return '';
  const from = strip.stops.findLast((stop) => stop.km <= km)?.name ?? '';
  const to = strip.stops.find((stop) => stop.km > km)?.name ?? '';
  const country = bandAt(strip.country, km)?.value ?? '';
  const facts = [stateText(run, words), wayText(run, words), country === '' ? '' : words.countryName(country)];
  return words.format.sentences(`${words.text.strip.between(from, to)}: ${words.format.beside(...facts)}`);
}

/** Whatever is pointed at, in one line. */
export function targetText(target: StripTarget, km: number, strip: Strip, words: StripWords): string {
  const { kind, id } = target;
  const stop = strip.stops.find((one) => (kind === 'site' ? one.site : one.id) === id);
  const crossing = strip.crossings.find((one) => one.id === id);
  const project = strip.projects.find((one) => one.id === id);
  if (kind === 'crossing' && crossing !== undefined) return crossingText(crossing, strip, words);
  if (kind === 'project' && project !== undefined) return words.format.sentences(projectText(project, words));
  if ((kind === 'station' || kind === 'site') && stop !== undefined) return stopText(stop, strip, words);
  if (kind === 'country') return words.countryName(id);
  return runText(km, strip, words);
}

/** What was measured, with its period: "490,000 tonnes, Nov – Dec 2025". */
export function trafficText({ observation }: StripTraffic, { text, format }: StripWords): string {
  const { value, unit, qualifier, period, measure } = observation;
  const before = text.qualifier[qualifier];
  const number = value === null ? observation.text : format.number(value);
  const units: Readonly<Record<string, string>> = text.units;
  const figure = [before, number, units[unit] ?? unit].filter((part) => part !== '').join(' ');
  return `${measureName(measure, text.measures)}: ${format.beside(figure, format.period(period))}`;
}
