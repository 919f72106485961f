import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIELD_NAMES, FIELDS } from '../../src/state/fields.ts';

const README = readFileSync('README.md', 'utf8');

/** A table's text without the spaces that only align it. */
const cells = (line: string) =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .join('|');

it('the README documents every field of a link, from the field table itself', () => {
  const rows = README.split('\n').map(cells);
  for (const name of FIELD_NAMES) {
    const { doc, example } = FIELDS[name];
    expect(rows).toContain(cells(`| \`${name}\` | ${doc} | \`${name}=${example}\` |`));
  }
});
