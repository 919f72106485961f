/** What the data as a whole says of itself. */

/** The day up to which sources were read. Nothing after it is asserted. */
export const KNOWN_TO = '2026-11-23';

/** West, south, east, north of the corridor's extent: no point of the data lies outside. */
export const EXTENT = [44, 17, 84, 56] as const;
