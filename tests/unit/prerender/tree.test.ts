import { describe, expect, it } from 'vitest';
import { changed, holds, parsed, written } from '../../../src/prerender/tree.ts';

const PAGE =
  '<main class="a > b"><!-- <p> --><p>one<br>two<svg><path d="M0 0"/></svg></p><ul><li>x</li></ul></main> after';

describe('the tree of a page', () => {
  it('is written as it was read', () => {
    expect(written(parsed(PAGE))).toBe(PAGE);
  });

  it('is not made of what ends and never began', () => {
    expect(() => parsed('<p>one</p></p>')).toThrow(SyntaxError);
  });

  it('is not made of what begins and never ends', () => {
    expect(() => parsed('<ul><li>one</li>')).toThrow(SyntaxError);
  });

  it('loses an element with all that is in it', () => {
    const made = written(changed(parsed(PAGE), (one) => (one.name === 'ul' || one.name === 'svg' ? null : one)));
    expect(made).toBe('<main class="a > b"><!-- <p> --><p>one<br>two</p></main> after');
  });

  it('knows what stands within', () => {
    expect(holds(parsed(PAGE), ({ name }) => name === 'path')).toBe(true);
    expect(holds(parsed(PAGE), ({ name }) => name === 'table')).toBe(false);
  });
});
