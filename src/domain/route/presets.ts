/** Routes that the overview offers, by the ids of their places. */
export const PRESETS: readonly (readonly [from: string, to: string])[] = [
  ['shymkent', 'karachi'],
  ['almaty', 'herat'],
  ['aktau', 'bandar-abbas'],
  ['kostanay', 'mazar'],
  ['uz-tashkent', 'karachi'],
  ['turkistan-city', 'in-mumbai'],
];
