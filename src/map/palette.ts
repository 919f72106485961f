/** The colours of the map in both themes. A test holds the subject's colours to 3 : 1 on every ground. */
import type { Gauge, Status } from '../state/state.ts';

export type ThemeName = 'light' | 'dark';

export interface Palette {
  readonly land: string;
  readonly corridorLand: string;
  readonly water: string;
  readonly river: string;
  readonly border: string;
  readonly text: string;
  readonly quietText: string;
  readonly waterText: string;
  readonly halo: string;
  readonly casing: string;
  readonly casingEdge: string;
  readonly select: string;
  readonly road: string;
  readonly sea: string;
  /** Values of trade: a colour that no railway, road or way has. */
  readonly flow: string;
  readonly flowText: string;
  readonly mark: string;
  readonly markGround: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly openness: Readonly<Record<'open' | 'restricted' | 'closed' | 'unknown', string>>;
  readonly gauge: Readonly<Record<Gauge, string>>;
  /** Countries of a line, told apart when the reader colours by country. */
  readonly country: Readonly<Record<string, string>>;
  readonly otherCountry: string;
}

const light: Palette = {
  land: '#f3f0e9',
  corridorLand: '#fbfaf6',
  water: '#c8dbe4',
  river: '#a9c6d4',
  border: '#b3aca0',
  text: '#1e2328',
  quietText: '#6d6a62',
  waterText: '#4b7489',
  halo: '#fbfaf6',
  casing: '#f7d98a',
  casingEdge: '#9c7a1c',
  select: '#b8500a',
  road: '#7c684c',
  sea: '#3f7391',
  flow: '#b04a86',
  flowText: '#7f2259',
  mark: '#1e2328',
  markGround: '#ffffff',
  status: {
    operating: '#0b5563',
    'under-construction': '#b8500a',
    planned: '#5b4bb5',
    announced: '#6b6f76',
    suspended: '#b3202c',
    completed: '#0b5563',
  },
  openness: { open: '#0b5563', restricted: '#b8500a', closed: '#b3202c', unknown: '#6b6f76' },
  gauge: { 1520: '#14507a', 1435: '#8a5a00', 1676: '#7a2e6b' },
  country: { KZ: '#14507a', UZ: '#5b4bb5', TM: '#1d6b3a', AF: '#b3202c', PK: '#7a2e6b', IR: '#8a5a00' },
  otherCountry: '#6b6f76',
};

const dark: Palette = {
  land: '#1c232b',
  corridorLand: '#242d37',
  water: '#10161c',
  river: '#2a3b48',
  border: '#55606b',
  text: '#e8ecef',
  quietText: '#98a2ab',
  waterText: '#7fa9bd',
  halo: '#1c232b',
  casing: '#57491f',
  casingEdge: '#b79a45',
  select: '#f0a04b',
  road: '#a08c70',
  sea: '#6fa3c0',
  flow: '#d181b3',
  flowText: '#f0bfdc',
  mark: '#e8ecef',
  markGround: '#171d24',
  status: {
    operating: '#5cc8d7',
    'under-construction': '#f0a04b',
    planned: '#a99bf5',
    announced: '#9aa3ad',
    suspended: '#ff7b7b',
    completed: '#5cc8d7',
  },
  openness: { open: '#5cc8d7', restricted: '#f0a04b', closed: '#ff7b7b', unknown: '#9aa3ad' },
  gauge: { 1520: '#7db8e8', 1435: '#e0b04a', 1676: '#e08bd0' },
  country: { KZ: '#7db8e8', UZ: '#a99bf5', TM: '#7fcf9b', AF: '#ff7b7b', PK: '#e08bd0', IR: '#e0b04a' },
  otherCountry: '#9aa3ad',
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark };
