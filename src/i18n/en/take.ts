/** What a reader takes away of a view. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const take = {
  group: (title: string) => `Take away: ${title}`,
  label: 'Download',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form: string, title: string) => `${form}: ${title}`,
  copy: 'Copy citation',
  copied: 'Citation copied.',
  saved: (file: string, rows: number) => `${file}, ${many(rows, 'row', 'rows')}: handed to the browser to be saved.`,
  failed: {
    csv: 'The table could not be made.',
    geojson: 'The features could not be made.',
    svg: 'The picture could not be drawn.',
    png: 'The browser could not draw the picture as PNG. Take the SVG instead.',
  },
  cite: {
    source: (publisher: string, title: string, date: string, address: string, accessed: string) =>
      `${publisher}: “${title}”, ${date}, ${address} (read ${accessed})`,
    view: (title: string, atlas: string, state: string, link: string) => `${title}. In: ${atlas}. ${state}. ${link}`,
    state: (knownTo: string, version: string) => `Sources read up to ${knownTo}, data version ${version}`,
    stateAt: (day: string, knownTo: string, version: string) =>
      `As of ${day}; sources read up to ${knownTo}, data version ${version}`,
    sources: 'Sources:',
    published: (publishers: string) => `Source: ${publishers}.`,
  },
} as const;
