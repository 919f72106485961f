/** Why a result is here, in words: which of its names fits, and how. */
import type { Hit } from '../../search/find.ts';
import { excerpt, markedPieces, type Piece } from '../../search/marks.ts';
import type { Messages } from '../../i18n/index.ts';

export interface Why {
  /** The title, with what was typed marked where it is the title that fits. */
  readonly title: readonly Piece[];
  /** What tells it from others, marked where it is that which fits. */
  readonly note: readonly Piece[];
  /** Another name that fits, marked; empty where it is the title. */
  readonly name: readonly Piece[];
  readonly lang: string | undefined;
  /** What kind of name it is, and how it fits. */
  readonly words: readonly string[];
}

const MOST_LETTERS = 90;

const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, isMarked: false }]);

/** What is told of a hit for what was typed. */
export function whyOf({ entry, name, manner }: Hit, typed: string, text: Messages): Why {
  const isTitle = name.role === 'title' || name.text === entry.title;
  const how = manner === 'sounds' || manner === 'typo' ? [text.search.why[manner]] : [];
  const marked = markedPieces(name.text, typed);
  const [title, note] = [plain(entry.title), plain(entry.note)];
  if (isTitle) return { title: marked, note, name: [], lang: undefined, words: how };
  if (name.text === entry.note) return { title, note: marked, name: [], lang: undefined, words: how };
  return {
    title,
    note,
    name: name.role === 'text' ? excerpt(marked, MOST_LETTERS) : marked,
    lang: name.lang,
    words: [kindOf(name, text), ...how],
  };
}

function kindOf(name: Hit['name'], text: Messages): string {
  const { why } = text.search;
  const languages: Readonly<Record<string, string>> = text.places.language;
  if (name.lang !== undefined) return text.search.language(languages[name.lang] ?? name.lang);
  if (name.role === 'capital' || name.role === 'text') return why[name.role];
  if (/\p{Script=Arabic}/u.test(name.text)) return why.Arab;
  return /\p{Script=Cyrillic}/u.test(name.text) ? why.Cyrl : why.Latn;
}
