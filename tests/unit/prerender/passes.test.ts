import { describe, expect, it } from 'vitest';
import { Passes } from '../../../src/prerender/passes.ts';
import type { Waits } from '../../../src/ui/waits.ts';

/** Renders until nothing new is waited for, as a page is made. Gives the last result and the number of passes. */
async function whole<T>(render: (waits: Waits) => T): Promise<[T, number]> {
  const passes = new Passes();
  for (let count = 1; ; count += 1) {
    const result = render(passes.begin());
    if (!(await passes.settle())) return [result, count];
  }
}

describe('the passes in which a page is made', () => {
  it('are one when nothing is waited for', async () => {
    expect(await whole(() => 'text')).toEqual(['text', 1]);
  });

  it('give each part what it waited for, and what came of that', async () => {
    const [result, count] = await whole((waits) => {
      const [first, second] = [waits.inside(), waits.inside()];
      const a = first.take(() => Promise.resolve('a'));
      const b = second.take(() => Promise.resolve('b'));
      const inner = typeof a === 'string' ? first.inside().take(() => Promise.resolve(`${a}/inner`)) : null;
      return [a, b, inner];
    });
    expect(result).toEqual(['a', 'b', 'a/inner']);
    expect(count).toBe(3);
  });

  it('ask once for each thing, also for an empty one', async () => {
    let asked = 0;
    const [result] = await whole((waits) =>
      waits.inside().take(() => {
        asked += 1;
        return Promise.resolve(undefined);
      }),
    );
    expect([result, asked]).toEqual([undefined, 1]);
  });

  it('throw what a load threw: no page is made with a hole', async () => {
    await expect(whole((waits) => waits.take(() => Promise.reject(new Error('no file'))))).rejects.toThrow('no file');
  });
});
