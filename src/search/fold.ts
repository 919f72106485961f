/** Letters made alike: blind to case, to marks, and to the variants that one letter has in Arabic and Cyrillic script. */

/** Variants of a letter, each behind the letter that stands for all of them. */
const SAME: readonly (readonly [plain: string, variants: string])[] = [
  // Arabic script: Arabic, Persian, Pashto, Urdu and Sindhi forms of what is written for the same name.
  ['ا', 'ٱٲٳ'],
  ['ی', 'يىېۍےۓىۑ'],
  ['ک', 'كڪګڬݢ'],
  ['ه', 'ةہھەۃۀۂۿ'],
  ['و', 'ۆۇۈۋۏ'],
  ['ت', 'ټٹٺ'],
  ['د', 'ډڈڊ'],
  ['ر', 'ړڑڕ'],
  ['ن', 'ڼںڻ'],
  ['ش', 'ښ'],
  ['ژ', 'ږ'],
  ['ز', 'ځ'],
  ['چ', 'څ'],
  // Cyrillic with the letters of Kazakh, Uzbek and Tajik.
  ['а', 'ә'],
  ['г', 'ғґ'],
  ['к', 'қҝ'],
  ['н', 'ңҥ'],
  ['о', 'ө'],
  ['у', 'үұў'],
  ['х', 'һҳ'],
  ['и', 'іӣ'],
  ['ж', 'җ'],
  ['ч', 'ҷ'],
  // Latin letters that no mark can be taken off.
  ['a', 'əæ'],
  ['i', 'ı'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đð'],
  ['ss', 'ß'],
  // Digits of all three kinds.
  ...[...'0123456789'].map((digit, i) => [digit, `${'٠١٢٣٤٥٦٧٨٩'[i] ?? ''}${'۰۱۲۳۴۵۶۷۸۹'[i] ?? ''}`] as const),
];
const PLAIN: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);

/** Marks, joiners and the long stroke stand for nothing; so do apostrophes, which every transliteration sets anew. */
const NOTHING = /[\p{M}\p{Cf}\u0640'’‘ʻʼʿʾ`´]/u;

const known = new Map<string, string>();
const MOST_KNOWN = 4000;

/** What one character comes to: letters and digits, nothing, or a space for all that parts words. */
function foldLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const plain = [...letter.normalize('NFKD').toLowerCase()]
    .filter((part) => !NOTHING.test(part))
    .map((part) => PLAIN.get(part) ?? (/[\p{L}\p{N}]/u.test(part) ? part : ' '))
    .join('');
  if (known.size < MOST_KNOWN) known.set(letter, plain);
  return plain;
}

export interface Folded {
  readonly text: string;
  /** For each unit of the text the place in the original where its character begins. */
  readonly at: readonly number[];
}

/** Text as it is compared, with the way back to what was written. Words are parted by single spaces. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of text) {
    for (const part of foldLetter(letter)) {
      if (part === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += part;
      at.push(place);
    }
    place += letter.length;
  }
  const length = folded.endsWith(' ') ? folded.length - 1 : folded.length;
  return { text: folded.slice(0, length), at: at.slice(0, length) };
}

/** Text as it is compared: `Türkmenabat` and `TURKMENABAT` are the same, `سرحدآباد` and `سرحداباد` too. */
export const fold = (text: string): string => foldWithPlaces(text).text;

/** Without the spaces, which names of one place have or lack: `Spin Boldak`, `Spinboldak`. */
export const squash = (folded: string): string => folded.replaceAll(' ', '');

/** Digits of all three kinds as those of this program; all else stays. */
export const plainDigits = (text: string): string => text.replaceAll(/[٠-٩۰-۹]/g, (digit) => PLAIN.get(digit) ?? digit);
