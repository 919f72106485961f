/** The query of a link: one field for each part of the state but the page. The README's table is made from this. */
import { GAUGES, SECTORS, SITE_KINDS } from '../../geo/vocabulary.ts';
import { CAMERA_FIELDS, clamp, LIMITS, roundCamera } from './camera.ts';
import { idField, oneOf, readWords, someOf, type Field } from './field.ts';
import { EXPLORE_FIELDS } from './explore-fields.ts';
import { ROUTE_FIELDS } from './route-fields.ts';
import { TIME_FIELDS } from './time-fields.ts';
import { BASES, COLOR_MODES, DEFAULT_LAYERS, FILTER_STATUSES, LAYER_IDS, type AppState, type Camera } from './state.ts';

type Query = Omit<AppState, 'page'>;

const layers: Field<AppState['layers']> = {
  example: 'rail,corridor,sites',
  doc: `Layers that are drawn, of ${LAYER_IDS.join(', ')}; \`none\` for none.`,
  encode(value) {
    const written = LAYER_IDS.filter((id) => value.includes(id));
    if (written.join() === DEFAULT_LAYERS.join()) return null;
    return written.length === 0 ? 'none' : written.join(',');
  },
  decode(text, report) {
    if (text === 'none') return [];
    const known = readWords(LAYER_IDS, text, report);
    return known.length === 0 ? DEFAULT_LAYERS : known;
  },
};

/** More countries than the atlas knows; a longer list is cut, so that every link stays short enough to be read. */
const MAX_COUNTRIES = 60;

const country: Field<AppState['country']> = {
  example: 'AF,KZ',
  doc: 'Lists and map show only these countries (ISO 3166-1 alpha-2).',
  encode: (value) => (value.length === 0 ? null : value.toSorted().join(',')),
  decode(text, report) {
    const given = [...new Set(text.split(','))];
    const codes = given.filter((code) => /^[A-Z]{2}$/.test(code));
    for (const stranger of given) if (!codes.includes(stranger)) report('unknown', stranger);
    if (codes.length > MAX_COUNTRIES) report('too-long', text);
    return codes.slice(0, MAX_COUNTRIES).sort();
  },
};

const gauge: Field<AppState['gauge']> = {
  example: '1435',
  doc: `Railways of these gauges only, in millimetres: ${GAUGES.join(', ')}.`,
  encode: (value) => (value.length === 0 ? null : GAUGES.filter((mm) => value.includes(mm)).join(',')),
  decode(text, report) {
    const known = readWords(GAUGES.map(String), text, report);
    return GAUGES.filter((mm) => known.includes(String(mm)));
  },
};

const at: Field<AppState['at']> = {
  example: '6.5/34.35/62.2',
  doc: 'The camera: `zoom/latitude/longitude[/bearing[/pitch]]`. Without it the selection or the whole corridor is framed.',
  encode(value) {
    if (value === null) return null;
    const numbers = CAMERA_FIELDS.map((field) => value[field]);
    while (numbers.length > 3 && numbers.at(-1) === 0) numbers.pop();
    return numbers.join('/');
  },
  decode(text, report) {
    const parts = text.split('/');
    const isNumber = (part: string) => /^-?\d{1,4}(\.\d{1,12})?$/.test(part);
    if (parts.length < 3 || parts.length > 5 || !parts.every(isNumber)) {
      report('malformed', text);
      return null;
    }
    const read = (index: number) => Number(parts[index] ?? 0);
    const asked = Object.fromEntries(CAMERA_FIELDS.map((field, i) => [field, read(i)])) as unknown as Camera;
    if (CAMERA_FIELDS.some((field) => clamp(asked[field], LIMITS[field]) !== asked[field])) report('clamped', text);
    return roundCamera(asked);
  },
};

/** Every field, in the order in which a link writes them. */
export const FIELDS = {
  stop: idField('pk-sibi', 'The station picked out on the page of a line, or on a strip.'),
  at,
  ...TIME_FIELDS,
  layers,
  status: someOf(
    FILTER_STATUSES,
    'operating,planned',
    `Only what is in these states: ${FILTER_STATUSES.join(', ')}. The last four are for crossings, roads and sea legs.`,
  ),
  sector: someOf(SECTORS, 'rail,port', `Projects of these sectors only: ${SECTORS.join(', ')}.`),
  kind: someOf(SITE_KINDS, 'port,crossing', `Sites of these kinds only: ${SITE_KINDS.join(', ')}.`),
  country,
  gauge,
  color: oneOf(COLOR_MODES, 'status', 'gauge', 'What the colour of a railway says: `status`, `gauge` or `country`.'),
  base: oneOf(BASES, 'atlas', 'osm', 'The base map: `atlas` (shipped with it) or `osm` (online, from OpenFreeMap).'),
  ...ROUTE_FIELDS,
  ...EXPLORE_FIELDS,
} satisfies { readonly [K in keyof Query]: Field<Query[K]> };

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
