/** How well a name fits what is typed: a score, 0 for the very name, and what made it fit. */
import type { IndexedName, SearchIndex, Term } from './index.ts';
import { apart, FAR, mayHold } from './typo.ts';

/** The name itself, its beginning, its words, its sound in another script or spelling, or something like it. */
export type Manner = 'exact' | 'begins' | 'words' | 'sounds' | 'holds' | 'typo';

export interface Fit {
  readonly score: number;
  readonly manner: Manner;
}

/** What is typed, in the forms in which it is compared. */
export interface Query {
  readonly whole: Term;
  readonly words: readonly Term[];
}

/** Shorter names are not taken for a mistyping of each other: too many are one letter apart. */
const FEWEST_LETTERS = 5;
/** From this length on two mistypings are forgiven. */
const LONG = 8;

/** The best scores of each manner. Between them lie the shares of a name that were not typed. */
const SCORE = {
  exact: 0,
  soundsExact: 2,
  begins: 4,
  words: 7,
  soundsBegins: 10.5,
  typo: 10,
  soundsTypo: 12,
  looseWords: 13,
  holds: 14,
  beginsTypo: 15,
  twoTypos: 16,
  beginsTwoTypos: 19,
} as const;

const share = (typed: string, whole: string): number => 1 - typed.length / Math.max(whole.length, 1);

/** How many mistypings are forgiven between what is typed and a name. */
function forgiven({ plain, hasDigit }: Term, name: string): number {
  if (hasDigit || Math.max(plain.length, name.length) < FEWEST_LETTERS || plain.length < FEWEST_LETTERS - 1) return 0;
  return plain.length >= LONG ? 2 : 1;
}

/** How a whole name fits, its spaces left out; null if it does not. */
export function fitWhole({ whole }: Query, name: IndexedName): Fit | null {
  const { plain, sound } = whole;
  if (plain === '' || name.plain === '') return null;
  if (plain === name.plain) return { score: SCORE.exact, manner: 'exact' };
  const isSounding = sound.length > 2 && name.sound !== '';
  if (isSounding && sound === name.sound) return { score: SCORE.soundsExact, manner: 'sounds' };
  if (name.plain.startsWith(plain)) return { score: SCORE.begins + 2 * share(plain, name.plain), manner: 'begins' };
  if (isSounding && name.sound.startsWith(sound))
    return { score: SCORE.soundsBegins + 2 * share(sound, name.sound), manner: 'sounds' };
  if (plain.length > 2 && name.plain.includes(plain))
    return { score: SCORE.holds + share(plain, name.plain), manner: 'holds' };
  return fitTypo(whole, name);
}

/** How a name fits with a letter or two mistyped, as it is spelled or as it sounds. */
function fitTypo(typed: Term, name: IndexedName): Fit | null {
  const max = forgiven(typed, name.plain);
  if (max === 0) return null;
  const spelled = mayHold(name.letters, typed.letters, max) ? scoreApart(typed.plain, name.plain, max) : FAR;
  const canSound = name.sound !== '' && typed.sound.length >= FEWEST_LETTERS - 1;
  const sounding =
    canSound && mayHold(name.soundLetters, typed.soundLetters, 1)
      ? scoreApart(typed.sound, name.sound, 1) + SCORE.soundsTypo - SCORE.typo
      : FAR;
  const score = Math.min(spelled, sounding);
  return score >= FAR ? null : { score, manner: 'typo' };
}

function scoreApart(typed: string, name: string, max: number): number {
  const { whole, prefix } = apart(typed, name, max);
  if (whole <= 1) return SCORE.typo;
  if (prefix <= 1) return SCORE.beginsTypo + share(typed, name);
  if (whole === 2) return SCORE.twoTypos;
  return prefix === 2 && typed.length > LONG ? SCORE.beginsTwoTypos + share(typed, name) : FAR;
}

/** What it costs to take a typed word for each word of the vocabulary: 0 for itself, `FAR` for no kin. */
export type Costs = readonly Float32Array[];

/** The costs of all typed words. */
export function costsOf({ words }: Query, { vocabulary }: SearchIndex): Costs {
  return words.map((typed, i) => {
    const isLast = i === words.length - 1;
    const costs = new Float32Array(vocabulary.length);
    for (const [place, term] of vocabulary.entries()) costs[place] = wordCost(typed, term, isLast);
    return costs;
  });
}

/** From here on a word is taken for another, not read as it stands. */
const LOOSE = 2;

function wordCost(typed: Term, term: Term, isLast: boolean): number {
  if (typed.plain === term.plain) return 0;
  if (term.plain.startsWith(typed.plain)) return 1 + share(typed.plain, term.plain) / 2;
  const isSounding = typed.sound.length > 2 && term.sound !== '';
  if (isSounding && typed.sound === term.sound) return LOOSE;
  if (isSounding && term.sound.startsWith(typed.sound)) return LOOSE + share(typed.sound, term.sound);
  const max = Math.min(1, forgiven(typed, term.plain));
  if (max === 0 || !mayHold(term.letters, typed.letters, max)) return FAR;
  const { whole, prefix } = apart(typed.plain, term.plain, max);
  if (whole <= 1) return LOOSE + 1;
  return isLast && prefix <= 1 && typed.plain.length >= FEWEST_LETTERS ? LOOSE + 2 : FAR;
}

/** What it adds that a word is found beside the name, in what is said of the thing. */
const BESIDE = 1.5;
const MOST_PER_TEXT = 4;

/** What each typed word costs where it is found beside the name. */
export const besideOf = (costs: Costs, context: readonly number[]): readonly number[] =>
  costs.map((cost) => leastOf(cost, context) + BESIDE);

/** How the words of a name fit, in any order; words may be found beside it, but not all of them. */
export function fitWords(costs: Costs, name: IndexedName, allBeside: readonly number[]): Fit | null {
  let [sum, worst, inName] = [0, 0, 0];
  for (const [i, cost] of costs.entries()) {
    const own = leastOf(cost, name.words);
    const beside = allBeside[i] ?? FAR;
    const least = Math.min(own, beside);
    if (least >= FAR) return null;
    if (own <= beside) inName += 1;
    sum += least;
    worst = Math.max(worst, least);
  }
  if (inName === 0) return null;
  const isText = name.name.role === 'text';
  const unsaid = isText ? MOST_PER_TEXT : Math.max(0, 1 - inName / name.words.length) * 2;
  // Typed in full, a name is meant whatever else is said of the thing: “Kazakhstan Pakistan trade”.
  const isNamed = inName === costs.length || (!isText && inName > 1 && inName >= name.words.length);
  const start = worst < LOOSE && isNamed ? SCORE.words : SCORE.looseWords;
  return { score: start + sum / costs.length + unsaid, manner: worst < LOOSE ? 'words' : 'typo' };
}

function leastOf(cost: Float32Array, words: readonly number[]): number {
  let least = FAR;
  for (const word of words) least = Math.min(least, cost[word] ?? FAR);
  return least;
}
