/** How names sound, in one Latin alphabet: Cyrillic and Latin spellings of a name, of whatever rules, come out alike. */
import { fold } from './fold.ts';

/** Letters by the Latin that they are commonly written with. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'gh', ґ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', җ: 'j', з: 'z', и: 'i',
  і: 'i', ӣ: 'i', й: 'y', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ү: 'u', ұ: 'u', ў: 'o', ф: 'f', х: 'kh', ҳ: 'h', һ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'sh',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ç: 'ch', ş: 'sh', ž: 'zh', ý: 'y', ğ: 'gh', ň: 'n', ə: 'a',
}; // prettier-ignore

/** Sounds that spellings differ in, in the order in which they are made alike. Capitals are sounds of their own. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh|j/g, 'J'],
  [/shch|sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/kh|h|x/g, 'H'],
  [/ts/g, 'Z'],
  [/ck|q|c/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee|y/g, 'i'],
  [/ii+/g, 'i'],
  [/ie/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** Whether text has letters whose sound is written: Arabic script leaves most vowels out. */
const isSounded = (text: string): boolean => !/\p{Script=Arabic}/u.test(text);

/** The sound of a name, words parted by single spaces; empty for what is written in Arabic script. */
export function soundOf(text: string): string {
  if (!isSounded(text)) return '';
  const latin = [...text.normalize('NFC').toLowerCase()].map((letter) =>
    Object.hasOwn(LATIN, letter) ? LATIN[letter] : letter,
  );
  return SOUNDS.reduce((sound, [spelling, one]) => sound.replaceAll(spelling, one), markH(fold(latin.join(''))));
}

/** `gh` is one letter, and is told apart from the `h` that other letters take. */
const markH = (latin: string): string => latin.replaceAll('gh', 'g');
