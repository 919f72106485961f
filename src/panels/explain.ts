/** Turns what a data file or a part of the code threw into words for a person. */
import { DataError } from '../data/load.ts';
import { PartError } from '../data/parts.ts';
import type { Messages } from '../i18n/index.ts';

export const explainData =
  (text: Messages) =>
  (error: unknown): string =>
    error instanceof DataError ? text.data[error.problem] : explainPart(text)(error);

export const explainPart =
  (text: Messages) =>
  (error: unknown): string =>
    error instanceof PartError ? text.offline.part[error.problem] : text.failure.panel;
