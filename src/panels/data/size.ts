/** Sizes of files in words. */
import type { Format } from '../../domain/format.ts';
import type { Messages } from '../../i18n/index.ts';

/** Bytes, kB of 1000 or MB, with no more digits than help to choose. */
export function sizeText(bytes: number, { dataPage: { size } }: Messages, format: Format): string {
  if (bytes < 1000) return size.bytes(format.number(bytes));
  if (bytes < 1e6) return size.kilo(format.number(bytes / 1000, bytes < 1e4 ? 1 : 0));
  return size.mega(format.number(bytes / 1e6, 1));
}
