/** Which letters of a name are those that were typed. */
import { queryOf } from './find.ts';
import { foldWithPlaces } from './fold.ts';
import { soundOf } from './transliterate.ts';
import { apart } from './typo.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

type Span = readonly [start: number, end: number];

/** A name in pieces, those that fit what was typed marked. All of it is marked where only its sound fits. */
export function markedPieces(name: string, typed: string): readonly Piece[] {
  const { whole, words } = queryOf(typed);
  const { text, at } = foldWithPlaces(name);
  const squashed = [...text].flatMap((letter, i) => (letter === ' ' ? [] : [i]));
  const start = squashed
    .map((i) => text[i])
    .join('')
    .indexOf(whole.plain);
  const [first, last] = [squashed[start], squashed[start + whole.plain.length - 1]];
  const isHeld = start >= 0 && whole.plain !== '' && first !== undefined && last !== undefined;
  const spans: readonly Span[] = isHeld
    ? [[first, last + 1]]
    : wordsIn(text)
        .map((word) => spanOf(word, text, words))
        .filter((span) => span !== null);
  return cut(
    name,
    spans.map(([from, to]) => [at[from] ?? 0, endOf(name, at, to)] as const),
  );
}

/** Where a character ends in the original: joiners and marks belong to the letter before them. */
const endOf = (name: string, at: readonly number[], to: number): number => at[to] ?? name.trimEnd().length;

const wordsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/g)].map((match) => [match.index, match.index + match[0].length] as const);

function spanOf([from, to]: Span, text: string, typed: ReturnType<typeof queryOf>['words']): Span | null {
  const word = text.slice(from, to);
  const begun = typed.find(({ plain }) => word.startsWith(plain));
  if (begun !== undefined) return [from, from + begun.plain.length];
  const sound = soundOf(word);
  const isKin = typed.some(
    (one) =>
      (one.sound.length > 2 && sound.startsWith(one.sound)) ||
      (one.plain.length > 3 && apart(one.plain, word, 1).prefix <= 1),
  );
  return isKin ? [from, to] : null;
}

function cut(name: string, spans: readonly Span[]): readonly Piece[] {
  let done = 0;
  const pieces: Piece[] = [];
  for (const [from, to] of spans) {
    if (from > done) pieces.push({ text: name.slice(done, from), isMarked: false });
    pieces.push({ text: name.slice(Math.max(from, done), to), isMarked: true });
    done = Math.max(done, to);
  }
  if (done < name.length) pieces.push({ text: name.slice(done), isMarked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The part of a long text round its first mark, cut at about a length, with dots where it was cut. */
export function excerpt(pieces: readonly Piece[], room: number): readonly Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  if (whole.length <= room || first < 0) return pieces;
  const before = pieces.slice(0, first).reduce((length, { text }) => length + text.length, 0);
  const start = before < room / 2 ? 0 : whole.indexOf(' ', before - room / 3) + 1;
  let [place, left] = [0, room];
  const kept = pieces.flatMap(({ text, isMarked }) => {
    const from = Math.max(0, start - place);
    place += text.length;
    const part = text.slice(from, from + Math.max(0, left));
    if (place > start) left -= part.length;
    return part === '' || place <= start ? [] : [{ text: part, isMarked }];
  });
  const dots = { text: '…', isMarked: false };
  return [...(start > 0 ? [dots] : []), ...kept, ...(start + room < whole.length ? [dots] : [])];
}
