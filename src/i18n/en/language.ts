/** The languages of the atlas, and what is not in the language that is read. */
export const language = {
  label: 'Languages',
  button: (name: string) => `Language: ${name}`,
  /** Shown where a page holds texts of the data that are still English. */
  english: 'Notes and texts of sources on this page are in English.',
  /** Dismisses the offer to read in the language of the browser. */
  stay: 'Stay with English',
} as const;
