/** What panels and buttons leave of the map. Apart from the camera, which the first view does without. */
import type { Padding } from './projection.ts';

/** Room left between what is framed and the edge of the free part. */
export const MARGIN = 36;

/** What panels leave of the map. */
export interface Room extends Padding {
  /** Pixels at the bottom that a sheet covers: a link tells the middle of what is above it. */
  readonly sheet: number;
}

/** What lies over the map. */
export interface Cover {
  /** Pixels at the bottom that a sheet covers. */
  readonly sheet: number;
  readonly isNarrow: boolean;
  readonly isLegendOpen: boolean;
}

/** The padding by which a frame, with its margin, begins so many pixels from the edge. */
const beyond = (pixels: number): number => Math.max(8, pixels - MARGIN);

/** What buttons, legend, scale and sheet leave of the map. All but the sheet are as large as the reader's text. */
export function roomOf({ sheet, isNarrow, isLegendOpen }: Cover): Room {
  const root = document.documentElement;
  const em = (parseFloat(getComputedStyle(root).fontSize) || 16) / 16;
  const buttons = 56 * em;
  // On a phone an open legend covers what it may; closed, its button lies over one end of the corridor.
  const legend = isLegendOpen && !isNarrow ? 262 * em : 8;
  const isMirrored = root.dir === 'rtl'; // from right to left the legend lies at the left, and the buttons at the right
  return {
    sheet,
    top: isNarrow ? beyond(52 * em) : 8,
    bottom: sheet + Math.max(24, isNarrow ? beyond(36 * em) : 0),
    left: isMirrored ? legend : buttons,
    right: isMirrored ? buttons : legend,
  };
}
