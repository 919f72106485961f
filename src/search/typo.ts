/** How far two words are apart: letters left out, put in, changed, or swapped with the next. */

export interface Apart {
  /** Edits that make one word of the other. */
  readonly whole: number;
  /** Edits that make the first word the beginning of the second. */
  readonly prefix: number;
}

export const FAR = 99;
const TOO_FAR: Apart = { whole: FAR, prefix: FAR };
const MOST_LETTERS = 80;

/** Three rows of the table, kept between calls. */
let [older, old, row] = [0, 0, 0].map(() => new Uint8Array(MOST_LETTERS + 8)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * The edits from what was typed to a word, and to its nearest beginning; what is more than `max` counts as far. Both
 * are cut at 80 letters.
 */
export function apart(typed: string, word: string, max: number): Apart {
  const rows = Math.min(typed.length, MOST_LETTERS);
  const columns = Math.min(word.length, rows + max, MOST_LETTERS);
  if (columns < rows - max) return TOO_FAR;
  for (let j = 0; j <= columns; j++) old[j] = j;
  for (let i = 1; i <= rows; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= columns; j++) {
      const cost = cellOf(typed, word, i, j);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > max) return TOO_FAR;
    [older, old, row] = [old, row, older];
  }
  return { whole: word.length > columns ? FAR : within(old[columns], max), prefix: within(leastOf(old, columns), max) };
}

function cellOf(typed: string, word: string, i: number, j: number): number {
  const isSame = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1);
  let cost = (old[j - 1] ?? 0) + (isSame ? 0 : 1);
  cost = Math.min(cost, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
  const isSwap =
    i > 1 &&
    j > 1 &&
    typed.charCodeAt(i - 1) === word.charCodeAt(j - 2) &&
    typed.charCodeAt(i - 2) === word.charCodeAt(j - 1);
  return isSwap ? Math.min(cost, (older[j - 2] ?? 0) + 1) : cost;
}

function leastOf(cells: Uint8Array, columns: number): number {
  let least = FAR;
  for (let j = 0; j <= columns; j++) least = Math.min(least, cells[j] ?? FAR);
  return least;
}

const within = (cost: number | undefined, max: number): number => (cost === undefined || cost > max ? FAR : cost);

/** The letters of a word as bits: a quick proof that two words are too far apart to be compared. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether a word may lack no more than `max` of the letters that another has. */
export function mayHold(bits: number, wanted: number, max: number): boolean {
  let missing = wanted & ~bits;
  for (let edits = 0; missing !== 0; edits++) {
    if (edits >= max) return false;
    missing &= missing - 1;
  }
  return true;
}
