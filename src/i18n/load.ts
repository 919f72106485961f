/** The messages of each language, fetched when they are asked for: those of the first view, and the others after it. */
import type { first } from './en/first.ts';
import type { LanguageCode } from './languages.ts';
import type { Messages } from './messages.ts';

type First = Pick<Messages, keyof typeof first>;
type Later = Omit<Messages, keyof typeof first>;

interface Parts {
  readonly first: () => Promise<First>;
  readonly later: () => Promise<Later>;
}

const PARTS: Readonly<Record<LanguageCode, Parts>> = {
  en: {
    first: async () => (await import('./en/first.ts')).first,
    later: async () => (await import('./en/later.ts')).later,
  },
  ru: {
    first: async () => (await import('./ru/first.ts')).first,
    later: async () => (await import('./ru/later.ts')).later,
  },
  kk: {
    first: async () => (await import('./kk/first.ts')).first,
    later: async () => (await import('./kk/later.ts')).later,
  },
  tk: {
    first: async () => (await import('./tk/first.ts')).first,
    later: async () => (await import('./tk/later.ts')).later,
  },
  fa: {
    first: async () => (await import('./fa/first.ts')).first,
    later: async () => (await import('./fa/later.ts')).later,
  },
  ps: {
    first: async () => (await import('./ps/first.ts')).first,
    later: async () => (await import('./ps/later.ts')).later,
  },
  ur: {
    first: async () => (await import('./ur/first.ts')).first,
    later: async () => (await import('./ur/later.ts')).later,
  },
};

export interface Loading {
  /** Complete but for what pages say that are opened later: that joins it with `rest`. */
  readonly text: Messages;
  /** Fetches the rest, once; asked for again after a failure. */
  readonly rest: () => Promise<void>;
}

/** The messages of the first view, as soon as they are there. */
export async function loadMessages(code: LanguageCode): Promise<Loading> {
  const text = { ...(await PARTS[code].first()) } as Messages;
  let joining: Promise<void> | null = null;
  const join = async () => void Object.assign(text, await PARTS[code].later());
  return {
    text,
    rest: () =>
      (joining ??= join().catch((error: unknown) => {
        joining = null;
        throw error;
      })),
  };
}

/** All messages of a language at once. */
export async function allMessages(code: LanguageCode): Promise<Messages> {
  const { text, rest } = await loadMessages(code);
  await rest();
  return text;
}
