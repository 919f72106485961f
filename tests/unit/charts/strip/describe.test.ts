import { describe, expect, it } from 'vitest';
import { itemText, runText, stateText, targetText } from '../../../../src/charts/strip/describe.ts';
import { itemsOf } from '../../../../src/charts/strip/target.ts';
import { createFormat } from '../../../../src/domain/format.ts';
import { stripOf } from '../../../../src/domain/strip.ts';
import { corridorTrack } from '../../../../src/domain/track.ts';
import { en } from '../../../../src/i18n/en.ts';
import { allMessages } from '../../../../src/i18n/load.ts';
import { formatSettings } from '../../../../src/i18n/index.ts';
import { DAY } from '../../../fixtures/network.ts';
import { STRIP_CORE, STRIP_NETWORK } from '../../../fixtures/strip.ts';

const [casa] = STRIP_CORE.corridors;
if (casa === undefined) throw new Error('the fixture has no corridor');
const strip = stripOf(corridorTrack(casa, null, STRIP_NETWORK), STRIP_CORE, DAY);
const words = { text: en, format: createFormat(formatSettings(en)), countryName: (iso2: string) => `Land of ${iso2}` };
const told = itemsOf(strip).map((item) => itemText(item, strip, words));

describe('a strip in sentences', () => {
  it('tells a station with its kilometre, its country and the state on either side', () => {
    expect(told[5]).toBe(
      'Torghundi, 326 km, Land of AF. ' +
        `Before it: operating, ${en.asOf('2 Feb 2026')}, gauge 1520 mm. ` +
        `After it: under construction, ${en.asOf('2 Feb 2026')}, gauge 1520 mm. 1 project.`,
    );
  });

  it('says the state once where it is the same on both sides, and where the line begins and ends', () => {
    expect(told[1]).toContain('On either side: operating');
    expect(told[0]).toContain('The line begins here. After it: operating');
    expect(told.at(-1)).toContain('The line ends here.');
  });

  it('calls kilometres about where they are not published all the way', () => {
    expect(told[7]).toContain('Herat, about 440 km');
  });

  it('walks gates between their stations, each with its state', () => {
    expect(told[8]).toBe(`Border crossing Chaman–Spin Boldak: closed to trade, ${en.asOf('27 Feb 2026')}.`);
  });

  it('tells where gauges will meet', () => {
    expect(told[9]).toContain('Break of gauge once built: 1520 mm / 1676 mm.');
  });

  it('tells what lies between two stations', () => {
    expect(runText(800, strip, words)).toBe(
      `Herat – Chaman: planned, ${en.asOf('27 Jan 2026')}, gauge 1520 mm, Land of AF.`,
    );
  });

  it('says that something was not there yet, and that no report tells of something', () => {
    expect(stateText({ status: null, asOf: null }, words)).toMatch(/not there yet/);
    expect(stateText({ status: 'unknown', asOf: null }, words)).toBe('no report of its state');
  });

  it('tells a project with its state and date', () => {
    expect(targetText({ kind: 'project', id: 'chaman-yard' }, 0, strip, words)).toBe(
      `Yard at Chaman: announced, ${en.asOf('2 Feb 2026')}.`,
    );
  });

  it('is told with the commas and full stops of its language', async () => {
    const text = await allMessages('ur');
    const urdu = { ...words, text, format: createFormat(formatSettings(text)) };
    const [first = ''] = itemsOf(strip).map((item) => itemText(item, strip, urdu));
    expect(first).toMatch(/۔$/);
    expect(first).toContain('،');
    expect(first).not.toMatch(/[,;.](\s|$)/);
  });
});
