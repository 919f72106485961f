/** The receipt of a figure. */
export const receipt = {
  /** The word on the button beside a figure. */
  short: 'source',
  open: (label: string) => `Source of ${label}`,
  title: 'Where this figure comes from',
  publishedBy: 'Published by',
  accessed: (date: string) => `read ${date}`,
  later: 'published after the day shown',
  undated: 'undated',
  noAddress: 'address not known',
  weak: 'weak source',
  period: 'For',
  quality: 'Standing',
  reason: 'Why this value',
  speaker: 'Said by',
  derived: 'Worked out',
  inputs: 'Made of',
  note: 'Note',
  rivals: 'Other values for the same thing',
  noRivals: 'No other value was found.',
  cite: 'Copy citation',
  citation: (figure: string, source: string, link: string) => `${figure}. ${source}. In: CASA Corridor Atlas, ${link}`,
} as const;
