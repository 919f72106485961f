/** What is on screen as a file, and the file to the reader's disk. */
import type { Origin } from './citation.ts';
import { encodeCsv } from './csv.ts';
import { encodeGeoJson } from './geojson.ts';
import { drawPicture, toPng, type PictureWords } from './picture.ts';
import type { Taking } from './taking.ts';

export const FORMS = ['csv', 'geojson', 'svg', 'png'] as const;
export type Form = (typeof FORMS)[number];

export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Where a view comes from, with the lines under its picture. */
export interface Labelled extends Origin {
  readonly version: string;
  readonly foot: PictureWords['foot'];
}

const TYPES: Readonly<Record<Form, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
};

/** The view in one form. Rejects when there is nothing of that form, or the browser can't draw it. */
export async function makeFile(
  form: Form,
  taking: Taking,
  origin: Labelled,
  chart: SVGSVGElement | null,
): Promise<TakenFile> {
  return { name: `${taking.name}.${form}`, content: await contentOf(form, taking, origin, chart) };
}

async function contentOf(form: Form, taking: Taking, origin: Labelled, chart: SVGSVGElement | null): Promise<Blob> {
  const blob = (text: string) => new Blob([text], { type: TYPES[form] });
  if (form === 'csv') return blob(encodeCsv(taking.columns, taking.rows));
  if (form === 'geojson') {
    if (taking.features === undefined) throw new Error('no features');
    const { title, version, citations, link } = origin;
    return blob(
      encodeGeoJson(await taking.features(), { name: taking.name, title, version, link, citation: citations }),
    );
  }
  if (chart === null) throw new Error('no chart');
  const picture = drawPicture(chart, origin);
  return form === 'svg' ? blob(picture) : toPng(picture);
}

/** How long the browser may take to begin saving. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to be saved. */
export function save({ name, content }: TakenFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
