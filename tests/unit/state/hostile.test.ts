/** A hundred thousand links as nobody should write them: each opens something, and nothing of it gets out alive. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/state/language.ts';
import { decode, encode, MAX_LINK_LENGTH } from '../../../src/state/url.ts';
import { hostileLinks, MARKUP } from '../../fixtures/hostile.ts';

const COUNT = 100_000;
const SEED = 20_261_101;
const MEDIAN_MS = 1;

/** What a link may be written in: nothing that opens markup, ends an attribute or begins another part of the link. */
const WRITTEN = /^\/[A-Za-z0-9._~,/%-]*(\?[a-z]+=[A-Za-z0-9._~,/%-]+(&[a-z]+=[A-Za-z0-9._~,/%-]+)*)?$/;

/** Why a link breaks a law, or null. Plain comparisons: a matcher for each would take minutes. */
function faultOf(link: string): { readonly fault: string | null; readonly ms: number } {
  const before = performance.now();
  const { state } = decode(link);
  const ms = performance.now() - before;
  const out = encode(state);
  const text = JSON.stringify(state);
  const again = decode(out);
  const laws: readonly (readonly [boolean, string])[] = [
    [JSON.stringify(structuredClone(state)) === text, 'does not survive a structured clone'],
    [JSON.stringify(again.state) === text && again.issues.length === 0, `is not read again as it was: ${out}`],
    [encode(again.state) === out, `is written twice in two ways: ${out}`],
    [WRITTEN.test(out), `writes what it should not: ${out}`],
    [out.length <= MAX_LINK_LENGTH, `grows to ${out.length}`],
    [Object.getPrototypeOf(state) === Object.prototype, 'changes the prototype'],
    [!out.startsWith('//'), `leads to another host: ${out}`],
    [placeOf(link, '/').base.startsWith('/'), 'names a place of no language'],
  ];
  return { fault: laws.find(([isKept]) => !isKept)?.[1] ?? null, ms };
}

describe('hostile links', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(hostileLinks(50, 1)).toEqual(hostileLinks(50, 1));
    expect(hostileLinks(50, 1)).not.toEqual(hostileLinks(50, 2));
  });

  it('hold what they should: markup, names of prototypes, controls, great lengths', () => {
    const links = hostileLinks(5000, SEED);
    for (const markup of MARKUP)
      expect(
        links.some((link) => link.includes(markup)),
        markup,
      ).toBe(true);
    for (const piece of ['__proto__', 'constructor', '\0', '\u202e', 'NaN', '##', '??', '7/62.2/34.35'])
      expect(
        links.some((link) => link.includes(piece)),
        piece,
      ).toBe(true);
    expect(links.some((link) => link.length > MAX_LINK_LENGTH)).toBe(true);
  });

  it(`open a state each, ${COUNT} of them: no throw, no markup, one way of writing, quickly`, () => {
    const faults: string[] = [];
    const times = new Float64Array(COUNT);
    hostileLinks(COUNT, SEED).forEach((link, i) => {
      try {
        const { fault, ms } = faultOf(link);
        times[i] = ms;
        if (fault !== null) faults.push(`${JSON.stringify(link.slice(0, 300))} ${fault}`);
      } catch (error) {
        faults.push(`${JSON.stringify(link.slice(0, 300))} throws ${String(error)}`);
      }
    });
    expect(faults.slice(0, 20)).toEqual([]);
    const median = times.toSorted()[COUNT / 2] ?? Infinity;
    expect(median).toBeLessThanOrEqual(MEDIAN_MS);
    // No object learned anything of what the links named.
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('hostile' in {}).toBe(false);
  });
});
