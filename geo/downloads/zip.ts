/** A zip archive without compression: the same files give the same bytes on every machine and in every year. */
import { crc32 } from './crc32.ts';

export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Version 2.0 of the format; names are UTF-8; 1 January 1980, the first day that the format knows. */
const VERSION = 20;
const UTF8 = 0x0800;
const FIRST_DAY = 0x0021;

/** The archive with its entries in the order given. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const common = commonFields(path.length, content);
    const local = Buffer.concat([number(0x04034b50, 4), number(VERSION, 2), common, number(0, 2), path, content]);
    directory.push(
      number(0x02014b50, 4), number(VERSION, 2), number(VERSION, 2), common,
      number(0, 2), number(0, 2), number(0, 2), number(0, 2), number(0, 4), number(offset, 4), path,
    ); // prettier-ignore
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    number(0x06054b50, 4), number(0, 2), number(0, 2), number(entries.length, 2), number(entries.length, 2),
    number(index.length, 4), number(offset, 4), number(0, 2),
  ]); // prettier-ignore
  return Buffer.concat([...locals, index, end]);
}

/** What a file's own head and its line in the directory share: flags to the length of its name. */
const commonFields = (nameLength: number, content: Uint8Array): Buffer =>
  Buffer.concat([
    number(UTF8, 2), number(0, 2), number(0, 2), number(FIRST_DAY, 2), number(crc32(content), 4),
    number(content.length, 4), number(content.length, 4), number(nameLength, 2),
  ]); // prettier-ignore

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
