/** Turns what a data file threw into words for a person. */
import { DataError } from '../data/load.ts';
import type { Messages } from '../i18n/index.ts';

export const explainData =
  (text: Messages) =>
  (error: unknown): string =>
    error instanceof DataError ? text.data[error.problem] : text.failure.panel;
