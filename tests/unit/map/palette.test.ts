import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from '../../../src/map/palette.ts';
import { contrast, simulate, VISIONS } from '../../fixtures/color.ts';

const subjects = (palette: Palette): readonly (readonly [string, string])[] => [
  ...Object.entries(palette.status),
  ...Object.entries(palette.openness),
  ...Object.entries(palette.gauge),
  ...Object.entries(palette.country),
  ['other country', palette.otherCountry],
  ['road', palette.road],
  ['sea leg', palette.sea],
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const grounds = { land: palette.land, 'corridor land': palette.corridorLand, water: palette.water };

  describe.each(VISIONS)('seen with %s', (vision) => {
    it.each(subjects(palette))('holds %s to 3 : 1 on land, corridor and water', (_name, color) => {
      const ratios = Object.values(grounds).map((ground) =>
        contrast(simulate(color, vision), simulate(ground, vision)),
      );
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    });
  });

  it('holds the corridor’s rails to 3 : 1 on its casing', () => {
    for (const color of Object.values(palette.status))
      expect(contrast(color, palette.casing)).toBeGreaterThanOrEqual(3);
  });

  it('holds names to 4.5 : 1 on the ground', () => {
    for (const ground of [palette.land, palette.corridorLand]) {
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.quietText, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
