/** The atlas's pictograms: one family, drawn for 20 pixels. Paths for a 16-unit box; the same marks serve the legend. */
import type { SiteKind } from '../state/state.ts';
import type { Palette } from './palette.ts';

interface Glyph {
  readonly path: string;
  readonly filled?: boolean;
}

const GLYPHS: Readonly<Record<SiteKind, Glyph>> = {
  capital: { path: 'M8 1.6l2 4.1 4.5.6-3.3 3.1.8 4.5L8 11.700l-4 2.200.800-4.500L1.500 6.300 6 5.700z', filled: true },
  city: { path: 'M8 4.600a3.400 3.400 0 1 0 0 6.800a3.400 3.400 0 1 0 0-6.800z', filled: true },
  forum: { path: 'M2 3h12v7.500H8.500L5 13.500v-3H2z' },
  region: { path: 'M2.500 5.500v-3h3M10.500 2.500h3v3M13.500 10.500v3h-3M5.500 13.500h-3v-3' },
  port: { path: 'M8 4.600V14M3 8.500c0 3.400 2.200 5.500 5 5.500s5-2.100 5-5.500M5.200 7h5.600M8 1.600a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3z' },
  crossing: { path: 'M3 14V3M13 14V3M3 5.500h10M3 9h10' },
  'dry-port': { path: 'M1.500 4.500h13v7h-13zM5 4.500v7M8 4.500v7M11 4.500v7' },
  rail: { path: 'M5 2L3 14M11 2l2 12M4.600 4.500h6.800M4 8h8M3.400 11.500h9.200' },
  grain: { path: 'M8 15V5M8 5.500C5.800 4.600 6 2.400 8 1c2 1.400 2.200 3.600 0 4.500M8 9.500C5.800 9.500 4.400 8.200 4.400 6M8 9.500c2.200 0 3.600-1.300 3.600-3.500M8 13.300c-2.200 0-3.600-1.300-3.600-3.500M8 13.300c2.200 0 3.600-1.300 3.600-3.500' },
  industry: { path: 'M2 14V7.500l3.700 2.300V7.500l3.700 2.300V2.500H13V14z' },
  greenhouse: { path: 'M2 14V7.500L8 3l6 4.500V14zM8 3v11M2 9.500h12' },
  mine: { path: 'M3 14l7.500-8.500M4.500 2.500c4-.8 8 2.500 9 7-2-3.400-4.700-5.600-9-7z' },
  energy: { path: 'M9.500 1L3 9.300h4L6 15l7-8.500H8.600z', filled: true },
  aid: { path: 'M6.300 2h3.400v4.300H14v3.400H9.700V14H6.300V9.700H2V6.300h4.300z' },
}; // prettier-ignore

/** A picture as shapes, so that a canvas and an SVG draw the same. Sizes in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Moves and scales the path: x, y, scale. */
  readonly at?: readonly [number, number, number];
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;

function sitePicture(kind: SiteKind, isPin: boolean, palette: Palette): Picture {
  const glyph = GLYPHS[kind];
  const ground = isPin ? 'M12 30C8 24 2 18 2 12a10 10 0 0 1 20 0c0 6-6 12-10 18z' : circle(12, 12, 10);
  return {
    width: 24,
    height: isPin ? 31 : 24,
    shapes: [
      {
        path: ground,
        fill: palette.markGround,
        stroke: palette.mark,
        width: 1.5,
        ...(isPin ? {} : { dash: [2.6, 1.6] }),
      },
      {
        path: glyph.path,
        at: [5.6, 5.6, 0.8],
        ...(glyph.filled ? { fill: palette.mark } : { stroke: palette.mark, width: 1.5 }),
      },
    ],
  };
}

function crossingPicture(status: keyof Palette['openness'], palette: Palette): Picture {
  const color = palette.openness[status];
  const inner = {
    open: { path: 'M7 10h6M10.500 7.500l2.500 2.500l-2.500 2.500', stroke: palette.markGround, width: 1.8 },
    restricted: { path: 'M10 6v8M7.500 10h5', stroke: palette.markGround, width: 1.8 },
    closed: { path: 'M5.500 10h9', stroke: palette.markGround, width: 3 },
    unknown: {
      path: 'M8.300 8.400a1.800 1.800 0 1 1 2.600 1.600c-.700.400-.900.700-.900 1.400M10 13.200v.300',
      stroke: color,
      width: 1.5,
    },
  }[status];
  const isHollow = status === 'unknown';
  return {
    width: 20,
    height: 20,
    shapes: [
      {
        path: diamond(10, 10, 9),
        fill: isHollow ? palette.markGround : color,
        stroke: isHollow ? color : palette.markGround,
        width: 1.4,
      },
      inner,
    ],
  };
}

/** Two pairs of rails of different width, side by side. */
function breakPicture(isFuture: boolean, palette: Palette): Picture {
  return {
    width: 24,
    height: 18,
    shapes: [
      { path: 'M3 1h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z', fill: palette.markGround, stroke: palette.mark, width: 1.3, ...(isFuture ? { dash: [2.5, 2] } : {}) },
      { path: 'M4.500 4v10M11.500 4v10M3.500 6.500h9M3.500 11.500h9', stroke: palette.mark, width: 1.2 },
      { path: 'M16 4v10M19.500 4v10M15 6.500h5.500M15 11.500h5.500', stroke: palette.mark, width: 1.2 },
    ],
  }; // prettier-ignore
}

/** The picture of an icon name, or null for a name that is not ours. */
export function pictureOf(name: string, palette: Palette): Picture | null {
  const site = /^site-([a-z-]+?)(-pin)?$/.exec(name);
  const kind = site?.[1] as SiteKind | undefined;
  if (kind !== undefined && kind in GLYPHS) return sitePicture(kind, site?.[2] !== undefined, palette);
  const status = /^crossing-(open|restricted|closed|unknown)$/.exec(name)?.[1] as keyof Palette['openness'] | undefined;
  if (status !== undefined) return crossingPicture(status, palette);
  if (name === 'break' || name === 'break-future') return breakPicture(name === 'break-future', palette);
  const dot = (fill: string, stroke: string, r: number): Picture => ({
    width: 12,
    height: 12,
    shapes: [{ path: circle(6, 6, r), fill, stroke, width: 1.5 }],
  });
  if (name === 'flow-head') return { width: 24, height: 15, shapes: [{ path: 'M12 0L24 15H0z', fill: palette.flow }] };
  if (name === 'town') return dot(palette.halo, palette.quietText, 2.2);
  if (name === 'station') return dot(palette.markGround, palette.mark, 3.5);
  if (name === 'planned-stop') return dot(palette.halo, palette.status.planned, 3.5);
  if (name === 'disc') {
    return {
      width: 24,
      height: 24,
      shapes: [{ path: circle(12, 12, 10.5), fill: `${palette.mark}14`, stroke: palette.mark, width: 1, dash: [3, 2] }],
    };
  }
  return null;
}
