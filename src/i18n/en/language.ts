/** The languages of the atlas, and what is not in the language that is read. */
export const language = {
  label: 'Languages',
  button: (name: string) => `Language: ${name}`,
  /** Shown where a page holds texts of the data that are still English. */
  english: 'Notes and texts of sources on this page are in English.',
  /** Stands, in a page's file, for what only the running atlas shows. */
  more: 'More on this when scripts run, and in the files under /data/.',
} as const;
