/** The messages of each language, fetched when they are asked for. */
import type { LanguageCode } from './languages.ts';
import type { Messages } from './messages.ts';

export const MESSAGES: Readonly<Record<LanguageCode, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
  tk: async () => (await import('./tk.ts')).tk,
  fa: async () => (await import('./fa.ts')).fa,
  ps: async () => (await import('./ps.ts')).ps,
  ur: async () => (await import('./ur.ts')).ur,
};
