/** Coordinates as people type and paste them. */
import { plainDigits } from './fold.ts';

export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
  /** The numbers were given the other way round, without saying which is which. */
  readonly isSwapped: boolean;
}

/** South, north, west and east limits of what the map shows. */
export interface MapLimits {
  readonly lat: readonly [number, number];
  readonly lng: readonly [number, number];
}

interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lng' | null;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,12})?`;
/** Degrees, and minutes and seconds with their signs; a hemisphere before or behind. */
const ANGLE = new RegExp(
  String.raw`^([NSEW])?\s*([+-])?(${NUMBER})\s*[°d]?(?:\s*(${NUMBER})\s*(?:'|m|(?=\s|$)))?(?:\s*(${NUMBER})\s*(?:"|s)?)?\s*([NSEW])?$`,
  'i',
);
const MOST_LETTERS = 80;

/** A point typed as text, or null if it is none. Latitude comes first unless the letters say otherwise. */
export function readCoordinates(typed: string, limits: MapLimits): Coordinates | null {
  if (typed.length > MOST_LETTERS) return null;
  const text = cleaned(typed);
  if (!/^[\d\s.,;°'"+NSEWdms-]+$/i.test(text) || !/\d/.test(text)) return null;
  for (const [first, second] of splits(text)) {
    const [a, b] = [readAngle(first), readAngle(second)];
    const point = a === null || b === null ? null : pointOf(a, b, limits);
    if (point !== null) return point;
  }
  return null;
}

/** Whether the map reaches a point. */
export const isOnMap = ({ lat, lng }: Pick<Coordinates, 'lat' | 'lng'>, limits: MapLimits): boolean =>
  lat >= limits.lat[0] && lat <= limits.lat[1] && lng >= limits.lng[0] && lng <= limits.lng[1];

/** One kind of every sign; words for hemispheres as letters. */
function cleaned(typed: string): string {
  return plainDigits(typed)
    .replace(/^\s*geo:/i, '')
    .replaceAll(/[?#].*$/g, '')
    .replaceAll('٫', '.')
    .replaceAll('،', ',')
    .replaceAll(/[’‘′ʹ´`]/g, "'")
    .replaceAll(/[”“″ʺ]|''/g, '"')
    .replaceAll(/[º˚]/g, '°')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/с\.?\s*ш\.?/gi, 'N')
    .replaceAll(/в\.?\s*д\.?/gi, 'E')
    .replaceAll(/\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\s*[:=]?/gi, ' ')
    .replaceAll(/\bnorth\b/gi, 'N')
    .replaceAll(/\beast\b/gi, 'E')
    .replaceAll(/[()[\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The ways to part a text in two angles, the likeliest first. */
function splits(text: string): readonly (readonly [string, string])[] {
  const marks = [
    /\s*;\s*/g,
    /,\s+|\s+,\s*/g,
    /(?<=[NSEW])\s*,?\s*(?=[+-]?\d)/gi,
    /\s*,?\s+(?=[NSEW]\s*\d)/gi,
    /,/g,
    /\s/g,
  ];
  return marks.flatMap((mark) => {
    const parts = text.split(mark).filter((part) => part !== '');
    const [first, second] = parts;
    if (parts.length === 2 && first !== undefined && second !== undefined) return [[first, second] as const];
    const half = parts.length / 2;
    const isEven = mark.source === String.raw`\s` && Number.isInteger(half) && half > 0;
    return isEven ? [[parts.slice(0, half).join(' '), parts.slice(half).join(' ')] as const] : [];
  });
}

function readAngle(text: string): Angle | null {
  // A comma within is a decimal one: `34,35`.
  const [, before, sign, degrees, minutes = '0', seconds = '0', behind] =
    ANGLE.exec(text.trim().replace(/^([^,]*\d),(\d[^,]*)$/, '$1.$2')) ?? [];
  if (degrees === undefined || (before !== undefined && behind !== undefined)) return null;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const hemisphere = (before ?? behind)?.toUpperCase();
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = sign === '-' || hemisphere === 'S' || hemisphere === 'W';
  const axis = hemisphere === undefined ? null : 'NS'.includes(hemisphere) ? 'lat' : 'lng';
  return { degrees: isNegative ? -size : size, axis };
}

function pointOf(a: Angle, b: Angle, limits: MapLimits): Coordinates | null {
  if (a.axis !== null && a.axis === b.axis) return null;
  const isTurned = a.axis === 'lng' || b.axis === 'lat';
  const [lat, lng] = isTurned ? [b.degrees, a.degrees] : [a.degrees, b.degrees];
  const point = { lat, lng, isSwapped: false };
  const turned = { lat: lng, lng: lat, isSwapped: true };
  const isUnsaid = a.axis === null && b.axis === null;
  if (isUnsaid && !isOnMap(point, limits) && isOnMap(turned, limits)) return turned;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? point : null;
}
