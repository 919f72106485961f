/** The word for what an entry of the stream is. */
import type { EntryKind } from '../../domain/stream.ts';
import type { Messages } from '../../i18n/index.ts';

export const entryKind = (kind: EntryKind, text: Messages): string =>
  ({ ...text.sector, ...text.eventKind, policy: text.reading.events.policy })[kind];
